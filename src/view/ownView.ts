import { allowedMoves, aspiration, partyIndex, reservation, utility } from '../engine/index.ts';
import type { EventId, PartyId, Scenario, State } from '../model/index.ts';
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
    trusted: trusted(state, i),
    knowledge: self.knowledge,
    pledges: self.pledges,
    offers: state.offers.length === 0 ? NONE : state.offers.filter(offer => offer.to === party),
    sent: state.offers.length === 0 ? NONE : state.offers.filter(offer => offer.from === party),
    allowance: party === scenario.chair ? allowance.chair : allowance.member,
    moves: allowedMoves(scenario, state, party),
    asked: asked(scenario, state, party),
  };
  const { draft } = state;
  if (!draft || !actor.member) return own;
  own.utility = utility(scenario, i, self, draft);
  const stance = draft.stances[party];
  if (stance) own.stance = stance;
  return own;
}

const NONE: readonly never[] = [];

/** The trust of each in one party. */
function trusted(state: State, party: number): readonly number[] {
  const column: number[] = [];
  for (const row of state.trust) column.push(row[party]!);
  return column;
}

function asked(scenario: Scenario, state: State, party: PartyId): readonly EventId[] {
  if (state.events.current.length === 0) return NONE;
  return state.events.current.filter(id => {
    const event = scenario.events.find(one => one.id === id);
    return event && event.choices.length > 0 && (event.asks ?? scenario.chair) === party && !(id in state.events.chosen);
  });
}
