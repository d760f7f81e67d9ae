import type { Package, Scenario, Stance, StanceReason } from '../model/index.ts';
import { utilities } from './appraise.ts';
import { aspirationFrom } from './aspiration.ts';
import { type Circumstances, reservation } from './noDeal.ts';
import { parametersOf } from './parameters.ts';
import { spaceOf } from './space.ts';
import { trackOf } from './tracks.ts';
import type { Profile } from './wants.ts';

/** More waves than members that could join one by one are never needed; this many is plenty for any table. */
const WAVES = 32;

/** How the table stands on a package, by party; undefined for who is not a member. */
export interface Standing {
  /** What each says when asked round the table. */
  readonly stances: readonly (Stance | undefined)[];
  /** Whether it would let the package pass under silence; it need not say so beforehand. */
  readonly passes: readonly (boolean | undefined)[];
  /** Points standing alone would cost each, given who is content in the end. */
  readonly isolation: readonly number[];
  /** Share of the members' influence that would not let it pass, 0–1. */
  readonly against: number;
}

/**
 * *Supports* at or above its aspiration, *objects* below its reservation value and unwilling to let it pass, *reserves*
 * between. Under silence a member that does not support weighs the loss against standing alone: as others are content,
 * isolation carries it, for a small part even below its reservation value. So one that reserves may still break silence.
 *
 * The content set grows to its least fixed point in whole waves, each computed from the wave before, bloc-mates included,
 * so that nobody gains by a place in the list.
 */
export function standing(scenario: Scenario, now: Circumstances, profiles: readonly Profile[], pkg: Package): Standing {
  const p = parametersOf(scenario);
  const space = spaceOf(scenario);
  const cohesion = trackOf(scenario, now, 'cohesion') / 100;
  const authority = trackOf(scenario, now, 'authority') / 100;
  const worth = utilities(scenario, profiles, pkg);
  const holdsOut: number[] = [];
  const walkAway: number[] = [];
  const isolation: number[] = [];
  let content: number[] = [];
  let weight = 0;
  for (let i = 0; i < scenario.parties.length; i += 1) {
    const { member } = scenario.parties[i]!;
    const profile = profiles[i]!;
    walkAway.push(member ? reservation(scenario, now, i, profile) : 0);
    holdsOut.push(member ? aspirationFrom(scenario, now, profile, walkAway[i]!) : 0);
    isolation.push(0);
    content.push(member && worth[i]! >= holdsOut[i]! ? 1 : 0);
    if (content[i]) weight += space.influence[i]!;
  }
  const demander = scenario.demander ? space.partyOf.get(scenario.demander.party) : undefined;
  const supports = content.slice();
  for (let wave = 0; wave < WAVES; wave += 1) {
    const share = space.totalInfluence === 0 ? 0 : weight / space.totalInfluence;
    const next = content.slice();
    for (const i of space.members) {
      if (content[i]) continue;
      const mates = space.mates[i]!;
      let against = 0;
      for (const j of mates) against += content[j] ? 0 : 1;
      const softened = mates.length === 0 ? 1 : 1 - (p.solidarity * against) / mates.length;
      const alone = p.isolation * cohesion * authority * share * softened * (i === demander ? 0.5 : 1);
      isolation[i] = alone;
      if (worth[i]! >= Math.max(holdsOut[i]! - alone, walkAway[i]! - p.isolationReserve * alone)) next[i] = 1;
    }
    let joined = false;
    for (const i of space.members) {
      if (next[i] && !content[i]) {
        joined = true;
        weight += space.influence[i]!;
      }
    }
    content = next;
    if (!joined) break;
  }
  const stances: (Stance | undefined)[] = [];
  const passes: (boolean | undefined)[] = [];
  for (let i = 0; i < scenario.parties.length; i += 1) {
    const { member } = scenario.parties[i]!;
    const refuses = !content[i] && worth[i]! < walkAway[i]!;
    stances.push(member ? (supports[i] ? 'support' : refuses ? 'object' : 'reserve') : undefined);
    passes.push(member ? content[i] === 1 : undefined);
  }
  return {
    stances,
    passes,
    isolation,
    against: space.totalInfluence === 0 ? 0 : 1 - weight / space.totalInfluence,
  };
}

/** What standing alone adds to the reasons of a member that does not support; undefined where it weighs nothing. */
export function aloneReason(
  { stances, passes, isolation, against }: Standing,
  scenario: Scenario,
  party: number,
): StanceReason | undefined {
  const points = isolation[party]!;
  if (stances[party] === 'support' || points < 0.5) return undefined;
  // One that is carried would, if it objected, stand with the others and with its own weight.
  const { influence, totalInfluence } = spaceOf(scenario);
  const share = against + (passes[party] ? influence[party]! / totalInfluence : 0);
  return { kind: 'isolation', points, share };
}

/** What each member says of a package. */
export function stances(
  scenario: Scenario,
  now: Circumstances,
  profiles: readonly Profile[],
  pkg: Package,
): readonly (Stance | undefined)[] {
  return standing(scenario, now, profiles, pkg).stances;
}
