import { expect, test } from 'vitest';
import { think } from '../../src/bots/index.ts';
import { play, start, stream } from '../../src/engine/index.ts';
import type { Move, Outcome, PartyId, Scenario } from '../../src/model/index.ts';
import { viewsFor } from '../../src/view/index.ts';
import { fishery, party, scale, stake } from '../engine/tiny.ts';

/** An empire that wants ten of a town that weighs next to nothing, and would rather have half than nothing; the town can say no. */
const tribute: Scenario = {
  ...fishery,
  id: 'tribute',
  parties: [
    fishery.parties[0]!,
    party('empire', 100, { tax: stake(10, 90) }, { style: 'boulware', costOfFailure: 20 }),
    party('town', 5, { tax: stake(0, 95) }, { costOfFailure: 70 }),
  ],
  issues: [scale('tax', 10)],
  blocs: [],
  assets: [],
  events: [],
};

function outcome(seed: string): Outcome {
  let { state } = start(tribute, seed);
  const seats = tribute.parties.map(({ id }) => id);
  while (state.phase.name !== 'concluded') {
    const views = viewsFor(tribute, state, seats);
    const moves = seats.map((seat, i): [PartyId, readonly Move[]] => [
      seat,
      think(tribute, views[i]!, stream(seed, seat, state.round), 'standard'),
    ]);
    ({ state } = play(tribute, state, Object.fromEntries(moves)));
  }
  return state.phase.outcome;
}

test('a chair whose text stands at one end goes a good part of the way to the one who would stop it, however little it weighs', () => {
  const ends = Array.from({ length: 20 }, (_, n) => outcome(`tribute-${n}`));
  const agreed = ends.filter(({ kind }) => kind === 'adopted');
  expect(agreed.length).toBeGreaterThanOrEqual(15);
  // The town pays something and not what was asked of it.
  const taxes = agreed.map(end => (end.kind === 'adopted' ? end.agreement.levels.tax! : 0));
  expect(Math.min(...taxes)).toBeGreaterThan(0);
  expect(Math.max(...taxes)).toBeLessThan(9);
});
