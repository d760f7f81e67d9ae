import { keepRecent, partyIndex, perScenario } from '../../engine/index.ts';
import type { Scenario, State } from '../../model/index.ts';

/** A table's promises, and what they come to. */
interface Sum {
  readonly promised: State['promised'];
  readonly worth: readonly number[];
}

const KEPT = 2;
const recentSums = perScenario((): Sum[] => []);

/** By party: coded worth, 0–100 each, of the side payments promised to it. */
export function promisedTo(scenario: Scenario, promised: State['promised']): readonly number[] {
  const recent = recentSums(scenario);
  for (const one of recent) if (one.promised === promised) return one.worth;
  return keepRecent(recent, { promised, worth: sum(scenario, promised) }, KEPT).worth;
}

function sum(scenario: Scenario, promised: State['promised']): readonly number[] {
  const worth = scenario.parties.map(() => 0);
  for (const { asset, to } of promised) {
    const i = partyIndex(scenario, to);
    if (i >= 0) worth[i]! += scenario.assets.find(one => one.id === asset)?.worth[to] ?? 0;
  }
  return worth;
}
