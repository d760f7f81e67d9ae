import { expect, test } from 'vitest';
import { undoes } from '../../src/engine/index.ts';
import type { Move, Scenario } from '../../src/model/index.ts';
import { draft, fishery, moments } from './tiny.ts';

const authority = {
  id: 'standing',
  initial: 80,
  drift: 0,
  marks: [],
  shown: true,
  role: 'authority',
  basis: 'invented',
  source: 'for a test',
  confidence: 'low',
} as const;
/** Isles count for enough to carry what they want. */
const waters: Scenario = {
  ...fishery,
  tracks: [...fishery.tracks, authority],
  parties: fishery.parties.map(one => (one.id === 'isles' ? { ...one, influence: 90 } : one)),
};
const cut: Move = { type: 'proposeAmendment', changes: [{ issue: 'quota', to: 4 }] };
const table = (quota: number): Move => ({ type: 'tableDraft', levels: { quota, closure: 1 } });

function after(last: Move) {
  const states = moments(waters, [{ commission: [draft] }, { isles: [cut] }, { commission: [last] }]);
  const state = states.at(-1)!;
  const [isles, commission] = ['isles', 'commission'].map(id => waters.parties.findIndex(one => one.id === id)) as [number, number];
  return { trust: state.trust[isles]![commission]!, standing: state.tracks.standing!, draft: state.draft!, before: states.at(-2)! };
}

test('a chair that takes a carried amendment out again loses the trust of who carried it, and authority', () => {
  const [back, on] = [after(table(6)), after(table(3))];
  expect(back.before.draft!.levels.quota).toBe(4);
  expect(back.before.draft!.moved).toEqual({ quota: { from: 6, by: ['isles'] } });
  expect(back.trust).toBeLessThan(on.trust);
  expect(back.standing).toBeLessThan(on.standing);
  expect(on.standing).toBe(80);
});

test('a text remembers of each issue where it came from last, and by whom', () => {
  const { draft: now } = after(table(3));
  expect(now.moved).toEqual({ quota: { from: 4, by: ['commission'] } });
  expect([undoes(now, 'quota', 5), undoes(now, 'quota', 2), undoes(now, 'closure', 2)]).toEqual([true, false, false]);
});
