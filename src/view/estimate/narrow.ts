import type { Known, Scenario } from '../../model/index.ts';
import type { View } from '../types.ts';
import { clamp, priorsOf } from './prior.ts';

export type Interval = readonly [number, number];

/** Where a party's ideal lies, as far as the audience knows. */
export function idealSeen(scenario: Scenario, view: View, i: number, k: number): Interval {
  const prior = priorsOf(scenario)[i]![k]!;
  const { id, top } = scenario.issues[k]!;
  const face = view.parties[i]!;
  // What moved in the open tells of what moved in private, except where a party has bound itself to a figure.
  const moved = id in face.statements ? 0 : face.position[k]! - prior.position;
  const guess: Interval = [clamp(prior.ideal[0] + moved, top), clamp(prior.ideal[1] + moved, top)];
  const known = knowledge(scenario, view, i, k);
  return known ? narrowed(guess, known.ideal) : guess;
}

/** Where its red line lies; undefined where none is coded. */
export function redLineSeen(scenario: Scenario, view: View, i: number, k: number): Interval | undefined {
  const prior = priorsOf(scenario)[i]![k]!;
  if (!prior.redLine) return undefined;
  const known = knowledge(scenario, view, i, k);
  return known ? narrowed(prior.redLine, known.limit) : prior.redLine;
}

/** What two intervals have in common; where they have nothing in common, what was found out is the newer. */
export function narrowed(guess: Interval, found: Interval): Interval {
  const low = Math.max(guess[0], found[0]);
  const high = Math.min(guess[1], found[1]);
  return low <= high ? [low, high] : found;
}

export function middle(interval: Interval): number {
  return (interval[0] + interval[1]) / 2;
}

function knowledge(scenario: Scenario, view: View, i: number, k: number): Known | undefined {
  return view.own?.knowledge[scenario.parties[i]!.id]?.[scenario.issues[k]!.id];
}
