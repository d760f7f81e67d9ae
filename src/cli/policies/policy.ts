import type { History, LogEntry, Move, Scenario } from '../../model/index.ts';
import type { OwnView, View } from '../../view/index.ts';

/** What a seat has before it when it decides. */
export interface Sight {
  readonly scenario: Scenario;
  /** What is on record of the real meeting: for a chair that comes with the letter its model wrote, and nothing else. */
  readonly history: History | undefined;
  readonly view: View;
  readonly own: OwnView;
  /** What the seat has seen happen in this meeting. */
  readonly log: () => readonly LogEntry[];
  /** What a bot would hand in here. */
  readonly botWould: () => readonly Move[];
  /** A stream of its own, keyed by the game's seed, the meeting, the seat and the round. */
  readonly chance: () => number;
}

/** Plays a seat from what it sees. Moves that the rules refuse are dropped. */
export type Policy = (sight: Sight) => readonly Move[];

/** Hands in nothing, ever, under silence neither. */
export const pass: Policy = () => [];
