import { RULES_VERSION } from '../../engine/index.ts';
import type { Library, Move, PartyId, Scenario, ScenarioId } from '../../model/index.ts';
import type { Reading } from '../replay.ts';
import { hashIn, meetingsOf } from '../session.ts';
import type { GameRecord, Setup } from '../types.ts';
import { LinkFailure } from './linkFailure.ts';
import { moveCode } from './moves.ts';
import { characters, each, fingerprint, flag, oneOf } from './parts.ts';
import { SHAPE } from './shape.ts';
import { checksum, readTape, type Tape, writeTape } from './tape.ts';

/** Of the coding in this folder. */
const FORMAT = 1;
const DIFFICULTIES = ['gentle', 'standard', 'hard'] as const;

/**
 * A whole record as a few hundred letters that an address may hold: `scenario.format.checksum`, then the game. Its moves are coded against
 * the ids and ranges of its scenarios, whose hashes are in it, so that it is read with the very content it was written with or not at all.
 * Undefined for a record no link can carry: one of other content than the library's, with events that somebody staged, with meetings cut short, or with moves the rules would refuse. The rules of
 * every meeting that has been opened have to be at hand.
 */
export function linkOf(library: Library, record: GameRecord): string | undefined {
  const ids = meetingsOf(library, record.setup.play);
  if (!ids || record.staged || record.setup.rounds !== undefined || ids.some(id => record.scenarios[id] !== hashIn(library, id)))
    return undefined;
  try {
    const tape = writeTape();
    characters(tape, record.rules);
    for (const id of ids) fingerprint(tape, record.scenarios[id]);
    gameCode(tape, scenariosOf(library, ids), record);
    const text = tape.text();
    return `${record.setup.play}.${FORMAT}.${checksum(record.setup.play + text)}${text}`;
  } catch (error) {
    if (error instanceof LinkFailure) return undefined;
    throw error;
  }
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
    const ids = meetingsOf(library, play);
    if (!ids) return { problem: { problem: 'unknown-scenario', scenario: play } };
    const scenarios = Object.fromEntries(ids.map(id => [id, fingerprint(tape, undefined)]));
    const other = ids.find(id => scenarios[id] !== hashIn(library, id));
    if (other !== undefined) return { problem: { problem: 'other-scenario', scenario: other } };
    const { setup, ...game } = gameCode(tape, scenariosOf(library, ids), undefined);
    return { ok: { format: 1, rules, setup: { play, ...setup }, scenarios, ...game } };
  } catch (error) {
    // Text that should be JSON and is none: somebody has written a link by hand.
    if (error instanceof LinkFailure || error instanceof SyntaxError) return { problem: { problem: 'damaged-link' } };
    throw error;
  }
}

/** By meeting; those whose rules are not at hand are missing. */
const scenariosOf = (library: Library, ids: readonly ScenarioId[]): readonly (Scenario | undefined)[] =>
  ids.map(id => library.scenarios[id]?.scenario);

interface Game {
  readonly setup: Omit<Setup, 'play'>;
  readonly meetings: GameRecord['meetings'];
  readonly check: string;
}

function gameCode(tape: Tape, scenarios: readonly (Scenario | undefined)[], game: Game | undefined): Game {
  const seats = (scenarios[0] ?? fail()).parties.map(party => party.id);
  const seed = characters(tape, game?.setup.seed);
  const people = each(tape, game?.setup.people, seat => oneOf(tape, seats, seat));
  const difficulty = oneOf(tape, DIFFICULTIES, game?.setup.difficulty);
  const told = flag(tape, game ? game.setup.insight !== undefined : undefined);
  const insight = told ? (JSON.parse(characters(tape, game && JSON.stringify(game.setup.insight))) as Setup['insight']) : undefined;
  let at = -1;
  const meetings = each(tape, game?.meetings, rounds => {
    at += 1;
    const scenario = scenarios[at] ?? fail();
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
