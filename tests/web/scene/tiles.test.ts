import { expect, test } from 'vitest';
import { createSession } from '../../../src/session/index.ts';
import { words } from '../../../src/view/index.ts';
import { binOf, tilesOf } from '../../../src/web/scene/tiles.ts';
import { library, scenarios } from '../../library.ts';

test.each([
  [1.9, 0],
  [2, 1],
  [3.49, 3],
  [5, 6],
])('%f lies in bin %i', (value, bin) => {
  expect(binOf(value, [2, 2.5, 3, 3.5, 4, 5])).toBe(bin);
});

test.each(scenarios().map(s => [s.id, s] as const))('%s: every member has a tile, pledged where it has pledged', (_, scenario) => {
  const view = createSession(library(), { play: scenario.id, seed: 'tiles', people: [scenario.chair], difficulty: 'standard' }).view(
    scenario.chair,
  );
  const tiles = tilesOf(scenario, words({}), view);
  expect(Object.keys(tiles)).toEqual(scenario.parties.filter(p => p.member).map(p => p.id));
  const issue = scenario.stage.colour?.issue;
  for (const [at, party] of scenario.parties.entries())
    if (tiles[party.id]) expect(tiles[party.id]!.pledged).toBe(issue !== undefined && view.parties[at]?.pledges[issue] !== undefined);
});
