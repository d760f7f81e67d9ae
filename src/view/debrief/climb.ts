import type { Package, Scenario } from '../../model/index.ts';
import { doubleWays, singleWays } from './ways.ts';

/** Steps after which a search rests wherever it is. */
const STEPS = 60;

/** How good a text is, undefined where it is out of the question. */
export type Score = (text: Package) => number | undefined;

/**
 * From a text, the change of one issue that scores most, again and again; where none does better, of two issues at once;
 * until there is none. Whole steps and the rules' own worth of a text, so that what is found could have been written. A longer
 * way may lead further: what is found is a lower bound, and the better for several starts.
 *
 * @param least by how much a step must do better
 */
export function climb(
  scenario: Scenario,
  from: Package,
  score: Score,
  least: number,
): { readonly text: Package; readonly score: number } | undefined {
  const common = scenario.issues.filter(({ scope }) => scope === 'common');
  let text: Package = { levels: from.levels, carveOuts: from.carveOuts };
  const began = score(text);
  if (began === undefined) return undefined;
  let most = began;
  for (let step = 0; step < STEPS; step += 1) {
    const next = best(singleWays(common, text), score, most + least) ?? best(doubleWays(common, text), score, most + least);
    if (!next) break;
    text = next.text;
    most = next.score;
  }
  return { text, score: most };
}

function best(ways: readonly Package[], score: Score, above: number): { readonly text: Package; readonly score: number } | undefined {
  let found: { readonly text: Package; readonly score: number } | undefined;
  for (const text of ways) {
    const points = score(text);
    if (points !== undefined && points > (found?.score ?? above)) found = { text, score: points };
  }
  return found;
}
