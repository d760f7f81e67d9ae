import type { Package, PartyId } from '../model/index.ts';
import { utilities } from './appraise.ts';
import { placeOf } from './space.ts';
import type { Changes, Work } from './work.ts';

/** A gain or loss smaller than this, in points, leaves a party indifferent. */
export const FELT = 0.02;
/** Points up to which a party that spoke for its bloc's line votes with it rather than for itself. */
const DISCIPLINE = 1;

/** Shares of the members' influence for and against, 0–1. */
export interface Count {
  readonly gaining: number;
  readonly losing: number;
}

/**
 * Who would have the text changed: whoever gains by it, against whoever loses. Those who put it forward stand by it, and
 * those who spoke for their bloc vote for what brings the text nearer to its line unless it costs them dear.
 *
 * @param before what the text is worth to each as it stands, for who puts several amendments to one
 */
export function vote(work: Work, text: Package, changes: Changes, before = utilities(work.scenario, work.parties, text)): Count {
  const { scenario, space } = work;
  const would: Package = { levels: { ...text.levels, ...changes.levels }, carveOuts: text.carveOuts };
  const after = utilities(scenario, work.parties, would);
  let gaining = 0;
  let losing = 0;
  for (const i of space.members) {
    const { id } = scenario.parties[i]!;
    const gain = after[i]! - before[i]!;
    const bloc = Math.abs(gain) <= DISCIPLINE ? blocSays(work, id, text, changes) : 0;
    const side = changes.by.includes(id) ? 1 : bloc !== 0 ? bloc : Math.abs(gain) > FELT ? gain : 0;
    if (side > 0) gaining += space.influence[i]!;
    else if (side < 0) losing += space.influence[i]!;
  }
  const total = space.totalInfluence || 1;
  return { gaining: gaining / total, losing: losing / total };
}

/** Whether the changes bring the text nearer (above 0) to the lines a party has spoken for, or take it away from them. */
function blocSays(work: Work, party: PartyId, text: Package, changes: Changes): number {
  let says = 0;
  for (const { issue, level, voices } of work.rest.lines) {
    const to = changes.levels[issue];
    if (to === undefined || !voices.includes(party)) continue;
    const rules = work.scenario.issues[work.space.issueOf.get(issue)!]!;
    const line = placeOf(rules, level);
    says += Math.abs(placeOf(rules, text.levels[issue]!) - line) - Math.abs(placeOf(rules, to) - line);
  }
  return says;
}
