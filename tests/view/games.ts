import { play, start, stream } from '../../src/engine/index.ts';
import type { LogEntry, Scenario, State } from '../../src/model/index.ts';
import { randomMoves } from '../laws/randomMoves.ts';

export interface Game {
  /** After each round; the first is the opening. */
  readonly states: readonly State[];
  readonly log: readonly LogEntry[];
}

/** A game of monkeys: short of sense, rich in facts. */
export function monkeyGame(scenario: Scenario, seed: string, rounds = 60): Game {
  const first = start(scenario, seed);
  const states = [first.state];
  const log = [...first.log];
  for (let round = 0; round < rounds && states.at(-1)!.phase.name !== 'concluded'; round += 1) {
    const state = states.at(-1)!;
    const moves = Object.fromEntries(
      scenario.parties.map(({ id }) => [id, randomMoves(scenario, state, id, stream(seed, 'monkey', id, round))]),
    );
    const step = play(scenario, state, moves);
    states.push(step.state);
    log.push(...step.log);
  }
  return { states, log };
}
