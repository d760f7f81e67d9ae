import { aloneReason, stanceReasons, standing } from '../../engine/index.ts';
import type { Package, Scenario } from '../../model/index.ts';
import type { StanceSeen, View } from '../types.ts';
import { heardProfiles } from './heardProfiles.ts';
import { marginSeen } from './marginSeen.ts';
import { profileAt } from './profileSeen.ts';

/** How each member is expected to stand on a package. On the draft itself, as each has declared. */
export function stancesSeen(scenario: Scenario, view: View, pkg: Package): readonly StanceSeen[] {
  const profiles = heardProfiles(scenario, view);
  const expected = standing(scenario, view, profiles, pkg);
  const asked = view.draft && samePackage(view.draft, pkg) ? view.draft.stances : {};
  const seen: StanceSeen[] = [];
  for (const [i, party] of scenario.parties.entries()) {
    const stance = asked[party.id] ?? expected.stances[i];
    if (stance === undefined) continue;
    const alone = aloneReason(expected, scenario, i);
    const reasons = stanceReasons(scenario, view, i, profileAt(scenario, view, i), pkg);
    seen.push({
      party: party.id,
      stance,
      lets: expected.passes[i] ?? true,
      margin: marginSeen(scenario, view, i, profiles[i]!, pkg),
      reasons: alone ? [...reasons, alone] : reasons,
    });
  }
  return seen;
}

export function samePackage(one: Package, other: Package): boolean {
  return sameEntries(one.levels, other.levels) && sameEntries(one.carveOuts, other.carveOuts);
}

function sameEntries(one: Readonly<Record<string, number>>, other: Readonly<Record<string, number>>): boolean {
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every(key => one[key] === other[key]);
}
