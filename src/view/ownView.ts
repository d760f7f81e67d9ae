import { allowedMoves, asksWhom, aspiration, partyIndex, reservation, utility } from '../engine/index.ts';
import type { EventId, Offer, PartyId, Scenario, State } from '../model/index.ts';
import type { OwnView } from './types.ts';

/** What a party knows of itself and, through its own work, of others. Throws for a party the scenario lacks. */
export function ownView(scenario: Scenario, state: State, party: PartyId): OwnView {
  const i = partyIndex(scenario, party);
  const self = state.parties[i];
  const actor = scenario.parties[i];
  if (!self || !actor) throw new Error(`no party '${party}'`);
  const { allowance } = scenario.procedure;
  const own: { -readonly [K in keyof OwnView]: OwnView[K] } = {
    party,
    ideal: self.ideal,
    salience: self.salience,
    redLine: self.redLine,
    costOfFailure: self.costOfFailure,
    entitlement: self.entitlement,
    pressure: self.pressure,
    resolve: self.resolve,
    sweetener: self.sweetener,
    pace: self.pace,
    reservation: reservation(scenario, state, i, self),
    aspiration: aspiration(scenario, state, i, self),
    lets: self.lets,
    trust: state.trust[i]!,
    trusted: trustedBy(state, i),
    knowledge: self.knowledge,
    pledges: self.pledges,
    offers: offersWith(state, 'to', party),
    sent: offersWith(state, 'from', party),
    allowance: party === scenario.chair ? allowance.chair : allowance.member,
    moves: allowedMoves(scenario, state, party),
    asked: askedOf(scenario, state, party),
  };
  const { draft } = state;
  if (!draft || !actor.member) return own;
  own.utility = utility(scenario, i, self, draft);
  const stance = draft.stances[party];
  if (stance) own.stance = stance;
  return own;
}

/** The trust of each in one party. */
export function trustedBy(state: State, party: number): readonly number[] {
  const column: number[] = [];
  for (const row of state.trust) column.push(row[party]!);
  return column;
}

const NONE: readonly never[] = [];

/** Offers a party has before it, or has made. */
export function offersWith(state: State, end: 'to' | 'from', party: PartyId): readonly Offer[] {
  let found: Offer[] | undefined;
  for (const offer of state.offers) {
    if (offer[end] !== party) continue;
    found ??= [];
    found.push(offer);
  }
  return found ?? NONE;
}

/** Events on stage that ask a party and are not answered. */
export function askedOf(scenario: Scenario, state: State, party: PartyId): readonly EventId[] {
  let found: EventId[] | undefined;
  for (const id of state.events.current) {
    if (asksWhom(scenario).get(id) !== party || id in state.events.chosen) continue;
    found ??= [];
    found.push(id);
  }
  return found ?? NONE;
}
