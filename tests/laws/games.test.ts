import { describe, expect, test } from 'vitest';
import { randomMove } from '../../src/cli/policies/randomMove.ts';
import { allowedMoves, play, refuse, start, stateHash, stream } from '../../src/engine/index.ts';
import type { Scenario, State } from '../../src/model/index.ts';
import { scenarios } from '../library.ts';
import { perchOf, randomMoves } from './randomMoves.ts';

const SEEDS = ['1', '2', '3'];
const cases = scenarios().flatMap(scenario => SEEDS.map(seed => ({ id: scenario.id, seed, scenario })));

/** A whole game of monkeys; `visit` sees every state before it is played on. */
function game(scenario: Scenario, seed: string, visit: (state: State) => State = state => state): State {
  let { state } = start(scenario, seed);
  for (let round = 0; state.phase.name !== 'concluded'; round += 1) {
    if (round > 60) throw new Error('the game does not end');
    state = visit(state);
    const moves = Object.fromEntries(
      scenario.parties.map(({ id }) => [id, randomMoves(scenario, state, id, stream(seed, 'monkey', id, round))]),
    );
    ({ state } = play(scenario, state, moves));
  }
  return state;
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  if (value && typeof value === 'object') return Object.values(value).flatMap(numbersIn);
  return [];
}

describe.each(cases)('$id, seed $seed', ({ scenario, seed }) => {
  test('every game ends, and every number in it is finite', () => {
    const end = game(scenario, seed, state => {
      expect(numbersIn(state).every(Number.isFinite)).toBe(true);
      return state;
    });
    expect(end.phase.name).toBe('concluded');
  });

  test('a game saved as JSON after every round and read again arrives at the same state', () => {
    const straight = game(scenario, seed);
    const saved = game(scenario, seed, state => JSON.parse(JSON.stringify(state)) as State);
    expect(stateHash(saved)).toBe(stateHash(straight));
  });

  test('asking whether a move may be made changes nothing, whatever the answer', () => {
    const chance = stream(seed, 'asking');
    let refusals = 0;
    game(scenario, seed, state => {
      const before = JSON.stringify(state);
      for (const { id } of scenario.parties) {
        for (const type of allowedMoves(scenario, state, id)) {
          const move = randomMove(scenario, perchOf(scenario, state, id), type, chance);
          if (move) refusals += refuse(scenario, state, id, [move]).length;
        }
      }
      expect(JSON.stringify(state)).toBe(before);
      return state;
    });
    expect(refusals).toBeGreaterThan(0);
  });

  test('playing a round leaves the state it started from as it was', () => {
    game(scenario, seed, state => {
      const before = JSON.stringify(state);
      play(scenario, state, {});
      expect(JSON.stringify(state)).toBe(before);
      return state;
    });
  });
});
