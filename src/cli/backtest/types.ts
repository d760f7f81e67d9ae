import type { Apart, Outcome, PartyId, Stance } from '../../model/index.ts';

/** How a meeting of one game ended, as far as the back-test asks. */
export interface Ending {
  readonly outcome: Outcome;
  /** What each member last said of a draft; a party that was never asked is left out. */
  readonly stances: Readonly<Record<PartyId, Stance>>;
}

/**
 * Scores by forecaster: `model`, each forecast of the history by its id, and `mean`. From 0, certain and right, to 1, certain
 * and wrong.
 */
export type Scores = Readonly<Record<string, number>>;

/** One question that history answers, with what the games said of it. Shares and scores run 0–1. */
export interface Item {
  /** An issue, `carveOuts` or `stances`. */
  readonly id: string;
  /** In the issue's own unit or an option; who was exempted; where each stood. */
  readonly actual: number | string | readonly PartyId[] | Readonly<Record<PartyId, Stance>>;
  readonly scores: Scores;
  /** Share of the games in which it came so; over several parties, the mean of theirs. */
  readonly given: number;
  readonly games: Distribution;
  readonly apart?: Apart;
}

export type Distribution =
  /** In levels, nearest whole one. */
  | { readonly kind: 'scale'; readonly low: number; readonly median: number; readonly high: number }
  /** By option, in the order. */
  | { readonly kind: 'options'; readonly shares: readonly number[] }
  /** By party: what happened, the share of the games in which it did so, and what it would score by itself. */
  | { readonly kind: 'parties'; readonly parties: readonly PartyItem[] };

export interface PartyItem {
  readonly party: PartyId;
  readonly actual: Stance | 'exempted' | 'notExempted';
  readonly given: number;
  readonly scores: Scores;
}

/** One meeting's items, those apart included. */
export interface MeetingItems {
  readonly scenario: string;
  /** Share of the games that ended with a text. */
  readonly agreement: number;
  readonly items: readonly Item[];
}

/** A scenario or campaign against what happened. */
export interface Backtest {
  readonly play: string;
  readonly games: number;
  readonly meetings: readonly MeetingItems[];
  /** Mean over the items that count; empty where none does. */
  readonly score: Scores;
  /** The same with each party's stance and exemption as an item of its own. */
  readonly scoreByParty: Scores;
}
