import type { Parameters, Scenario } from '../model/index.ts';
import { type Circumstances, reservation } from './noDeal.ts';
import { parametersOf } from './parameters.ts';
import type { Profile } from './wants.ts';

/** tau raised to 4, 2, 1, ½ or ¼, by products and square roots alone. */
function power(tau: number, pace: number): number {
  if (pace >= 3) return tau * tau * tau * tau;
  if (pace >= 1.5) return tau * tau;
  if (pace >= 0.75) return tau;
  return pace >= 0.35 ? Math.sqrt(tau) : Math.sqrt(Math.sqrt(tau));
}

/**
 * What a party holds out for this round, in points: from the best attainable down to its reservation value on a
 * time-dependent curve (spec 4), bent by pressure, stiffened by its own statements. Never below the reservation value.
 */
export function aspiration(scenario: Scenario, now: Circumstances, party: number, profile: Profile): number {
  return aspirationFrom(scenario, now, profile, reservation(scenario, now, party, profile));
}

export function aspirationFrom(scenario: Scenario, now: Circumstances, profile: Profile, d: number): number {
  const p = parametersOf(scenario);
  const tau = now.lastRound === 0 ? 1 : Math.min(1, now.round / now.lastRound);
  const conceded = p.openingConcession + (1 - p.openingConcession) * power(tau, profile.pace);
  return Math.max(d, d + (100 - d) * (1 - conceded) - bentBy(p, profile.pressure) + profile.resolve);
}

/** Points pressure takes off what a party holds out for, saturating; pressure that hardened it adds them. */
export function bentBy({ pressureBend, pressureHalf }: Parameters, pressure: number): number {
  return pressure === 0 ? 0 : (pressureBend * pressure) / (Math.abs(pressure) + pressureHalf);
}
