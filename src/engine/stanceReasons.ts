import type { Package, Scenario, StanceReason } from '../model/index.ts';
import { burdenOf, issueLoss, strainOn } from './appraise.ts';
import { aspirationFrom } from './aspiration.ts';
import { groundOf } from './ground.ts';
import { type Circumstances, reservation } from './noDeal.ts';
import { textOf } from './textOf.ts';
import { type Profile, type Wants, wants } from './wants.ts';

/** Why a package is worth to a party what it is: points lost or gained, the heaviest first. */
export function stanceReasons(
  scenario: Scenario,
  now: Circumstances,
  party: number,
  profile: Profile,
  pkg: Package,
): readonly StanceReason[] {
  const ground = groundOf(scenario);
  const want = wants(scenario, party, profile);
  const text = textOf(scenario, pkg);
  const thirds = text.carved.thirds[party]!;
  const reasons: StanceReason[] = [];
  for (const [i, k] of ground.space.common.entries()) {
    const issue = scenario.issues[k]!.id;
    reasons.push({ kind: 'issue', issue, points: pointsLost(want, issueLoss(ground, want, text, i, thirds)) });
    reasons.push({ kind: 'redLine', issue, points: -strainOn(ground, want, text, i, thirds) });
    if (i === ground.target) reasons.push({ kind: 'carveOuts', points: -text.carved.cost[party]! * want.salience[i]! });
  }
  if (text.norm)
    reasons.push({
      kind: 'burden',
      points: pointsLost(want, burdenOf(scenario, want, profile, text)),
    });
  reasons.push({ kind: 'sweetener', points: profile.sweetener });
  const d = reservation(scenario, now, party, profile);
  reasons.push({ kind: 'noDeal', points: -d }, { kind: 'statement', points: -profile.resolve });
  reasons.push({ kind: 'time', points: -(aspirationFrom(scenario, now, profile, d) - d - profile.resolve) });
  return reasons.filter(reason => Math.abs(reason.points) >= 0.5).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

/** Points, below 0, of so many units of loss. */
function pointsLost({ worst }: Wants, loss: number): number {
  return worst === 0 ? 0 : (-100 * loss) / worst;
}
