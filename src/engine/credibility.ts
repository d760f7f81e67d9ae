import type { Package, PartyState, Scenario } from '../model/index.ts';
import { pledgedValue, stands } from './ownValues.ts';
import { perScenario } from './perScenario.ts';
import { normOf } from './pledging.ts';

/** Those whose pledges count, and how much: the members but who demands them. */
const pledgers = perScenario(({ parties, pledging, demander }) =>
  parties.flatMap((party, i) =>
    pledging && party.member && party.id !== demander?.party ? [{ i, weight: party.figures[pledging.weight]?.value ?? 0 }] : [],
  ),
);

/**
 * Share of a text's target that the members' answers and announced pledges reach together, weighted, 0–1; who demands it is
 * not counted. Undefined where nothing is pledged.
 */
export function credibilityOf(scenario: Scenario, parties: readonly Pick<PartyState, 'pledges'>[], text: Package): number | undefined {
  const { pledging } = scenario;
  if (!pledging) return undefined;
  const norm = normOf(scenario, text)!;
  let reached = 0;
  let total = 0;
  for (const { i, weight } of pledgers(scenario)) {
    const pledged = stands(parties[i]!, pledging.issue, text) ? pledgedValue(scenario, parties, i) : 0;
    reached += weight * Math.min(norm.height, Math.max(norm.answers[i]!, pledged));
    total += weight * norm.height;
  }
  return total === 0 ? 1 : reached / total;
}
