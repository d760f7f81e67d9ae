import type { Outcome, PartyId, Scenario } from '../../model/index.ts';
import { partiesText } from './names.ts';
import type { Words } from './words.ts';

/** Most parties named in a sentence; the rest are counted. */
const NAMED = 6;

/** How a meeting ended, in a sentence or two. */
export function outcomeText(scenario: Scenario, words: Words, outcome: Outcome): string {
  const count = scenario.parties.filter(party => party.member).length;
  const some = (parties: readonly PartyId[]) => ({ count: parties.length, parties: partiesText(words, parties, NAMED), of: count });
  switch (outcome.kind) {
    case 'adopted':
      return words('outcome.adopted', some(outcome.dissent));
    case 'summary':
      return words('outcome.summary', { ...some(outcome.distant), binding: outcome.binding ? 'yes' : 'no' });
    case 'failed':
      return words('outcome.failed', some(outcome.blockers));
  }
}
