import { type Perch, randomMove } from '../../src/cli/policies/randomMove.ts';
import { allowedMoves, refuse } from '../../src/engine/index.ts';
import type { Move, PartyId, Scenario, State } from '../../src/model/index.ts';

/** A monkey at the table: moves of every kind, sensible or not, that the rules accept. */
export function randomMoves(scenario: Scenario, state: State, party: PartyId, chance: () => number): readonly Move[] {
  const accepted: Move[] = [];
  const tries = 4;
  const perch = perchOf(scenario, state, party);
  for (let i = 0; i < tries; i += 1) {
    const types = allowedMoves(scenario, state, party);
    if (types.length === 0) break;
    const move = randomMove(scenario, perch, types[Math.floor(chance() * types.length)]!, chance);
    if (move && refuse(scenario, state, party, [...accepted, move]).length === 0) accepted.push(move);
  }
  return accepted;
}

/** Its offers, and every event on stage with a choice: also those that ask another, for the rules to refuse. */
export function perchOf(scenario: Scenario, state: State, party: PartyId): Perch {
  return {
    party,
    offers: state.offers.filter(offer => offer.to === party),
    asked: state.events.current.filter(id => scenario.events.find(event => event.id === id)!.choices.length > 0),
  };
}
