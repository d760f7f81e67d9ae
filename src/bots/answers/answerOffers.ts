import type { Move, Offer, OfferTerms } from '../../model/index.ts';
import { assetPoints, BACKING_SHARE, IN_TIME } from '../../view/index.ts';
import { may, ownGain, type Seat, standSeen, surplus } from '../seat.ts';

/** Answers every offer lodged with the seat: takes what is worth more than it costs, counters what is close, declines the rest. */
export function answerOffers(seat: Seat): readonly Move[] {
  if (!may(seat, 'answerOffer')) return [];
  return seat.own.offers.map(offer => ({ type: 'answerOffer', offer: offer.id, answer: answer(seat, offer) }));
}

function answer(seat: Seat, offer: Offer): Extract<Move, { type: 'answerOffer' }>['answer'] {
  const gain = received(seat, offer);
  const cost = asked(seat, offer) * seat.temper.greed * (0.85 + 0.3 * seat.chance());
  if (gain >= cost) return { kind: 'accept' };
  const terms = gain > 0.4 * cost && offer.counters === undefined ? counter(seat, offer) : undefined;
  return terms ? { kind: 'counter', terms } : { kind: 'decline' };
}

/** Points: the side payments, and what the other's step is worth through its weight in the text. */
function received(seat: Seat, offer: Offer): number {
  const { scenario, own, room } = seat;
  let points = 0;
  for (const id of offer.terms.gives) {
    const asset = scenario.assets.find(one => one.id === id);
    if (asset && !seat.view.withdrawn.includes(id)) points += assetPoints(scenario, asset.worth[own.party] ?? 0);
  }
  const concession = offer.terms.concedes;
  if (concession) points += throughText(seat, room.table.partyIndex.get(offer.from)!, concession.issue, concession.to);
  // A favour from a friend counts a little more.
  return points * (1 + 0.2 * own.trust[room.table.partyIndex.get(offer.from)!]!);
}

/** Points it takes to give what is wanted. */
function asked(seat: Seat, offer: Offer): number {
  const { own, room, scenario, view, self } = seat;
  const { wants } = offer.terms;
  if (wants.kind === 'backing') {
    const short = own.utility === undefined ? 6 : own.aspiration - own.utility;
    // Backing a text it wants anyway costs nothing; one worse than no deal, the whole difference.
    return 0.3 + Math.max(short, 0) * BACKING_SHARE + Math.max(-surplus(seat), 0);
  }
  if (wants.kind === 'concession') return -throughText(seat, self, wants.issue, wants.to) + 0.1;
  const issue = scenario.issues.find(one => one.id === wants.issue);
  const k = room.table.issueIndex.get(wants.issue);
  if (!issue || k === undefined) return Number.POSITIVE_INFINITY;
  const beyond = wants.level - Math.max(own.ideal[k]!, view.parties[self]!.pledges[wants.issue]?.level ?? issue.statusQuo);
  const share = Math.max(beyond, 0) / room.table.tops[k]!;
  return 0.2 + 400 * share * share;
}

/** Points the seat gains when a party's voice goes to a level: the text follows in proportion to its weight, in time. */
function throughText(seat: Seat, party: number, issueId: string, to: number): number {
  const { table, at, weight } = seat.room;
  const k = table.issueIndex.get(issueId);
  if (k === undefined || weight[k]! <= 0) return 0;
  const stand = standSeen(seat, party);
  const share = (table.influence[party]! * stand.salience[k]!) / weight[k]!;
  // Far promises are kept only so far.
  const reach = Math.max(-0.1, Math.min(0.1, (to - stand.ideal[k]!) / table.tops[k]!)) * table.tops[k]!;
  return IN_TIME * ownGain(seat, k, at[k]!, at[k]! + share * reach);
}

/** Half the ground for half the ground. Only exchanges of ground can be halved. */
function counter(seat: Seat, offer: Offer): OfferTerms | undefined {
  const { concedes, wants } = offer.terms;
  if (wants.kind !== 'concession' || !concedes) return undefined;
  const { table } = seat.room;
  const mine = seat.view.parties[seat.self]!.position[table.issueIndex.get(wants.issue)!]!;
  const theirs = seat.view.parties[table.partyIndex.get(offer.from)!]!.position[table.issueIndex.get(concedes.issue)!]!;
  const give = Math.round((mine + wants.to) / 2);
  if (give === mine || concedes.to === theirs) return undefined;
  return { gives: [], concedes: { issue: wants.issue, to: give }, wants: { kind: 'concession', issue: concedes.issue, to: concedes.to } };
}
