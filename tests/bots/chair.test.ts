import { describe, expect, test } from 'vitest';
import { ambitionOf } from '../../src/bots/chair/ambition.ts';
import { readiness } from '../../src/bots/chair/decide.ts';
import { think } from '../../src/bots/index.ts';
import { takeSeat } from '../../src/bots/seat.ts';
import { play, start, stream } from '../../src/engine/index.ts';
import type { Move, Outcome, PartyId, Scenario, State } from '../../src/model/index.ts';
import { viewFor, viewsFor } from '../../src/view/index.ts';
import { scenarios } from '../library.ts';

const summit = scenarios().find(scenario => scenario.pledging !== undefined)!;

/** Bots in all seats; the chair's moves may be taken from it. */
function round(scenario: Scenario, state: State, seed: string, chair?: readonly Move[]): State {
  const seats = scenario.parties.map(party => party.id);
  const views = viewsFor(scenario, state, seats);
  const moves = seats.map((seat, i): [PartyId, readonly Move[]] => [
    seat,
    seat === scenario.chair && chair ? chair : think(scenario, views[i]!, stream(seed, seat, state.round), 'standard'),
  ]);
  return play(scenario, state, Object.fromEntries(moves)).state;
}

function outcome(seed: string, chair?: readonly Move[]): Outcome {
  let { state } = start(summit, seed);
  while (state.phase.name !== 'concluded') state = round(summit, state, seed, chair);
  return state.phase.outcome;
}

function chairSeat(state: State) {
  const view = viewFor(summit, state, summit.chair);
  return takeSeat(summit, view, view.own!, () => 0.5, 'standard');
}

/** A state with a draft everybody has answered. */
function answered(seed: string): State {
  let { state } = start(summit, seed);
  while (!state.draft || Object.keys(state.draft.stances).length === 0) state = round(summit, state, seed);
  return state;
}

describe('a chair', () => {
  test('that does nothing gets no declaration, however willing the others', () => {
    expect(['1', '2', '3'].map(seed => outcome(seed, []).kind)).toEqual(['failed', 'failed', 'failed']);
  });

  test('that works gets one more often than not', () => {
    const seeds = Array.from({ length: 12 }, (_, n) => `chair-${n}`);
    expect(seeds.filter(seed => outcome(seed).kind === 'adopted').length).toBeGreaterThan(6);
  });

  test('asks for silence when all that reserve clear their bar by far, and not while they are far below it', () => {
    const state = answered('decide');
    const stances = Object.fromEntries(Object.keys(state.draft!.stances).map(id => [id, 'reserve' as const]));
    const seat = chairSeat({ ...state, round: summit.procedure.decideFrom + 1, draft: { ...state.draft!, stances } });
    const all = (slack: number) =>
      readiness(
        seat,
        summit.parties.map(() => slack),
      );
    expect([all(20), all(-8)]).toEqual(['now', 'no']);
  });

  test('asks in the last round whatever it expects: there is no later', () => {
    const state = answered('late');
    const last = { ...state, round: state.lastRound };
    expect(
      readiness(
        chairSeat(last),
        summit.parties.map(() => -50),
      ),
    ).toBe('must');
    const moves = think(summit, viewFor(summit, last, summit.chair), stream('late'), 'standard');
    expect(moves.map(move => move.type)).toContain('openSilence');
  });

  test('that fears failure less aims higher', () => {
    const state = start(summit, 'bold').state;
    const seat = chairSeat(state);
    const boldness = (costOfFailure: number) => ambitionOf({ ...seat, own: { ...seat.own, costOfFailure } }).boldness;
    const usual = summit.parties.find(party => party.id === summit.chair)!.costOfFailure;
    expect(boldness(usual * 0.7)).toBeGreaterThan(boldness(usual));
    expect(boldness(usual)).toBeGreaterThan(boldness(usual * 1.3));
  });
});
