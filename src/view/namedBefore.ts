import { perScenario } from '../engine/index.ts';
import type { IssueId, Level, Party, PartyId, Scenario } from '../model/index.ts';

type Named = Readonly<Record<IssueId, Level>>;

const letters = perScenario((scenario): ReadonlyMap<PartyId, Named> => new Map(scenario.parties.map(party => [party.id, letterOf(party)])));

/** What a party has named in public before the meeting, by issue: a chair's letter. Issues it has said nothing of are left out. */
export function namedBefore(scenario: Scenario, party: PartyId): Named {
  return letters(scenario).get(party) ?? {};
}

function letterOf({ stakes }: Party): Named {
  return Object.fromEntries(Object.entries(stakes).flatMap(([issue, { position }]) => (position === undefined ? [] : [[issue, position]])));
}
