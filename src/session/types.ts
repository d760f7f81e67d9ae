import type { Carried, Difficulty, EventId, LogEntry, Move, Outcome, PartyId, Refused, ScenarioId, State } from '../model/index.ts';
import type { Debrief, Forecast, ForecastRemembered, Foretold } from '../view/index.ts';
import type { Audience, View } from '../view/types.ts';

export interface Setup {
  /** A scenario or a campaign. */
  readonly play: ScenarioId;
  readonly seed: string;
  /** Seats taken by people; bots fill the others. */
  readonly people: readonly PartyId[];
  readonly difficulty: Difficulty;
  /** Rounds a meeting has at most, where it is cut short (`shortened.ts`). */
  readonly rounds?: number;
  /** By seat: share its bot is let know of what others keep to themselves, 0–1, where it is not the difficulty that says so. For measurement. */
  readonly insight?: Readonly<Record<PartyId, number>>;
}

/**
 * What is kept of a game. Bots' moves are not kept: they follow from the rules version, the seed and the people's moves.
 */
export interface GameRecord {
  readonly format: 1;
  readonly rules: string;
  readonly setup: Setup;
  /** Content hash of every scenario of the game. */
  readonly scenarios: Readonly<Record<ScenarioId, string>>;
  /** By meeting, by round: the people's moves. */
  readonly meetings: readonly (readonly Readonly<Record<PartyId, readonly Move[]>>[])[];
  /** Events that whoever led the game brought on stage, in order; absent where there were none. */
  readonly staged?: readonly (Moment & { readonly event: EventId })[];
  /** Hash of the state after the last resolved round: a replay must arrive at it. */
  readonly check: string;
}

export type SubmitAnswer =
  | { readonly kind: 'refused'; readonly refused: readonly Refused[] }
  /** Handed in; `waiting` still to come. */
  | { readonly kind: 'waiting'; readonly waiting: readonly PartyId[] }
  /** It was the last: the round is resolved. */
  | { readonly kind: 'resolved' };

/** A meeting that is over, for the audience that asks. */
export interface MeetingHistory {
  readonly scenario: ScenarioId;
  readonly outcome: Outcome;
  readonly log: readonly LogEntry[];
}

/** A meeting with everything in it: never leaves the session. */
export interface Meeting {
  readonly scenario: ScenarioId;
  /** What the meeting before handed on. */
  readonly carried: Carried | undefined;
  /** After each round; the first is the opening. */
  readonly states: readonly State[];
  /** By round; the first holds what the opening did. */
  readonly log: readonly (readonly LogEntry[])[];
  /** By round: the people's moves. */
  readonly moves: readonly Readonly<Record<PartyId, readonly Move[]>>[];
  /** Events brought on stage by whoever leads the game, after so many rounds, and how things stood before. */
  readonly staged: readonly { readonly round: number; readonly event: EventId; readonly state: State; readonly log: readonly LogEntry[] }[];
}

/** A moment of a game gone by: that many meetings were over and, of the one after them, that many rounds. */
export interface Moment {
  /** Index in the game's meetings. */
  readonly meeting: number;
  /** Rounds resolved; 0 is the opening. */
  readonly round: number;
}

/** What one audience saw at a moment. */
export interface MomentSeen {
  readonly view: View;
  /** Of that meeting, up to then. */
  readonly log: readonly LogEntry[];
  readonly earlier: readonly MeetingHistory[];
}

/** A game from one end to the other, for whoever leafs through it. */
export interface Timeline {
  readonly setup: Setup;
  readonly over: boolean;
  /** Those that have been opened. */
  readonly meetings: readonly {
    readonly scenario: ScenarioId;
    /** Resolved so far. */
    readonly rounds: number;
    readonly outcome?: Outcome;
    /** By round, from the opening: how the table stood; null while nothing was on it. */
    readonly stood: readonly (Standing | null)[];
  }[];
}

/** How many members stood where on the draft, as all could see, and whether silence was running on it. */
export interface Standing {
  readonly support: number;
  readonly reserve: number;
  readonly object: number;
  readonly silence: boolean;
}

/** Sees the moves of a round by seat, bots' and people's; bots that pass are left out. */
export type Watch = (moves: Readonly<Record<PartyId, readonly Move[]>>) => void;

/** Everything bots need to hand in for a round: plain data, so that another thread can think about it. Never for a page: it holds the state. */
export interface BotsAsked {
  readonly scenario: ScenarioId;
  readonly setup: Setup;
  readonly state: State;
  readonly seats: readonly PartyId[];
}

