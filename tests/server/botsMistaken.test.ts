import { expect, test } from 'vitest';
import type { Move } from '../../src/model/index.ts';
import { createGames } from '../../src/server/classroom/games.ts';
import type { ClassState, Table } from '../../src/server/classroom/state.ts';
import { library } from '../library.ts';

test('a bot whose moves the rules refuse passes, and the table goes on with what the others planned', async () => {
  const table = { id: 'A', seed: 'mistaken', rolledBack: 0, steps: [] } as unknown as Table;
  const state = { plan: { play: 'harbour-quotas', difficulty: 'standard' } } as unknown as ClassState;
  const { scenario } = library().scenarios['harbour-quotas']!;
  const [chair, other] = [scenario.chair, scenario.parties.find(party => party.member)!.id];
  const pressed: Move = { type: 'applyPressure', party: scenario.parties.find(party => party.member && party.id !== other)!.id };
  const games = createGames(
    library(),
    () => state,
    async () => ({ [chair]: [{ type: 'openSilence' }], [other]: [pressed] }),
  );
  await games.think(table, {});
  expect(games.of(table).refused(chair, [{ type: 'openSilence' }])).not.toEqual([]);
  expect(games.resolve(table, {}).bots).toEqual({ [other]: [pressed] });
});
