import type { PartyId, Scenario } from '../../model/index.ts';
import type { NextTry } from '../debrief/nextTries.ts';
import { pointsText } from './answers.ts';
import { issueText, partiesText, partyText, sentence } from './names.ts';
import { valueText } from './valueText.ts';
import type { Words } from './words.ts';

/** Most that are named for standing against a text. */
const NAMED = 3;

/** A game worth playing next: as whom, and the fact of this one that says why. `seat` is whose this one was. */
export function tryText(scenario: Scenario, words: Words, found: NextTry, seat: PartyId): { readonly title: string; readonly why: string } {
  const as = (party: PartyId) => sentence(words('try.as', { party: partyText(words, party) }));
  const again = sentence(words('try.again', { party: partyText(words, seat) }));
  switch (found.kind) {
    case 'least':
      return {
        title: as(found.party),
        why: words('try.least', { points: pointsText(words, Math.abs(found.points)), lost: found.points < 0 ? 'yes' : 'no' }),
      };
    case 'against':
      return { title: as(found.party), why: words('try.against', { stance: found.stance }) };
    case 'failed':
      return {
        title: again,
        why: words('try.failed', { count: found.blockers.length, parties: partiesText(words, found.blockers, NAMED) }),
      };
    case 'line': {
      const at = (level: number) => valueText(scenario, words, found.issue, level);
      return {
        title: again,
        why: words('try.line', {
          issue: issueText(words, found.issue),
          here: at(found.here),
          there: at(found.there),
          really: found.really ? 'yes' : 'no',
        }),
      };
    }
  }
}
