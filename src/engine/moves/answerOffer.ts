import type { Offer } from '../../model/index.ts';
import { order, stream } from '../chance.ts';
import type { Rule } from '../rule.ts';
import { keepTerms, refuseTerms, stillOpen } from '../terms.ts';
import { note } from '../work.ts';

/**
 * Acceptances are kept one after another, in an order drawn for the round, since two may want the same thing; what is gone
 * by then lapses. A counter-offer goes the other way and is answered next round.
 */
export const answerOffer: Rule<'answerOffer'> = {
  by: 'anybody',
  underSilence: true,
  refuse: (asking, move) => {
    const offer = asking.state.offers.find(({ id }) => id === move.offer);
    if (!offer) return 'unknown-offer';
    if (offer.to !== asking.party) return 'not-your-offer';
    if (asking.alongside.some(other => other.type === 'answerOffer' && other.offer === move.offer)) return 'made-already';
    const kind = move.answer?.kind;
    if (kind === 'counter')
      return refuseTerms(asking, asking.party, offer.from, move.answer.kind === 'counter' ? move.answer.terms : undefined);
    return kind === 'accept' || kind === 'decline' ? undefined : 'malformed';
  },
  apply: (work, made) => {
    const before = work.rest.offers;
    const countered: Offer[] = [];
    const answered = new Set<string>();
    for (const turn of order(stream(work.before.seed, work.scenario.id, 'answers', work.rest.round), made.length)) {
      const { by, move } = made[turn]!;
      const offer = before.find(({ id }) => id === move.offer)!;
      const both = [offer.from, offer.to];
      answered.add(offer.id);
      if (move.answer.kind === 'accept') {
        if (stillOpen(work, offer)) {
          note(work, { type: 'offerAccepted', offer: offer.id, by, from: offer.from, terms: offer.terms }, both);
          keepTerms(work, offer);
        } else note(work, { type: 'offerLapsed', offer: offer.id, from: offer.from, to: offer.to }, both);
      } else {
        note(work, { type: 'offerDeclined', offer: offer.id, by, from: offer.from }, both);
        if (move.answer.kind === 'counter') {
          const counter = { id: `${offer.id}-counter`, from: by, to: offer.from, terms: move.answer.terms, counters: offer.id };
          countered.push(counter);
          note(work, { type: 'offerMade', offer: counter.id, by, to: offer.from, terms: counter.terms, counters: offer.id }, both);
        }
      }
    }
    for (const { id, from, to } of before) if (!answered.has(id)) note(work, { type: 'offerLapsed', offer: id, from, to }, [from, to]);
    countered.sort((a, b) => (a.id < b.id ? -1 : 1));
    work.rest.offers = countered;
  },
};
