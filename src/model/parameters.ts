/** The constants of the rules. Defaults and their sources: `engine/parameters.ts` and `engine/MODEL.md`. A scenario may override any. */
export interface Parameters {
  /** Scale of the cost of failure, points per coded point. */
  readonly failureScale: number;
  /** How much a dependant's cost of failure grows as the demander's commitment falls. */
  readonly dependenceGain: number;
  /** Points an isolated objector stands to lose. */
  readonly isolation: number;
  /** Share of isolation that may carry a party below its reservation value. */
  readonly isolationReserve: number;
  /** How much bloc-mates who object soften isolation. */
  readonly solidarity: number;
  /** Red lines: steepness (points) and how much a soft text relieves a maximum on the target (share of range). */
  readonly redLineSteepness: number;
  readonly redLineRelief: number;
  /** Own pledges: yearly cost and shame. */
  readonly pledgeCost: number;
  readonly pledgeNorm: number;
  /** How far the norm weakens as others fall short, 0–1. */
  readonly normErosion: number;
  /** Carve-outs: points of cost to others, and contagion of entitlement. */
  readonly carveOutCost: number;
  readonly contagion: number;
  /** Concession curve at the opening, and where bargaining starts on it. */
  readonly openingConcession: number;
  /** Pressure: points it can bend, and half-saturation. */
  readonly pressureBend: number;
  readonly pressureHalf: number;
  /** Persuasion: step as a share of the way, and tolerance as a share of the range. */
  readonly persuasionStep: number;
  readonly tolerance: number;
  readonly tradeBound: number;
  readonly caucusPull: number;
  /** Points a statement adds to the aspiration, their cap, and what breaking one costs. */
  readonly statementPoints: number;
  readonly statementCap: number;
  readonly statementBroken: number;
  /** Points per 100 points of coded worth of a side payment. */
  readonly assetScale: number;
  /** Share of the chair's authority lost with each broken silence; cohesion points lost. */
  readonly authorityLoss: number;
  readonly cohesionPerBreak: number;
  /** Demander's track: gain per round. */
  readonly commitmentGain: number;
  /** Draws at the start: common, bloc and own shocks to ideals (share of range); salience and cost of failure (share of value); red lines (share of range). */
  readonly shockCommon: number;
  readonly shockBloc: number;
  readonly shockOwn: number;
  readonly salienceSpread: number;
  readonly failureSpread: number;
  readonly redLineSpread: number;
  /** What a consultation leaves of an interval's width; an envoy. */
  readonly consultNarrows: number;
  readonly envoyNarrows: number;
  /** Chance that a leak is traced, permille. */
  readonly leakTracedPermille: number;
  /** Most events fired in one round. */
  readonly eventsPerRound: number;
}
