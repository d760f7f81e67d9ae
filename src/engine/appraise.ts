import type { Package, Scenario } from '../model/index.ts';
import { felt } from './felt.ts';
import { type Ground, groundOf } from './ground.ts';
import { pledgedAtTable } from './ownValues.ts';
import { burden } from './pledging.ts';
import { type Text, textOf } from './textOf.ts';
import { type Profile, type Wants, wants } from './wants.ts';

/**
 * What a party loses on one common issue, in units of loss; a carve-out takes its share of a loss from above on the target.
 * Who demands the target reads it at what is believed of it.
 */
export function issueLoss(ground: Ground, want: Wants, text: Text, i: number, thirds: number): number {
  const isTarget = i === ground.target;
  const off = (isTarget && want.party === ground.demander ? text.believed : text.at[i]!) - want.ideal[i]!;
  const loss = want.salience[i]! * felt(off, ground.feel[i]!);
  return isTarget && off > 0 ? (loss * (3 - thirds)) / 3 : loss;
}

/** Red lines bend: steep and smooth beyond the line. A soft text relieves a maximum on the target. */
export function strainOn(ground: Ground, want: Wants, text: Text, i: number, thirds: number): number {
  const isTarget = i === ground.target;
  const over = ground.maximum[want.party]![i] ? text.at[i]! - want.line[i]! - (isTarget ? text.relief : 0) : want.line[i]! - text.at[i]!;
  // Also where there is no line: nothing is more than NaN.
  if (!(over > 0)) return 0;
  const relieved = isTarget || i === ground.deadline ? (3 - thirds) / 3 : 1;
  return (relieved * ground.parameters.redLineSteepness * over * over) / (over + 0.1);
}

/**
 * Worth of a package to a party, in points: 100 is its own ideal, 0 the worst corner of the space for it. May fall below
 * 0 beyond red lines. Spatial loss (`felt`), normalised by the party's worst corner.
 */
export function utility(scenario: Scenario, party: number, profile: Profile, pkg: Package): number {
  return (
    worth(scenario, groundOf(scenario), wants(scenario, party, profile), profile, textOf(scenario, pkg), undefined) + profile.sweetener
  );
}

/** The same for all parties, in the scenario's order. */
export function utilities(scenario: Scenario, profiles: readonly Profile[], pkg: Package): number[] {
  const ground = groundOf(scenario);
  const text = textOf(scenario, pkg);
  const points: number[] = [];
  for (let i = 0; i < profiles.length; i += 1) {
    const profile = profiles[i]!;
    points.push(worth(scenario, ground, wants(scenario, i, profile), profile, text, undefined) + profile.sweetener);
  }
  return points;
}

/** Points, without what is paid beside the text. `skip`: common issues that are left out. */
export function worth(
  scenario: Scenario,
  ground: Ground,
  want: Wants,
  profile: Profile,
  text: Text,
  skip: readonly boolean[] | undefined,
): number {
  if (want.worst === 0) return 100;
  const { party } = want;
  const thirds = text.carved.thirds[party]!;
  // From 0: a sum that is a number from its first line on is kept as one.
  let loss = 0;
  loss += burdenOf(scenario, want, profile, text);
  for (let i = 0; i < text.at.length; i += 1) {
    if (skip?.[i]) continue;
    loss += issueLoss(ground, want, text, i, thirds);
  }
  let strain = 0;
  for (const i of want.lined) if (!skip?.[i]) strain += strainOn(ground, want, text, i, thirds);
  const { target } = ground;
  const cost = target < 0 || skip?.[target] ? 0 : text.carved.cost[party]! * want.salience[target]!;
  return 100 - (100 * loss) / want.worst - strain - cost;
}

/** What a text costs a party at home, in units of loss. */
export function burdenOf(scenario: Scenario, { party, wanted }: Wants, profile: Profile, { norm, carved, pkg }: Text): number {
  return norm ? burden(scenario, party, norm, carved.thirds[party]!, wanted, pledgedAtTable(scenario, profile, pkg)) : 0;
}
