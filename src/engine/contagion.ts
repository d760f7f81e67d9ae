import type { Package, Scenario } from '../model/index.ts';
import { parametersOf } from './parameters.ts';
import { placeOf, spaceOf, valueOf } from './space.ts';
import type { Profile } from './wants.ts';

/** Points of cohesion, and of the demander's commitment, that a whole exemption costs. */
export const EXEMPTION = { cohesion: -3, commitment: -4 };

/**
 * By party: points it feels entitled to once another is exempted from more of the target (a share of it, 0–1). Those are
 * concerned who are asked for more than they want and have no exemption; the more so the nearer they stood to the one
 * exempted and the more that one counts.
 */
export function contagionOf(
  scenario: Scenario,
  parties: readonly Pick<Profile, 'ideal'>[],
  draft: Package,
  exempted: number,
  more: number,
): readonly number[] {
  if (!scenario.pledging) return parties.map(() => 0);
  const { members, influence, issueOf } = spaceOf(scenario);
  const target = issueOf.get(scenario.pledging.target)!;
  const issue = scenario.issues[target]!;
  const asked = valueOf(issue, draft.levels[issue.id]!);
  const heard = influence[exempted]! / (influence[exempted]! + 15);
  const points = parties.map(() => 0);
  for (const i of members) {
    if (i === exempted || draft.carveOuts[scenario.parties[i]!.id]) continue;
    const wants = parties[i]!.ideal[target]!;
    if (asked <= valueOf(issue, wants)) continue;
    const gap = placeOf(issue, wants) - placeOf(issue, parties[exempted]!.ideal[target]!);
    points[i] = ((parametersOf(scenario).contagion * more) / (1 + 36 * gap * gap)) * heard;
  }
  return points;
}
