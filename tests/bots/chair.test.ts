import { describe, expect, test } from 'vitest';
import { ambitionOf } from '../../src/bots/chair/ambition.ts';
import { readiness } from '../../src/bots/chair/decide.ts';
import { think } from '../../src/bots/index.ts';
import { takeSeat } from '../../src/bots/seat.ts';
import { play, start, stream, undoes } from '../../src/engine/index.ts';
import type { Move, MoveType, Outcome, PartyId, Scenario, State } from '../../src/model/index.ts';
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

  test('puts what it has said in public, and else the middle of the table, before all as its first text', () => {
    let { state } = start(summit, 'first');
    while (!state.draft) state = round(summit, state, 'first');
    const { stakes } = summit.parties.find(party => party.id === summit.chair)!;
    for (const [issue, { position }] of Object.entries(stakes))
      if (position !== undefined) expect(state.draft.levels[issue]).toBe(position);
  });

  test('goes back on an issue of its text far less often than it goes on', () => {
    let turned = 0;
    let moved = 0;
    for (let seed = 0; seed < 8; seed += 1) {
      let { state } = start(summit, `turn-${seed}`);
      while (state.phase.name !== 'concluded') {
        const was = state.draft;
        state = round(summit, state, `turn-${seed}`);
        if (!was || state.draft?.number === was.number) continue;
        for (const [issue, to] of Object.entries(state.draft!.levels)) {
          if (to === was.levels[issue] || !state.draft!.moved?.[issue]?.by.includes(summit.chair)) continue;
          moved += 1;
          if (undoes(was, issue, to)) turned += 1;
        }
      }
    }
    expect(moved).toBeGreaterThan(20);
    expect(turned).toBeLessThan(moved / 5);
  });

  test('does more than ask questions: no kind of move is most of what it does', () => {
    const made: Partial<Record<MoveType, number>> = {};
    let { state } = start(summit, 'kinds');
    while (state.phase.name !== 'concluded') {
      const view = viewFor(summit, state, summit.chair);
      for (const { type } of think(summit, view, stream('kinds', summit.chair, state.round), 'standard'))
        made[type] = (made[type] ?? 0) + 1;
      state = round(summit, state, 'kinds');
    }
    const counts = Object.values(made);
    expect(Math.max(...counts)).toBeLessThan(0.5 * counts.reduce((sum, count) => sum + count, 0));
    expect(made.persuade).toBeGreaterThan(0);
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
