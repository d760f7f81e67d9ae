import type { Issue, Known, Scenario } from '../../model/index.ts';
import type { PartyFace, View } from '../types.ts';
import { clamp, type Prior, priorsOf } from './prior.ts';

export type Interval = readonly [number, number];

/** Where a party's ideal lies, as far as the audience knows. */
export function idealSeen(scenario: Scenario, view: View, i: number, k: number): Interval {
  return idealWithin(priorsOf(scenario)[i]![k]!, scenario.issues[k]!, k, view.parties[i]!, knowledge(scenario, view, i, k));
}

/** The same from what it rests on: the coding, the party's face, and what was found out. */
export function idealWithin(prior: Prior, { id, top }: Issue, k: number, face: PartyFace, known: Known | undefined): Interval {
  // What moved in the open tells of what moved in private, except where a party has bound itself to a figure.
  const moved = id in face.statements ? 0 : face.position[k]! - prior.position;
  const guess: Interval = [clamp(prior.ideal[0] + moved, top), clamp(prior.ideal[1] + moved, top)];
  return known ? narrowed(guess, known.ideal) : guess;
}

/** Where its red line lies; undefined where none is coded. */
export function redLineSeen(scenario: Scenario, view: View, i: number, k: number): Interval | undefined {
  return redLineWithin(priorsOf(scenario)[i]![k]!, knowledge(scenario, view, i, k));
}

export function redLineWithin(prior: Prior, known: Known | undefined): Interval | undefined {
  if (!prior.redLine) return undefined;
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
