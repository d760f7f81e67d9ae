import { describe, expect, test } from 'vitest';
import { think } from '../../src/bots/index.ts';
import { play, refuse, start, stream } from '../../src/engine/index.ts';
import type { Difficulty, Move, PartyId, Scenario, State } from '../../src/model/index.ts';
import { viewFor, viewsFor } from '../../src/view/index.ts';
import { randomMoves } from '../laws/randomMoves.ts';
import { scenarios } from '../library.ts';

const DIFFICULTIES: readonly Difficulty[] = ['gentle', 'standard', 'hard'];
const cases = scenarios().flatMap(scenario =>
  DIFFICULTIES.flatMap(difficulty => ['1', '2'].map(seed => ({ id: scenario.id, difficulty, seed, scenario }))),
);

/** A whole game; monkeys take the seats that `wild` names, so that bots meet states no bot would bring about. */
function game(
  scenario: Scenario,
  seed: string,
  difficulty: Difficulty,
  wild: (party: PartyId, round: number) => boolean,
  visit: (state: State, party: PartyId, moves: readonly Move[]) => void,
): State {
  let { state } = start(scenario, seed);
  const seats = scenario.parties.map(party => party.id);
  for (let round = 0; state.phase.name !== 'concluded'; round += 1) {
    const before = state;
    const views = viewsFor(scenario, state, seats);
    const moves = seats.map((party, i): [PartyId, readonly Move[]] => {
      if (wild(party, round)) return [party, randomMoves(scenario, before, party, stream(seed, 'monkey', party, round))];
      const made = think(scenario, views[i]!, stream(seed, 'bot', party, round), difficulty);
      visit(before, party, made);
      return [party, made];
    });
    ({ state } = play(scenario, state, Object.fromEntries(moves)));
  }
  return state;
}

describe.each(cases)('$id, $difficulty, seed $seed', ({ scenario, difficulty, seed }) => {
  const refusals = (wild: (party: PartyId, round: number) => boolean): { refused: unknown[]; moves: number } => {
    const refused: unknown[] = [];
    let moves = 0;
    game(scenario, seed, difficulty, wild, (state, party, made) => {
      moves += made.length;
      for (const one of refuse(scenario, state, party, made)) refused.push({ round: state.round, party, ...one, is: made[one.move] });
    });
    return { refused, moves };
  };

  test('no bot makes a move the rules refuse', () => {
    const { refused, moves } = refusals(() => false);
    expect(refused).toEqual([]);
    expect(moves).toBeGreaterThan(scenario.procedure.rounds);
  });

  test('nor among monkeys, the chair one of them in every other round', () => {
    const parity = seed === '1' ? 0 : 1;
    expect(refusals((party, round) => (party === scenario.chair ? round % 2 === parity : party.length > 2 || party < 'm')).refused).toEqual(
      [],
    );
  });
});

describe('a bot', () => {
  const scenario = scenarios()[0]!;
  const { state } = start(scenario, 'same');
  const party = scenario.parties[0]!.id;

  test('with the same view and the same chance makes the same moves', () => {
    const moves = () => think(scenario, viewFor(scenario, state, party), stream('a'), 'standard');
    expect(moves()).toEqual(moves());
  });

  test('with no seat of its own makes none', () => {
    expect(think(scenario, viewFor(scenario, state, 'public'), stream('a'), 'standard')).toEqual([]);
  });

  test('needs nothing but plain data: a view read from JSON will do', () => {
    const view = viewFor(scenario, state, party);
    expect(think(scenario, JSON.parse(JSON.stringify(view)), stream('a'), 'standard')).toEqual(
      think(scenario, view, stream('a'), 'standard'),
    );
  });
});
