import { type Profile, parametersOf, reservation, utility } from '../../engine/index.ts';
import type { Package, Scenario } from '../../model/index.ts';
import type { View } from '../types.ts';
import { idealSeen, redLineSeen } from './narrow.ts';

/** Points: low, middle, high. */
export type Margin = readonly [number, number, number];

/** How far a package lies above (+) or below (−) a party's estimated reservation value. */
export function marginSeen(scenario: Scenario, view: View, i: number, profile: Profile, pkg: Package): Margin {
  return rangeSeen(scenario, view, i, profile, guess => utility(scenario, i, guess, pkg) - reservation(scenario, view, i, guess));
}

/**
 * A sum made of an estimate, and how far off it may be: each thing not known for sure goes to either end of its interval
 * alone, and the effects add up as independent errors do. Exact for the own seat.
 */
export function rangeSeen(scenario: Scenario, view: View, i: number, profile: Profile, at: (guess: Profile) => number): Margin {
  const middle = at(profile);
  if (scenario.parties[i]!.id === view.own?.party) return [middle, middle, middle];
  let below = 0;
  let above = 0;
  const vary = (low: Profile, high: Profile): void => {
    const one = at(low) - middle;
    const other = at(high) - middle;
    const down = Math.min(one, other, 0);
    const up = Math.max(one, other, 0);
    below += down * down;
    above += up * up;
  };
  const { salienceSpread, failureSpread } = parametersOf(scenario);
  for (const k of scenario.issues.keys()) {
    if (profile.salience[k] === 0) continue;
    const ideal = idealSeen(scenario, view, i, k);
    vary(withIdeal(profile, k, ideal[0]), withIdeal(profile, k, ideal[1]));
    vary(withSalience(profile, k, 1 - 2 * salienceSpread), withSalience(profile, k, 1 + 2 * salienceSpread));
    const line = redLineSeen(scenario, view, i, k);
    if (line) vary(withRedLine(profile, k, line[0]), withRedLine(profile, k, line[1]));
  }
  const cost = profile.costOfFailure;
  vary({ ...profile, costOfFailure: cost * (1 - 2 * failureSpread) }, { ...profile, costOfFailure: cost * (1 + 2 * failureSpread) });
  return [middle - Math.sqrt(below), middle, middle + Math.sqrt(above)];
}

function withIdeal(profile: Profile, k: number, level: number): Profile {
  return { ...profile, ideal: profile.ideal.with(k, level) };
}

function withSalience(profile: Profile, k: number, times: number): Profile {
  return { ...profile, salience: profile.salience.with(k, profile.salience[k]! * times) };
}

function withRedLine(profile: Profile, k: number, level: number): Profile {
  // The rules remember their sums by the ideal, so a new guess needs a list of its own.
  return { ...profile, ideal: profile.ideal.slice(), redLine: profile.redLine.with(k, level) };
}
