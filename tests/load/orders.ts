/** What a part of a crowd, in a process of its own, is told to be. */
export interface Order {
  readonly port: number;
  readonly code: string;
  readonly from: number;
  readonly people: number;
  readonly perSecond: number;
  readonly seconds: number;
  /** After the steady part everybody hands in once within so many seconds; 0: not. */
  readonly burst: number;
  readonly transport: 'websocket' | 'polling';
}

/** What a part of a crowd reports of a stretch of time. */
export interface Stretch {
  /** Ms from asking to being answered. */
  readonly taken: readonly number[];
  readonly late: number;
  readonly unanswered: number;
  /** Refusals by their word: `late` counts those of a round that was over. */
  readonly refused: Readonly<Record<string, number>>;
}

export interface Report {
  readonly steady: Stretch;
  readonly burst: Stretch;
  /** Names of the hand-ins that were acknowledged. */
  readonly acknowledged: readonly string[];
  /** Longest time in which not one hand-in of this part was acknowledged, ms. */
  readonly silence: number;
  /** Of each that lost its line: ms until it had entered again. */
  readonly back: readonly number[];
  /** Still without a line at the end. */
  readonly away: number;
  readonly bytes: number;
  /** What the crowd's own event loop was late by, ms, 99 of 100. */
  readonly ownDelay: number;
}
