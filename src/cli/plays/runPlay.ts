import type { Issue, Library, LogEntry, Package, PartyId, Scenario } from '../../model/index.ts';
import { type Expected, type Place, type Play, type Sought, soughtOf } from '../../scenario/index.ts';
import { createSession, readRecord, replay, type Session, type Setup } from '../../session/index.ts';
import { text } from '../text/index.ts';

/** Something that came otherwise than expected, with the place in the play that expected it. */
export interface Miss {
  readonly place: Place;
  readonly message: string;
}

/** Rounds after which a play that has not ended is stopped: no meeting has so many. */
const MOST_ROUNDS = 200;

/**
 * Plays a script and says what came otherwise. The game is also saved half-way and at the end; each is read again, played again,
 * and has to come to the same.
 */
export function runPlay(library: Library, scenario: Scenario, play: Play): readonly Miss[] {
  const setup: Setup = {
    play: scenario.id,
    seed: play.seed,
    people: play.bots ? seatsIn(play) : scenario.parties.map(({ id }) => id),
    difficulty: play.difficulty,
  };
  const misses: Miss[] = [];
  const session = createSession(library, setup);
  const told = new Set(everything(session, scenario));
  let saved: string | undefined;
  for (let round = 0; round < MOST_ROUNDS && !concluded(session); round++) {
    const script = play.rounds[round];
    if (script) {
      const stuck = playRound(session, play, round, misses);
      if (stuck) return misses;
    } else session.resolveWithout(play.bots ? 'bot' : 'pass');
    if (round === Math.floor(play.rounds.length / 2)) saved = JSON.stringify(session.record());
    const log = everything(session, scenario);
    if (script)
      check(script.expect, ['rounds', round, 'expect'], { session, scenario, log: log.filter(entry => !told.has(entry)), play, misses });
    for (const entry of log) told.add(entry);
  }
  const unplayed = play.rounds.length - rounds(session);
  if (unplayed > 0)
    misses.push({ place: play.at(['rounds', rounds(session)]), message: text('play.overBefore', { round: rounds(session) }) });
  check(play.expect, ['expect'], { session, scenario, log: everything(session, scenario), play, misses });
  checkEnding(play, scenario, session, misses);
  return [...misses, ...checkSaved(library, play, session, saved)];
}

const concluded = (session: Session): boolean => session.view('public').phase.name === 'concluded';
const rounds = (session: Session): number => session.timeline().meetings[0]!.rounds;

function seatsIn(play: Play): readonly PartyId[] {
  return [...new Set(play.rounds.flatMap(round => [...Object.keys(round.moves), ...round.refused.map(({ seat }) => seat)]))];
}

/** One round of the script; true where a move is refused that should not be, and nothing can go on. */
function playRound(session: Session, play: Play, round: number, misses: Miss[]): boolean {
  const { moves, refused } = play.rounds[round]!;
  for (const [i, { seat, move, because }] of refused.entries()) {
    const answer = session.submit(seat, [move]);
    const why = answer.kind === 'refused' ? answer.refused[0]!.refusal : 'none';
    if (answer.kind === 'waiting') session.withdraw(seat);
    if (why === because) continue;
    misses.push({ place: play.at(['rounds', round, 'refused', i]), message: text('play.notRefused', { because, why }) });
    if (answer.kind === 'resolved') return true;
  }
  for (const [seat, made] of Object.entries(moves)) {
    const answer = session.submit(seat, made);
    if (answer.kind === 'resolved') return false;
    if (answer.kind !== 'refused') continue;
    for (const { move, refusal } of answer.refused)
      misses.push({ place: play.at(['rounds', round, 'moves', seat, move]), message: text('play.refused', { seat, refusal }) });
    return true;
  }
  session.resolveWithout(play.bots ? 'bot' : 'pass');
  return false;
}

interface Scene {
  readonly session: Session;
  readonly scenario: Scenario;
  readonly log: readonly LogEntry[];
  readonly play: Play;
  readonly misses: Miss[];
}

function check(expect: Omit<Expected, 'outcome'>, path: readonly (string | number)[], scene: Scene): void {
  const { session, scenario, log, play, misses } = scene;
  const miss = (where: readonly (string | number)[], message: string): void => {
    misses.push({ place: play.at([...path, ...where]), message });
  };
  const { draft, tracks } = session.view('public');
  for (const [party, wanted] of Object.entries(expect.stances ?? {})) {
    const stance = draft?.stances[party] ?? 'none';
    if (stance !== wanted) miss(['stances', party], text('play.stance', { party, wanted, stance }));
  }
  for (const [track, { atLeast, atMost }] of Object.entries(expect.tracks ?? {})) {
    const points = tracks[track] ?? 0;
    if (points < (atLeast ?? 0) || points > (atMost ?? 100)) miss(['tracks', track], text('play.track', { track, points }));
  }
  if (expect.draft) compare(expect.draft, draft, ['draft'], scenario, miss);
  for (const [i, entry] of (expect.log ?? []).entries()) {
    const sought = soughtOf(entry);
    if (!log.some(one => fits(one, sought, scenario))) miss(['log', i], text('play.noEntry', { entry: shown(sought) }));
  }
  for (const [i, entry] of (expect.not ?? []).entries()) {
    const sought = soughtOf(entry);
    if (log.some(one => fits(one, sought, scenario))) miss(['not', i], text('play.entry', { entry: shown(sought) }));
  }
}

