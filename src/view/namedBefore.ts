import type { IssueId, Level, PartyId, Scenario } from '../model/index.ts';

/** What a party has named in public before the meeting, by issue: a chair's letter. Issues it has said nothing of are left out. */
export function namedBefore(scenario: Scenario, party: PartyId): Readonly<Record<IssueId, Level>> {
  const stakes = scenario.parties.find(({ id }) => id === party)?.stakes ?? {};
  return Object.fromEntries(Object.entries(stakes).flatMap(([issue, { position }]) => (position === undefined ? [] : [[issue, position]])));
}
