import { issueIndex, limit, partyIndex } from '../../engine/index.ts';
import type { IssueId, PartyId, Scenario } from '../../model/index.ts';
import type { View } from '../types.ts';
import { profileAt } from './profileSeen.ts';

/** How far a party can go on an issue, in levels: the middle of what the audience knows. */
export function limitSeen(scenario: Scenario, view: View, party: PartyId, issue: IssueId): number {
  return limitMiddle(scenario, view, partyIndex(scenario, party), issueIndex(scenario, issue));
}

export function limitMiddle(scenario: Scenario, view: View, i: number, k: number): number {
  return limit(scenario, view, i, profileAt(scenario, view, i), k);
}
