import { allowedMoves, aspiration, partyIndex, reservation, utility } from '../engine/index.ts';
import type { EventId, PartyId, Scenario, State } from '../model/index.ts';
import type { OwnView } from './types.ts';

/** What a party knows of itself and, through its own work, of others. Throws for a party the scenario lacks. */
export function ownView(scenario: Scenario, state: State, party: PartyId): OwnView {
  const i = partyIndex(scenario, party);
  const self = state.parties[i];
  const actor = scenario.parties[i];
  if (!self || !actor) throw new Error(`no party '${party}'`);
  const { draft } = state;
  const judged = draft && actor.member ? draft : undefined;
  const stance = judged?.stances[party];
  const { allowance } = scenario.procedure;
  return {
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
    ...(judged ? { utility: utility(scenario, i, self, judged) } : {}),
    ...(stance ? { stance } : {}),
    lets: self.lets,
    trust: state.trust[i]!,
    trusted: state.trust.map(row => row[i]!),
    knowledge: self.knowledge,
    pledges: self.pledges,
    offers: state.offers.filter(offer => offer.to === party),
    sent: state.offers.filter(offer => offer.from === party),
    allowance: party === scenario.chair ? allowance.chair : allowance.member,
    moves: allowedMoves(scenario, state, party),
    asked: asked(scenario, state, party),
  };
}

function asked(scenario: Scenario, state: State, party: PartyId): readonly EventId[] {
  if (state.events.current.length === 0) return [];
  return state.events.current.filter(id => {
    const event = scenario.events.find(one => one.id === id);
    return event && event.choices.length > 0 && (event.asks ?? scenario.chair) === party && !(id in state.events.chosen);
  });
}
