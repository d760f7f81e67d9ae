import { describe, expect, test } from 'vitest';
import { pledgeAnswers, start, utility } from '../../src/engine/index.ts';
import { belief } from '../../src/engine/pledging.ts';
import type { Package, PledgeState } from '../../src/model/index.ts';
import { pledged } from './tiny.ts';

const text: Package = { levels: { quota: 6, closure: 1, fee: 4, year: 4 }, carveOuts: {} };
const { state } = start(pledged, '7');
const isles = pledged.parties.findIndex(({ id }) => id === 'isles');
const coast = pledged.parties.findIndex(({ id }) => id === 'coast');

describe('a pledge', () => {
  const worth = (party: number, licence: PledgeState, pkg = text) =>
    utility(pledged, party, { ...state.parties[party]!, pledges: { licence } }, pkg);
  const free = utility(pledged, isles, state.parties[isles]!, text);

  test('above what the text would have drawn from a party costs it, and the more the higher', () => {
    expect(worth(isles, { level: 3 })).toBeLessThan(free);
    expect(worth(isles, { level: 4 })).toBeLessThan(worth(isles, { level: 3 }));
  });

  test('costs nothing below that, and nothing more beyond what the text asks', () => {
    expect(worth(isles, { level: 1 })).toBe(free);
    expect(worth(isles, { level: 5 })).toBe(worth(isles, { level: 4 }));
  });

  test('decided at home beforehand is no text’s fault', () => {
    expect(worth(isles, { level: 4, plan: true })).toBe(free);
  });

  test('on a condition costs only where the text meets it', () => {
    const if2034: PledgeState = { level: 4, provided: { issue: 'year', side: 'atLeast', level: 6 } };
    expect(worth(isles, if2034)).toBe(free);
    const later: Package = { ...text, levels: { ...text.levels, year: 6 } };
    expect(worth(isles, if2034, later)).toBeLessThan(utility(pledged, isles, state.parties[isles]!, later));
  });
});

test('what a party wants the target to be it has weighed against its budget: no other height is worth more to it', () => {
  const keen = {
    ...state.parties[isles]!,
    ideal: state.parties[isles]!.ideal.with(2, 4),
    salience: state.parties[isles]!.salience.with(2, 0.5),
  };
  const worth = (fee: number) => utility(pledged, isles, keen, { ...text, levels: { ...text.levels, fee } });
  for (const fee of [0, 1, 2, 3, 5]) expect(worth(fee)).toBeLessThan(worth(4));
  // Beyond its wish the cost at home comes on top of the distance.
  expect(worth(4) - worth(5)).toBeGreaterThan(worth(4) - worth(3));
});

describe('how far a height is believed', () => {
  const with_ = (levels: Package['levels'], carveOuts: Package['carveOuts'] = {}): Package => ({
    levels: { ...text.levels, ...levels },
    carveOuts,
  });

  test('in full where the text is as credible as the demander’s own floor', () => {
    const floor = with_(pledged.demander!.floor);
    expect(belief(pledged, pledgeAnswers(pledged, floor).credibility)).toBeCloseTo(1, 12);
    expect(belief({ ...pledged, demander: undefined } as never, 0.2)).toBe(1);
  });

  test('the demander would rather have the same height in firmer words, later, and without exemptions', () => {
    const likes = (pkg: Package) => {
      // Of words, years and quotas as such it wants nothing here: what is left is how the height is read.
      const only = state.parties[coast]!.salience.map((_, k) => (pledged.issues[k]!.id === 'fee' ? 0.8 : 0));
      const ideal = state.parties[coast]!.ideal.map((level, k) => (pledged.issues[k]!.id === 'fee' ? 5 : level));
      return utility(pledged, coast, { ...state.parties[coast]!, ideal, salience: only }, pkg);
    };
    expect(likes(with_({ closure: 2 }))).toBeGreaterThan(likes(with_({ closure: 0 })));
    expect(likes(with_({ year: 8 }))).toBeGreaterThan(likes(with_({ year: 1 })));
    expect(likes(with_({}))).toBeGreaterThan(likes(with_({}, { isles: 3, bay: 3 })));
  });
});
