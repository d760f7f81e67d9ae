import { RULES_VERSION } from '../../engine/index.ts';
import type { Library, LoadedScenario, Move, PartyId, ScenarioId } from '../../model/index.ts';
import type { Reading } from '../replay.ts';
import { meetingsOf } from '../session.ts';
import type { GameRecord, Setup } from '../types.ts';
import { LinkFailure } from './linkFailure.ts';
import { moveCode } from './moves.ts';
import { characters, each, fingerprint, flag, oneOf } from './parts.ts';
import { checksum, readTape, type Tape, writeTape } from './tape.ts';

/** Of the coding in this folder. */
const FORMAT = 1;
const SHAPE = /^([A-Za-z][A-Za-z0-9-]*)\.(\d{1,3})\.([A-Za-z0-9_-]{5})([A-Za-z0-9_-]*)$/;
const DIFFICULTIES = ['gentle', 'standard', 'hard'] as const;

/**
 * A whole record as a few hundred letters that an address may hold: `scenario.format.checksum`, then the game. Its moves are coded against
 * the ids and ranges of its scenarios, whose hashes are in it, so that it is read with the very content it was written with or not at all.
 * Undefined for a record no link can carry: one of other content than the library's, or with moves the rules would refuse.
 */
export function linkOf(library: Library, record: GameRecord): string | undefined {
  const meetings = loadedOf(library, record.setup.play);
  if (!meetings || meetings.some(({ scenario, hash }) => record.scenarios[scenario.id] !== hash)) return undefined;
  try {
    const tape = writeTape();
    characters(tape, record.rules);
    for (const { hash } of meetings) fingerprint(tape, hash);
    gameCode(tape, meetings, record);
    const text = tape.text();
    return `${record.setup.play}.${FORMAT}.${checksum(record.setup.play + text)}${text}`;
  } catch (error) {
    if (error instanceof LinkFailure) return undefined;
    throw error;
  }
}

/** Which scenario or campaign a link is of, for a page that has to fetch it before the link can be read; undefined for what is no link. */
export function playOfLink(link: string): ScenarioId | undefined {
  return SHAPE.exec(link)?.[1];
}

/** The record of a link. Refuses what is damaged or cut short, comes from a later version, other rules or other content. Not replayed yet. */
export function readLink(library: Library, link: string): Reading<GameRecord> {
  const shape = SHAPE.exec(link);
  const [play, written, sum, text] = [shape?.[1], shape?.[2], shape?.[3], shape?.[4]];
  if (play === undefined || text === undefined) return { problem: { problem: 'damaged-link' } };
  const format = Number(written);
  if (format > FORMAT) return { problem: { problem: 'newer-format', format } };
  if (checksum(play + text) !== sum) return { problem: { problem: 'damaged-link' } };
  try {
    const tape = readTape(text);
    const rules = characters(tape, undefined);
    if (rules !== RULES_VERSION) return { problem: { problem: 'other-rules', rules } };
    const meetings = loadedOf(library, play);
    if (!meetings) return { problem: { problem: 'unknown-scenario', scenario: play } };
    const other = meetings.filter(({ hash }) => fingerprint(tape, undefined) !== hash)[0];
    if (other) return { problem: { problem: 'other-scenario', scenario: other.scenario.id } };
    const scenarios = Object.fromEntries(meetings.map(({ scenario, hash }) => [scenario.id, hash]));
    const { setup, ...game } = gameCode(tape, meetings, undefined);
    return { ok: { format: 1, rules, setup: { play, ...setup }, scenarios, ...game } };
  } catch (error) {
    // Text that should be JSON and is none: somebody has written a link by hand.
    if (error instanceof LinkFailure || error instanceof SyntaxError) return { problem: { problem: 'damaged-link' } };
    throw error;
  }
}

function loadedOf(library: Library, play: ScenarioId): readonly LoadedScenario[] | undefined {
  const ids = meetingsOf(library, play);
  const loaded = ids?.map(id => library.scenarios[id]);
  return loaded?.every(one => one !== undefined) ? loaded : undefined;
}

interface Game {
  readonly setup: Omit<Setup, 'play'>;
  readonly meetings: GameRecord['meetings'];
  readonly check: string;
}

function gameCode(tape: Tape, loaded: readonly LoadedScenario[], game: Game | undefined): Game {
  const seats = loaded[0]!.scenario.parties.map(party => party.id);
  const seed = characters(tape, game?.setup.seed);
  const people = each(tape, game?.setup.people, seat => oneOf(tape, seats, seat));
  const difficulty = oneOf(tape, DIFFICULTIES, game?.setup.difficulty);
  const told = flag(tape, game ? game.setup.insight !== undefined : undefined);
  const insight = told ? (JSON.parse(characters(tape, game && JSON.stringify(game.setup.insight))) as Setup['insight']) : undefined;
  let at = -1;
  const meetings = each(tape, game?.meetings, rounds => {
    at += 1;
    const { scenario } = loaded[at] ?? fail();
    return each(tape, rounds, round => roundCode(tape, people, round, move => moveCode(tape, scenario, move)));
  });
  const check = fingerprint(tape, game?.check);
  return { setup: { seed, people, difficulty, ...(insight ? { insight } : {}) }, meetings, check };
}

/** Who was there, and what each handed in. */
function roundCode(
  tape: Tape,
  people: readonly PartyId[],
  round: Readonly<Record<PartyId, readonly Move[]>> | undefined,
  one: (move: Move | undefined) => Move,
): Readonly<Record<PartyId, readonly Move[]>> {
  if (round && Object.keys(round).some(seat => !people.includes(seat))) fail();
  const made: Record<PartyId, readonly Move[]> = {};
  for (const seat of people) if (flag(tape, round ? seat in round : undefined)) made[seat] = each(tape, round?.[seat], one);
  return made;
}

function fail(): never {
  throw new LinkFailure();
}
