import type { IssueId, Package, PartyId, StanceReason } from '../../model/index.ts';

/** What a plan will likely do, as far as one audience can tell. Shares are of the tables imagined, 0–1. */
export interface Forecast {
  /** How many tables were imagined. */
  readonly tables: number;
  /** By common issue, in the scenario's order. */
  readonly issues: readonly IssueForecast[];
  /** How the members would take the text; absent while there is none. */
  readonly reception?: Reception;
}

/** Where one issue will likely end. Levels, fractional where they are means. */
export interface IssueForecast {
  readonly issue: IssueId;
  /** Where the members would meet, by the middle estimates: their mean, reweighted; of an issue's options, one. */
  readonly meets: number;
  /** The members that hold it up and those that hold it down, heaviest first, two of each at most. */
  readonly up: readonly PartyId[];
  readonly down: readonly PartyId[];
  /** What the text would say. */
  readonly text?: number;
  /** Where the middle one of the tables ends. */
  readonly likely: number;
  /** Whole steps between which at least eight tables in ten end. */
  readonly band: readonly [low: number, high: number];
  /** Share that ends between them: steps are coarse, so often more than the eight in ten. */
  readonly inside: number;
  /** Of an issue with options, the share that ends on each. */
  readonly options?: readonly number[];
}

export interface Reception {
  /** Exemptions of the text asked about. */
  readonly carveOuts: Package['carveOuts'];
  /** Whoever might not let the text pass, most likely first. */
  readonly members: readonly MemberForecast[];
  readonly support: Count;
  readonly reserve: Count;
  readonly object: Count;
  /** How many would not let it pass under silence. */
  readonly stop: Count;
  /** Share in which it would be adopted if it were asked for now. */
  readonly adopted: number;
  /** How far the text is believed: what answers and announced pledges reach of its target, 0–1. Absent where nothing is pledged. */
  readonly credibility?: number;
  /** The same of the text and pledges as they are. */
  readonly credibilityNow?: number;
}

/** Members: eight tables in ten have at least `low` and at most `high`; `middle` is the middle one. */
export interface Count {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

export interface MemberForecast {
  readonly party: PartyId;
  /** Share in which it would not let the text pass under silence. */
  readonly blocks: number;
  /** Share in which it would say that it objects. */
  readonly objects: number;
  /** Why, by the middle estimate; what weighs most first, the price of standing alone last. */
  readonly reasons: readonly StanceReason[];
}

/** Other ways to guess where an issue ends, beside the compromise mean. Levels. */
export interface SecondOpinion {
  readonly issue: IssueId;
  /** Half of the weight stands at or below it (Black 1948). */
  readonly median?: number;
  /** Where the expected-utility model settles (Bueno de Mesquita 1994). */
  readonly pressed?: number;
}
