import type { Parameters, Scenario } from '../model/index.ts';
import { perScenario } from './perScenario.ts';

/** Found to hold in a prototype of these rules (MODEL.md, "Defaults"); none was fitted to an outcome. */
export const DEFAULTS: Parameters = {
  failureScale: 0.35,
  dependenceGain: 0.8,
  isolation: 14,
  isolationReserve: 0.35,
  solidarity: 0.4,
  redLineSteepness: 45,
  redLineRelief: 0.2,
  pledgeCost: 0.9,
  pledgeNorm: 0.18,
  normErosion: 1,
  carveOutCost: 4,
  contagion: 4,
  openingConcession: 0.15,
  pressureBend: 8,
  pressureHalf: 0.15,
  persuasionStep: 0.15,
  tolerance: 0.06,
  tradeBound: 0.1,
  caucusPull: 0.12,
  statementPoints: 1.5,
  statementCap: 4,
  statementBroken: 3,
  assetScale: 6,
  authorityLoss: 0.15,
  cohesionPerBreak: 4,
  commitmentGain: 0.05,
  shockCommon: 0.05,
  shockBloc: 0.03,
  shockOwn: 0.05,
  salienceSpread: 0.2,
  failureSpread: 0.25,
  redLineSpread: 0.08,
  consultNarrows: 0.4,
  envoyNarrows: 0.7,
  leakTracedPermille: 350,
  eventsPerRound: 2,
};

/** The constants a scenario is played with: the defaults, and what it overrides. */
export const parametersOf: (scenario: Scenario) => Parameters = perScenario(scenario => ({ ...DEFAULTS, ...scenario.parameters }));
