import type { Difficulty, Style } from '../model/index.ts';

/** What a difficulty knows and how it bargains: what bots are after and how hard, never arithmetic. */
export interface Temper {
  /** Share it is let know of what others keep to themselves, beyond what its seat shows. */
  readonly insight: number;
  /** How much a gain must exceed its price before a bot takes an offer. */
  readonly greed: number;
  /** Times a bot's readiness to act at all in a round. */
  readonly activity: number;
  /** Times the worth of pressure and leaks. */
  readonly hostility: number;
  /** Times the worth of bringing objectors round: what helps the chair. */
  readonly help: number;
  /** Points below its aspiration, but not below no deal, at which a bot still lets silence pass. */
  readonly patience: number;
  /** Added to a chair's boldness, 0–1. */
  readonly reach: number;
  /** Share of the clock a bot holds back concessions of its own. */
  readonly holdBack: number;
}

export const TEMPERS: Readonly<Record<Difficulty, Temper>> = {
  gentle: { insight: 0, greed: 0.8, activity: 1, hostility: 0.3, help: 1.6, patience: 6, reach: -0.25, holdBack: 0 },
  standard: { insight: 0, greed: 1.1, activity: 1, hostility: 1, help: 1, patience: 0, reach: 0, holdBack: 0.25 },
  hard: { insight: 0.5, greed: 1.6, activity: 1.25, hostility: 1.8, help: 0.6, patience: 0, reach: 0.2, holdBack: 0.55 },
};

/** How readily each style commits itself in public. */
export const OUTSPOKEN: Readonly<Record<Style, number>> = { boulware: 1, linear: 0.45, conceder: 0.2 };
