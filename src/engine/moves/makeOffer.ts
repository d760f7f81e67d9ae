import type { Offer } from '../../model/index.ts';
import { knownParty, type Rule } from '../rule.ts';
import { refuseTerms } from '../terms.ts';
import { note } from '../work.ts';

/** Laid before the other party in private, which answers next round; unanswered, it lapses. */
export const makeOffer: Rule<'makeOffer'> = {
  by: 'anybody',
  underSilence: true,
  refuse: (asking, move) => knownParty(asking, move.party) ?? refuseTerms(asking, asking.party, move.party, move.terms),
  apply: (work, made) => {
    const lodged: Offer[] = made.map(({ by, move }, i) => ({
      id: `offer-${work.rest.round}-${by}-${i}`,
      from: by,
      to: move.party,
      terms: move.terms,
    }));
    work.rest.offers = [...work.rest.offers, ...lodged];
    for (const { id, from, to, terms } of lodged) note(work, { type: 'offerMade', offer: id, by: from, to, terms }, [from, to]);
  },
};