/** The same object in a tab, a test and a server. */
export interface Session {
  readonly setup: Setup;
  readonly meetings: readonly ScenarioId[];
  /** Index in `meetings`. */
  readonly meeting: () => number;
  readonly view: (audience: Audience) => View;
  /** What a seat would see that knew a share, 0–1, of what nobody tells it. To measure what knowing is worth; never for a person. */
  readonly informedView: (seat: PartyId, share: number) => View;
  /** What a plan will likely do, from what the seat knows. */
  readonly forecast: (seat: PartyId, plan: readonly Move[]) => Forecast;
  /** What a bot would hand in for a seat in the round that is open; nothing once the meeting is over. For programs that play a seat. */
  readonly botWould: (seat: PartyId) => readonly Move[];
  /** What bots would have to think about, with these seats taken: for a host that has them think in another thread. */
  readonly botsAsked: (people: Readonly<Record<PartyId, unknown>>) => BotsAsked;
  /** Of the running meeting, in order, as far as the audience may see. */
  readonly log: (audience: Audience) => readonly LogEntry[];
  readonly earlier: (audience: Audience) => readonly MeetingHistory[];
  readonly timeline: () => Timeline;
  /** What an audience saw at a moment of the game; undefined where there was none such. Who may ask is for the host to say. */
  readonly seenAt: (at: Moment, audience: Audience) => MomentSeen | undefined;
  /** Hash of the state at every moment, by meeting and by rounds resolved. */
  readonly hashes: () => readonly (readonly string[])[];
  readonly waiting: () => readonly PartyId[];
  readonly submit: (seat: PartyId, moves: readonly Move[]) => SubmitAnswer;
  /** What the rules would refuse of these moves now; changes nothing. */
  readonly refused: (seat: PartyId, moves: readonly Move[]) => readonly Refused[];
  /**
   * Resolves the round with the moves of these seats, bots in all others: for hosts that gather the moves themselves, where who
   * holds a seat changes from round to round. False, and nothing changed, when the meeting is over or the rules refuse a move.
   *
   * @param bots what they hand in, where it has been thought out before (`botsAsked`)
   */
  readonly resolveWith: (people: Readonly<Record<PartyId, readonly Move[]>>, bots?: Readonly<Record<PartyId, readonly Move[]>>) => boolean;
  /**
   * Brings an event of the scenario on stage in the round that is open, whatever its condition: for hosts that lead a game. False, and nothing
   * changed, when there is no such event, it has happened already, or the meeting is over.
   */
  readonly stage: (event: EventId) => boolean;
  /** Take back moves handed in for a round that is not resolved yet. */
  readonly withdraw: (seat: PartyId) => boolean;
  /** The absent play their declared default, and the round is resolved. */
  readonly resolveWithout: (absent: 'pass' | 'bot') => void;
  /** Without other people in it: take back the last resolved round, or the event staged since. */
  readonly undo: () => boolean;
  /** After a meeting has concluded: open the next, if there is one. */
  readonly proceed: () => boolean;
  readonly over: () => boolean;
  /** Analysis of a concluded meeting, by index; open to all once it is over. With a seat, also how the forecasts held that it was given. */
  readonly debrief: (meeting: number, seat?: PartyId) => Debrief;
  /** Makes the forecasts of a meeting's first rounds again, so that the debrief finds them: `made` of as many as there were rounds. */
  readonly foretell: (meeting: number, seat: PartyId, rounds: number) => { readonly made: number; readonly of: number };
  /** How forecasts of a meeting held that were kept elsewhere; by round, undefined where there was none. */
  readonly foretold: (meeting: number, seat: PartyId, made: readonly (ForecastRemembered | undefined)[]) => Foretold;
  /** Points of the best text for a party that nobody would have stopped, of a meeting that is over; undefined where there is none. */
  readonly bestUnbroken: (meeting: number, party: PartyId) => number | undefined;
  readonly record: () => GameRecord;
  readonly stateHash: () => string;
}

/** Why a record cannot be played. Words in `view/`. */
export type RecordProblem =
  | { readonly problem: 'not-a-record' | 'truncated' | 'damaged-link' }
  | { readonly problem: 'newer-format'; readonly format: number }
  | { readonly problem: 'other-rules'; readonly rules: string }
  | { readonly problem: 'unknown-scenario'; readonly scenario: ScenarioId }
  | { readonly problem: 'other-scenario'; readonly scenario: ScenarioId }
  | {
      readonly problem: 'move-refused';
      readonly meeting: number;
      readonly round: number;
      readonly seat: PartyId;
      readonly refused: readonly Refused[];
    }
  | { readonly problem: 'other-result'; readonly meeting: number };
