import type { Package, PartyState, Scenario } from '../model/index.ts';
import { pledgedValue, stands } from './ownValues.ts';
import { normOf } from './pledging.ts';
import { spaceOf } from './space.ts';

/**
 * Share of a text's target that the members' answers and announced pledges reach together, weighted, 0–1; who demands it is
 * not counted. Undefined where nothing is pledged.
 */
export function credibilityOf(scenario: Scenario, parties: readonly Pick<PartyState, 'pledges'>[], text: Package): number | undefined {
  const { pledging, demander } = scenario;
  if (!pledging) return undefined;
  const norm = normOf(scenario, text)!;
  let reached = 0;
  let total = 0;
  for (const i of spaceOf(scenario).members) {
    const party = scenario.parties[i]!;
    if (party.id === demander?.party) continue;
    const weight = party.figures[pledging.weight]?.value ?? 0;
    const pledged = stands(parties[i]!, pledging.issue, text) ? pledgedValue(scenario, parties, i) : 0;
    reached += weight * Math.min(norm.height, Math.max(norm.answers[i]!, pledged));
    total += weight * norm.height;
  }
  return total === 0 ? 1 : reached / total;
}
