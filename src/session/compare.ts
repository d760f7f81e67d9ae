import type { Difficulty, EventId, Library, LogEntry, PartyId, ScenarioId } from '../model/index.ts';
import type { Debrief } from '../view/index.ts';
import { createSession } from './session.ts';
import { type GameStep, takeStep } from './steps.ts';
import type { Session } from './types.ts';

/** A game as a class keeps it: enough to play it again. */
export interface ClassGame {
  readonly play: ScenarioId;
  readonly difficulty: Difficulty;
  /** Rounds a meeting has at most, where it is cut short. */
  readonly rounds?: number | undefined;
  readonly seed: string;
  readonly steps: readonly GameStep[];
}

/** A meeting that is over, in the few figures that tables are compared by. Points are points of utility. */
export interface MeetingCompared {
  readonly scenario: ScenarioId;
  readonly outcome: 'adopted' | 'summary' | 'failed';
  readonly rounds: number;
  /** Members for whom the outcome is worth more than no deal, of so many. */
  readonly above: readonly [count: number, of: number];
  /** Root mean square difference from the Nash solution. */
  readonly toNash?: number;
  /** Mean gain still to be had with nobody worse off; 0 on the Pareto frontier. Absent without a text. */
  readonly slack?: number;
  /** Issues settled as they really were, of those known. */
  readonly asInFact?: readonly [count: number, of: number];
  readonly carveOuts: number;
  readonly silencesBroken: number;
  readonly parties: readonly PartyCompared[];
}

export interface PartyCompared {
  readonly party: PartyId;
  /** Worth of the outcome over no deal. */
  readonly gain: number;
  /** Given up since the opening. */
  readonly conceded: number;
  /** By which it made others like the text better. */
  readonly moved: number;
  /** Statements and pledges made in public, and those gone back on. */
  readonly promised: number;
  readonly broken: number;
}

/** Every meeting of a game that is over, and the same chances, with the events that were staged, played by bots alone. */
export interface GameCompared {
  readonly people: readonly MeetingCompared[];
  readonly bots: readonly MeetingCompared[];
}

export function compareGame(library: Library, game: ClassGame): GameCompared {
  const { play, difficulty, rounds, seed, steps } = game;
  const open = () => createSession(library, { play, seed, people: [], difficulty, ...(rounds === undefined ? {} : { rounds }) });
  const session = open();
  const people: MeetingCompared[] = [];
  const staged = new Map<string, EventId[]>();
  for (const step of steps) {
    if (step.kind === 'event') staged.set(moment(session), [...(staged.get(moment(session)) ?? []), step.event]);
    if (!takeStep(session, step)) throw new Error('a game cannot be played as its steps say');
    if (step.kind === 'round' && concluded(session)) people.push(comparedNow(session));
  }
  return { people, bots: playedByBots(open(), people.length, staged) };
}

const moment = (session: Session): string => `${session.meeting()} ${session.view('public').round}`;

const concluded = (session: Session): boolean => session.view('public').phase.name === 'concluded';

function playedByBots(session: Session, meetings: number, staged: ReadonlyMap<string, readonly EventId[]>): readonly MeetingCompared[] {
  const found: MeetingCompared[] = [];
  while (found.length < meetings) {
    while (!concluded(session)) {
      // What has happened to them of itself by then happens once.
      for (const event of staged.get(moment(session)) ?? []) session.stage(event);
      session.resolveWith({});
    }
    found.push(comparedNow(session));
    if (!session.proceed()) break;
  }
  return found;
}

function comparedNow(session: Session): MeetingCompared {
  const debrief = session.debrief(session.meeting());
  const members = debrief.parties.filter(party => party.member);
  const known = debrief.issues.filter(issue => issue.actual !== undefined);
  const { kind } = debrief.outcome;
  return {
    scenario: debrief.scenario,
    outcome: kind === 'adopted' || kind === 'summary' ? kind : 'failed',
    rounds: debrief.rounds.length - 1,
    above: [members.filter(party => party.utility > party.reservation).length, members.length],
    ...(debrief.fairness?.toNash === undefined ? {} : { toNash: debrief.fairness.toNash }),
    ...(debrief.slack ? { slack: debrief.slack.points } : {}),
    ...(known.length > 0 ? { asInFact: [known.filter(issue => issue.agreed === issue.actual).length, known.length] as const } : {}),
    carveOuts: debrief.carveOuts.length,
    silencesBroken: debrief.silencesBroken,
    parties: debrief.parties.map(party => partyCompared(party, debrief, session.log('public'))),
  };
}

function partyCompared(of: Debrief['parties'][number], debrief: Debrief, log: readonly LogEntry[]): PartyCompared {
  const { party } = of;
  const by = (entry: LogEntry) => 'by' in entry && entry.by === party;
  const made = log.filter(entry => by(entry) && (entry.type === 'stated' || (entry.type === 'pledged' && entry.cause.kind === 'move')));
  return {
    party,
    gain: of.utility - of.reservation,
    conceded: of.conceded.at(-1) ?? 0,
    moved: debrief.moved.reduce((sum, one) => sum + (one.by === party && one.party !== party && one.points > 0 ? one.points : 0), 0),
    promised: made.length,
    broken: log.filter(entry => by(entry) && entry.type === 'statementBroken').length,
  };
}
