import type {
  EventId,
  History,
  IssueId,
  Level,
  Outcome,
  PartyId,
  PledgeState,
  ScenarioId,
  Stance,
  Thirds,
  TrackId,
} from '../../model/index.ts';

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
  readonly changes: readonly { readonly issue: IssueId; readonly from: Level; readonly to: Level }[];
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
