import { createRequire } from 'node:module';
import { worked } from './measure.ts';

/** boardgame.io's own packages name CommonJS entry points in nested package files, which only `require` follows. */
const { Client } = createRequire(import.meta.url)('boardgame.io/client') as typeof import('boardgame.io/client');

/** A game of trivial moves: each seat in turn writes one number. */
const trivial = {
  setup: () => ({ said: 0 }),
  turn: { minMoves: 1, maxMoves: 1 },
  moves: {
    say: ({ G }: { G: { said: number } }, value: number) => {
      G.said = value;
    },
  },
};

/** Has a local client of boardgame.io 0.50.2 make that many trivial moves for that many seats. Milliseconds of processor time. */
export function trivialMoves(seats: number, moves: number): number {
  const client = Client({ game: trivial, numPlayers: seats, debug: false });
  client.start();
  const took = worked(() => {
    for (let n = 1; n <= moves; n += 1) client.moves.say!(n);
  });
  if (client.getState()?.G.said !== moves) throw new Error('boardgame.io did not make the moves');
  client.stop();
  return took;
}