function checkEnding(play: Play, scenario: Scenario, session: Session, misses: Miss[]): void {
  const { phase } = session.view('public');
  const { outcome, agreement, rounds: wanted, blockers } = play.expect;
  const miss = (where: readonly string[], message: string): void => {
    misses.push({ place: play.at(['expect', ...where]), message });
  };
  const ended = phase.name === 'concluded' ? phase.outcome : undefined;
  const how = ended?.kind ?? 'none';
  if (outcome !== undefined && how !== outcome) miss(['outcome'], text('play.outcome', { wanted: outcome, how }));
  if (wanted !== undefined && rounds(session) !== wanted) miss(['rounds'], text('play.rounds', { wanted, rounds: rounds(session) }));
  if (agreement) compare(agreement, ended && 'agreement' in ended ? ended.agreement : undefined, ['agreement'], scenario, miss);
  const stopped = ended?.kind === 'failed' ? ended.blockers : [];
  if (blockers && [...blockers].sort().join() !== [...stopped].sort().join())
    miss(['blockers'], text('play.blockers', { wanted: blockers.join(', ') || 'none', blockers: stopped.join(', ') || 'none' }));
}

function compare(
  wanted: Readonly<Record<string, number | string>>,
  found: Package | undefined,
  path: readonly string[],
  scenario: Scenario,
  miss: (where: readonly string[], message: string) => void,
): void {
  for (const [id, value] of Object.entries(wanted)) {
    const issue = scenario.issues.find(one => one.id === id)!;
    const level = found?.levels[id];
    const is = level === undefined ? 'none' : String(valueAt(issue, level));
    if (is !== String(value)) miss([...path, id], text('play.level', { issue: id, wanted: String(value), is }));
  }
}

const valueAt = (issue: Issue, level: number): number | string =>
  issue.kind === 'options' ? issue.options[level]!.id : Number((issue.from + level * issue.step).toFixed(9));

/** Whether an entry is of the type sought and says what is asked of it; levels are compared as values of the issue it speaks of. */
function fits(entry: LogEntry, { type, says }: Sought, scenario: Scenario): boolean {
  if (entry.type !== type) return false;
  const facts = entry as unknown as Readonly<Record<string, unknown>>;
  const issue = scenario.issues.find(one => one.id === facts.issue);
  return Object.entries(says).every(([key, wanted]) => {
    const is = facts[key];
    if (issue && typeof is === 'number' && ['level', 'to', 'from', 'line', 'ideal'].includes(key)) return valueAt(issue, is) === wanted;
    return is === wanted;
  });
}

function shown({ type, says }: Sought): string {
  const more = Object.entries(says).map(([key, value]) => `${key} ${String(value)}`);
  return more.length > 0 ? `${type} (${more.join(', ')})` : type;
}

/** What anybody at the table saw. */
function everything(session: Session, scenario: Scenario): readonly LogEntry[] {
  const seen = new Set<LogEntry>(session.log('public'));
  for (const { id } of scenario.parties) for (const entry of session.log(id)) seen.add(entry);
  return [...seen].sort((a, b) => a.round - b.round);
}

function checkSaved(library: Library, play: Play, session: Session, halfway: string | undefined): readonly Miss[] {
  const misses: Miss[] = [];
  const miss = (message: string): void => {
    misses.push({ place: play.at([]), message });
  };
  const open = (kept: string): Session | undefined => {
    const read = readRecord(kept);
    const again = 'ok' in read ? replay(library, read.ok) : read;
    if ('ok' in again) return again.ok;
    miss(text('play.notReplayed', { problem: again.problem.problem }));
    return undefined;
  };
  const whole = open(JSON.stringify(session.record()));
  if (whole && whole.stateHash() !== session.stateHash()) miss(text('play.notReplayed', { problem: 'other-result' }));
  const half = halfway === undefined ? undefined : open(halfway);
  if (!half) return misses;
  const record = session.record();
  for (const people of record.meetings[0]!.slice(rounds(half))) {
    const answers = Object.entries(people).map(([seat, moves]) => half.submit(seat, moves).kind);
    if (!answers.includes('resolved')) half.resolveWithout('bot');
  }
  if (half.stateHash() !== session.stateHash()) miss(text('play.notContinued'));
  return misses;
}
