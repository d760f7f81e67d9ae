import type { Issue } from '../model/index.ts';
import { perScenario } from './perScenario.ts';

/** How distances on an issue are felt. */
export interface Feel {
  /** Its levels are named options rather than steps of a scale. */
  readonly named: boolean;
  readonly weight: number;
}

const SCALE: Feel = { named: false, weight: 1 };

/**
 * How a distance on an issue is felt, 0 at the ideal. On a scale the loss is the square of the distance (spec 2.1), 1 across
 * the whole range. Among named options it is the distance itself, as the studies that code such options as points between two
 * ends have it (Thomson, Stokman, Achen & König, The European Union Decides, 2006): of words, what loses the weighted members
 * least is then the median's, which may be any of them, where a square has its least at the mean, which is hardly ever an end.
 * The weight makes the mean loss between two options what the square would make it: the shape changes, not how much the issue matters.
 *
 * @param distance in places, either sign
 */
export function felt(distance: number, feel: Feel): number {
  return feel.named ? feel.weight * Math.abs(distance) : distance * distance;
}

/** The distance, in places, that is felt so much; the whole range where none within it is. */
export function distanceFelt(loss: number, { named, weight }: Feel): number {
  return named ? Math.min(1, loss / weight) : Math.sqrt(loss);
}

/** By issue. */
export const feelsOf = perScenario((scenario): readonly Feel[] =>
  scenario.issues.map(issue => (issue.kind === 'options' ? feelOf(issue) : SCALE)),
);

function feelOf({ options }: Extract<Issue, { kind: 'options' }>): Feel {
  let squares = 0;
  let distances = 0;
  for (const one of options) {
    for (const other of options) {
      const distance = Math.abs(one.value - other.value);
      squares += distance * distance;
      distances += distance;
    }
  }
  return { named: true, weight: distances === 0 ? 1 : squares / distances };
}
