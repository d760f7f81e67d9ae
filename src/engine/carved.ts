import type { Package, Scenario } from '../model/index.ts';
import { parametersOf } from './parameters.ts';
import { perScenario } from './perScenario.ts';
import { spaceOf } from './space.ts';

/** Carve-outs in the numbers the sums use. By party. */
export interface Carved {
  /** Thirds of the target each is exempted from. */
  readonly thirds: readonly number[];
  /** What the exemptions of all others cost it, per unit of its salience on the target. */
  readonly cost: readonly number[];
}

/** Most texts exempt nobody. */
const nobody = perScenario(scenario => count(scenario, {}));

const counted = new WeakMap<Package['carveOuts'], { readonly scenario: Scenario; readonly carved: Carved }>();

export function carvedOf(scenario: Scenario, carveOuts: Package['carveOuts']): Carved {
  if (isEmpty(carveOuts)) return nobody(scenario);
  let known = counted.get(carveOuts);
  if (known?.scenario !== scenario) {
    known = { scenario, carved: count(scenario, carveOuts) };
    counted.set(carveOuts, known);
  }
  return known.carved;
}

function count(scenario: Scenario, carveOuts: Package['carveOuts']): Carved {
  const { influence, partyOf } = spaceOf(scenario);
  const { carveOutCost } = parametersOf(scenario);
  // What many read is filled by `push` (DECISIONS, “Why is a list not always made by `map`?”).
  const thirds: number[] = [];
  for (let i = 0; i < influence.length; i += 1) thirds.push(0);
  for (const id in carveOuts) if (partyOf.has(id)) thirds[partyOf.get(id)!] = carveOuts[id]!;
  const share = thirds.map((n, i) => (carveOutCost * n * influence[i]!) / (3 * (influence[i]! + 25)));
  const all = share.reduce((sum, one) => sum + one, 0);
  const cost: number[] = [];
  for (const own of share) cost.push(all - own);
  return { thirds, cost };
}

function isEmpty(record: object): boolean {
  for (const _ in record) return false;
  return true;
}
