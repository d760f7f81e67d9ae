import { describe, expect, test } from 'vitest';
import { play } from '../../src/engine/index.ts';
import type { LogEntry, Move } from '../../src/model/index.ts';
import { draft, fishery, type Hand, moments, stake } from './tiny.ts';

/** The amendments that the last of the rounds decided. */
function decided(scenario: typeof fishery, hands: readonly Hand[]): readonly LogEntry[] {
  const before = moments(scenario, hands.slice(0, -1)).at(-1)!;
  return play(scenario, before, hands.at(-1)!).log.filter(({ type }) => type.startsWith('amendment'));
}

const cut: Move = { type: 'proposeAmendment', changes: [{ issue: 'quota', to: 5 }] };

describe('an amendment', () => {
  test('is carried when more influence gains by it than loses', () => {
    expect(decided(fishery, [{ commission: [draft] }, { isles: [cut] }])).toMatchObject([{ type: 'amendmentLost', by: 'isles' }]);
    const raise: Move = { type: 'proposeAmendment', changes: [{ issue: 'quota', to: 7 }] };
    expect(decided(fishery, [{ commission: [draft] }, { coast: [raise] }])).toMatchObject([{ type: 'amendmentLost' }]);
    const heavy = { ...fishery, parties: fishery.parties.map(one => (one.id === 'coast' ? { ...one, influence: 80 } : one)) };
    expect(decided(heavy, [{ commission: [draft] }, { coast: [raise] }])).toMatchObject([{ type: 'amendmentCarried' }]);
  });

  test('is put before others of its round that have less weight behind them, and these fall where it has settled their matter', () => {
    const heavy = { ...fishery, parties: fishery.parties.map(one => (one.id === 'coast' ? { ...one, influence: 80 } : one)) };
    const raise = (to: number): Move => ({ type: 'proposeAmendment', changes: [{ issue: 'quota', to }] });
    const rivals = decided(heavy, [{ commission: [draft] }, { coast: [raise(7)], bay: [raise(8)], isles: [cut] }]);
    expect(rivals).toMatchObject([
      { type: 'amendmentCarried', by: 'bay', changes: [{ issue: 'quota', from: 6, to: 8 }] },
      { type: 'amendmentFell', by: 'coast', before: 'bay', changes: [{ issue: 'quota', from: 8, to: 7 }] },
      { type: 'amendmentFell', by: 'isles', before: 'bay' },
    ]);
  });

  test('falls whole where one of its issues is settled', () => {
    const heavy = { ...fishery, parties: fishery.parties.map(one => (one.id === 'coast' ? { ...one, influence: 80 } : one)) };
    const raise: Move = { type: 'proposeAmendment', changes: [{ issue: 'quota', to: 8 }] };
    const both: Move = {
      type: 'proposeAmendment',
      changes: [
        { issue: 'quota', to: 7 },
        { issue: 'closure', to: 0 },
      ],
    };
    const settled = moments(heavy, [{ commission: [draft] }, { bay: [raise], coast: [both] }]).at(-1)!;
    expect(settled.draft!.levels).toMatchObject({ quota: 8, closure: 1 });
  });

  test('that leads to the line of a bloc has the votes of those who spoke for it, unless it costs them dear', () => {
    const near = {
      ...fishery,
      parties: fishery.parties.map(one => ({
        ...one,
        influence: one.id === 'coast' ? 35 : one.influence,
        stakes: { ...one.stakes, ...(one.id === 'isles' ? { quota: stake(5, 60) } : one.id === 'bay' ? { quota: stake(6, 20) } : {}) },
      })),
    };
    const caucus: Move = { type: 'caucus', bloc: 'small-ports', issue: 'quota' };
    const without = decided(near, [{ commission: [draft] }, {}, { isles: [cut] }]);
    const withLine = decided(near, [{ commission: [draft] }, { isles: [caucus] }, { isles: [cut] }]);
    expect(without).toMatchObject([{ type: 'amendmentLost' }]);
    expect(withLine).toMatchObject([{ type: 'amendmentCarried' }]);
  });

  test('an exchange of ground comes to the table as an amendment of both', () => {
    const offer: Move = {
      type: 'makeOffer',
      party: 'isles',
      terms: {
        gives: [],
        concedes: { issue: 'closure', to: 2 },
        wants: { kind: 'concession', issue: 'quota', to: 8 },
      },
    };
    const offered = moments(fishery, [{ commission: [draft] }, { coast: [offer] }]).at(-1)!;
    const accept: Move = { type: 'answerOffer', offer: offered.offers[0]!.id, answer: { kind: 'accept' } };
    const [put] = decided(fishery, [{ commission: [draft] }, { coast: [offer] }, { isles: [accept] }]);
    expect(put).toMatchObject({ by: 'coast', agreed: 'isles', type: 'amendmentCarried' });
    expect(put).toMatchObject({
      changes: expect.arrayContaining([
        { issue: 'closure', from: 1, to: 2 },
        { issue: 'quota', from: 6, to: 7 },
      ]),
    });
  });
});
