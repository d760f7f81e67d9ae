import type { IssueId, PartyId } from './ids.ts';
import type { Stance } from './package.ts';
import type { Source } from './scenario.ts';

/**
 * What really happened, and what had been forecast. It stands beside a scenario, never in it: rules, views and bots are
 * handed the scenario alone. Read by the debrief of a meeting that is over, and by the back-test.
 */
export interface History {
  /** ISO day. The parties' numbers rest on what was public before it; recorded events from it on belong to what is to be forecast. */
  readonly cutoff?: string;
  /** By common issue. */
  readonly outcome: Readonly<Record<IssueId, Happened>>;
  /** Empty where nobody was; absent where nothing is known of it. */
  readonly exemptions?: Readonly<Record<PartyId, Exemption>>;
  readonly stances: Readonly<Record<PartyId, StanceHeld>>;
  /** In file order. */
  readonly forecasts: readonly Forecast[];
  /** Those that these facts name by id, brought along because a scenario's own sources are open during play. */
  readonly sources: Readonly<Record<string, Source>>;
}

export interface Documented {
  /** Plain words or an id of `sources`. */
  readonly source: string;
  readonly date?: string;
}

export interface Happened extends Documented {
  /** In levels, as everywhere; fractional where what was settled lies between two steps of the scale. */
  readonly level: number;
  /** Why it is shown, but not counted as a hit or a miss. */
  readonly apart?: Apart;
}

/** `coderKnew`: whoever coded the parties on this issue knew how it ended. `forPlay`: their positions on it are rules for play, not evidence. */
export type Apart = 'coderKnew' | 'forPlay';

/** `text`: written into what was adopted. `letter`: promised beside it. */
export interface Exemption extends Documented {
  readonly form: 'text' | 'letter';
}

export interface StanceHeld extends Documented {
  readonly stance: Stance;
}

export interface Forecast extends Documented {
  /** Its name is the text `forecast.<id>`. */
  readonly id: string;
  /** By common issue, in levels, fractional; issues it says nothing of are left out. */
  readonly levels: Readonly<Record<IssueId, number>>;
}
