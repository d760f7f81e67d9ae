import type { Issue } from '../model/index.ts';
import { parametersOf } from './parameters.ts';
import { perScenario } from './perScenario.ts';

/** How distances on an issue are felt. */
export interface Feel {
  /** Over which distance words are told apart, squared, in places; 0 for a scale. */
  readonly bound: number;
  readonly weight: number;
}

const SCALE: Feel = { bound: 0, weight: 1 };

/**
 * How a distance on an issue is felt, 0 at the ideal. On a scale the loss is the square of the distance (spec 2.1), 1 across
 * the whole range. Named options are words rather than distances: what is not one's own wording is soon simply not it, so
 * there the loss is quadratic near the ideal and saturates: r² / (r² + reach²). The mean of many ideals then has no pull of
 * its own, and the largest camp can carry an option at either end. The weight makes the mean loss between two options what
 * the square would make it: the shape changes, not how much the issue matters.
 *
 * @param distance in places, either sign
 */
export function felt(distance: number, { bound, weight }: Feel): number {
  const square = distance * distance;
  return bound === 0 ? square : (weight * square) / (square + bound);
}

/** The distance, in places, that is felt so much; the whole range where none within it is. */
export function distanceFelt(loss: number, { bound, weight }: Feel): number {
  if (bound === 0) return Math.sqrt(loss);
  return loss >= weight / (1 + bound) ? 1 : Math.sqrt((loss * bound) / (weight - loss));
}

/** By issue. */
export const feelsOf = perScenario((scenario): readonly Feel[] => {
  const { optionReach } = parametersOf(scenario);
  return scenario.issues.map(issue => (issue.kind === 'options' ? feelOf(issue, optionReach * optionReach) : SCALE));
});

function feelOf({ options }: Extract<Issue, { kind: 'options' }>, bound: number): Feel {
  let squares = 0;
  let saturated = 0;
  for (const one of options) {
    for (const other of options) {
      const square = (one.value - other.value) * (one.value - other.value);
      if (square === 0) continue;
      squares += square;
      saturated += square / (square + bound);
    }
  }
  return bound === 0 || saturated === 0 ? SCALE : { bound, weight: squares / saturated };
}
