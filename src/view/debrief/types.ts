import type {
  EventId,
  History,
  IssueId,
  Level,
  Outcome,
  Package,
  PartyId,
  PledgeState,
  ScenarioId,
  Stance,
  Thirds,
  TrackId,
} from '../../model/index.ts';
import type { IssueForecast, MemberForecast } from '../forecast/types.ts';

/** A meeting that is over, taken apart: open to all once it has concluded. Points are points of utility. */
export interface Debrief {
  readonly scenario: ScenarioId;
  readonly outcome: Outcome;
  /** The round each step stands for; step 0 is the opening. Arrays "by step" follow this. */
  readonly rounds: readonly number[];
  /** In the scenario's order. */
  readonly parties: readonly PartyDebrief[];
  /** Who moved whom, most first. */
  readonly moved: readonly Moved[];
  readonly tracks: readonly { readonly track: TrackId; readonly values: readonly number[] }[];
  readonly issues: readonly IssueDebrief[];
  readonly carveOuts: readonly { readonly party: PartyId; readonly thirds: Thirds }[];
  /** What really happened, where the scenario says so: told only now that it is over. */
  readonly history?: History;
  /** How far the text is believed: share of the target that own answers and announced pledges reach together, 0–1. */
  readonly credibility?: number;
  /** What was left on the table; absent without a text. */
  readonly slack?: Slack;
  /** What would have been a fair settlement, beside this one; absent where nothing was ever on the table. */
  readonly fairness?: Fairness;
  /** Exchanges of ground that were still to be had, best first; absent without a text. */
  readonly trades?: readonly TradeMissed[];
  /** How the forecasts held that a seat was given; absent where nobody's are asked for. */
  readonly foretold?: Foretold;
  /** What the pledges come to; absent where nothing is pledged. */
  readonly spending?: Spending;
  readonly silencesBroken: number;
  readonly silencesOpened: number;
}

export interface PartyDebrief {
  readonly party: PartyId;
  readonly member: boolean;
  /** Worth of the outcome: of the text, or of no deal where there is none. */
  readonly utility: number;
  /** Worth of no deal, at the end and at the opening. */
  readonly reservation: number;
  readonly openingReservation: number;
  /** By step: what it held out for. */
  readonly aspiration: readonly number[];
  /**
   * By step: points given up since the opening, by coming to hold out for less and by coming to want something else, the
   * latter valued by what it wanted at the opening. Negative where it hardened.
   */
  readonly conceded: readonly number[];
  /** By step: how it stood on the draft; null while there was none, or where it is no member. */
  readonly stances: readonly (Stance | null)[];
  readonly pledges: Readonly<Record<IssueId, PledgeState>>;
}

/** Points by which a party came to like the text better (negative: worse), and through whom or what. */
export interface Moved {
  readonly party: PartyId;
  readonly by?: PartyId;
  readonly event?: EventId;
  readonly points: number;
}

export interface IssueDebrief {
  readonly issue: IssueId;
  readonly statusQuo: Level;
  /** Mean of the open positions at the opening, weighted by influence and salience; fractional. */
  readonly opening: number;
  readonly agreed?: Level;
  /** What was really settled; fractional where that lies between two steps. */
  readonly actual?: number;
}

/** A text that would have been better for some members and worse for none. */
export interface Slack {
  /** Mean gain over the members. */
  readonly points: number;
  /** How many of them gain at least a tenth of a point. */
  readonly gainers: number;
  /** By party: points that text would bring over no deal; null for who is no member. */
  readonly gains: readonly (number | null)[];
  readonly changes: readonly LevelChange[];
}

/** Spending as pledged, on a straight path from today to each deadline; in units of the weight (bn USD where that is GDP in bn USD). */
export interface Spending {
  readonly years: readonly number[];
  /** By year, all parties together. */
  readonly total: readonly number[];
  /** By year: share of the demander, 0–1. */
  readonly share?: readonly number[];
  readonly parties: readonly {
    readonly party: PartyId;
    /** Values in the unit of the pledge issue. */
    readonly today: number;
    readonly pledged: number;
    readonly by: number;
    readonly weight: number;
  }[];
}

/** A settlement, by party what it brings over no deal: points, null for who is no member. */
export interface Solution {
  readonly kind: 'agreed' | 'nash' | 'kalaiSmorodinsky' | 'egalitarian';
  readonly levels: Readonly<Record<IssueId, Level>>;
  readonly gains: readonly (number | null)[];
}

export interface Fairness {
  /** Whether some text was found that all members would have preferred to no deal. */
  readonly zone: boolean;
  /** What was agreed, or the last draft where nothing was. */
  readonly agreed: Solution;
  /** Nash and Kalai–Smorodinsky only where there is such a text. */
  readonly solutions: readonly Solution[];
  /** Root mean square of the members' differences from the Nash solution, in points. */
  readonly toNash?: number;
  /** How unequally the gains are shared: 0 all the same, towards 1 all to one (Gini 1912). Absent where nothing was gained. */
  readonly gini?: number;
}

/** Two that would each have given way on an issue and both have been better off. */
export interface TradeMissed {
  /** Who gives way on the first change, and who on the second. */
  readonly parties: readonly [PartyId, PartyId];
  readonly changes: readonly [LevelChange, LevelChange];
  /** Points each of the two would have gained. */
  readonly gains: readonly [number, number];
  /** Of the others, how many would have been better off and how many worse, by a tenth of a point or more. */
  readonly better: number;
  readonly worse: number;
}

export interface LevelChange {
  readonly issue: IssueId;
  readonly from: Level;
  readonly to: Level;
}

/** Of a forecast, what a debrief asks how it held. */
export interface ForecastRemembered {
  readonly issues: readonly Pick<IssueForecast, 'issue' | 'band' | 'inside' | 'text'>[];
  readonly reception?: {
    readonly carveOuts: Package['carveOuts'];
    /** Those that might not let the text pass; the others are taken to. */
    readonly members: readonly Pick<MemberForecast, 'party' | 'blocks'>[];
  };
}

/** What a seat's staff foretold before each round, set against what came of it. */
export interface Foretold {
  readonly seat: PartyId;
  readonly issues: readonly {
    readonly issue: IssueId;
    /** By round: between what at least eight tables in ten ended, and the share that did. */
    readonly bands: readonly { readonly round: number; readonly band: readonly [low: Level, high: Level]; readonly inside: number }[];
    /** What was adopted, and in how many rounds it lay within the band; absent without a text. */
    readonly agreed?: Level;
    readonly held?: number;
  }[];
  /** By share called, rising. */
  readonly stops: readonly Calibration[];
}

/** Of the members called from so much to so much likely to stop the text, how many would have. */
export interface Calibration {
  /** Shares, 0–1; the last bin holds 1. */
  readonly from: number;
  readonly to: number;
  readonly called: number;
  readonly stopped: number;
  /** Mean of the shares called; absent where none was. */
  readonly foretold?: number;
}
