import { describe, expect, test } from 'vitest';
import { account, appraise, concessionPaths, distance, nash } from '../../../src/analysis/index.ts';
import { granted, party, spreadTable } from './tables.ts';

const issues = [{ from: 0, to: 10 }];

describe('what an agreement gave', () => {
  const bargain = { issues, parties: [party([0], { power: 3 }), party([10]), party([4], { reservation: 0.9, saliences: [5] })] };

  test('gains, ranks and who fell short of no deal', () => {
    const { parties, below } = granted(account(bargain, [2]));
    expect(parties.map(one => one.gain)).toEqual([expect.closeTo(0.96, 12), expect.closeTo(0.36, 12), expect.closeTo(-0.1, 12)]);
    expect(parties.map(one => one.rank)).toEqual([1, 2, 3]);
    expect(parties.map(one => one.shortfall)).toEqual([0, 0, expect.closeTo(0.1, 12)]);
    expect(parties.map(one => one.concession)).toEqual([expect.closeTo(0.2, 12), expect.closeTo(0.8, 12), expect.closeTo(0.2, 12)]);
    expect(below).toBe(1);
  });

  test('those who gain the same share a rank', () => {
    const { parties } = granted(account({ issues, parties: [party([0]), party([10]), party([5])] }, [5]));
    expect(parties.map(one => one.rank)).toEqual([2, 2, 1]);
  });

  test('the whole of what can be had is had at the compromise mean', () => {
    // (0·3 + 10·1 + 4·5) ÷ 9
    expect(granted(account(bargain, [30 / 9])).share).toBeCloseTo(1, 12);
    expect(granted(account(bargain, [0])).share).toBeLessThan(1);
  });

  test('the Nash solution is at no distance from itself, and others are', () => {
    const table = spreadTable(6, 3, 0.2);
    const fair = granted(nash(table));
    expect(granted(account(table, fair.values)).toNash!.utility).toBeCloseTo(0, 12);
    const off = fair.values.with(1, fair.values[1]! + 0.25);
    const { toNash } = granted(account(table, off));
    expect(toNash!.issues).toEqual([0, expect.closeTo(0.25, 12), 0]);
    expect(toNash!.utility).toBeGreaterThan(0);
  });

  test('distance in utility is the root mean square over the parties', () => {
    const table = { issues, parties: [party([0]), party([10])] };
    const [one, other] = [granted(appraise(table, [0])), granted(appraise(table, [10]))];
    expect(distance(table, one, other)).toEqual({ utility: 1, issues: [1] });
  });

  test('without a zone of agreement there is nothing fair to compare with', () => {
    const apart = { issues, parties: [party([0], { reservation: 0.9 }), party([10], { reservation: 0.9 })] };
    const { toNash, parties, share } = granted(account(apart, [5]));
    expect(toNash).toBeUndefined();
    expect(share).toBeUndefined();
    expect(parties[0]!.nash).toBeUndefined();
    expect(parties[0]!.kalaiSmorodinsky).toBeUndefined();
  });
});

describe('concession paths', () => {
  const bargain = {
    issues: [
      { from: 0, to: 10 },
      { from: 0, to: 1 },
    ],
    parties: [party([0, 0], { saliences: [1, 0] }), party([10, 1])],
  };
  const course = [
    [
      [0, 0],
      [10, 1],
    ],
    [
      [2, 1],
      [10, 1],
    ],
    [
      [1, 1],
      [4, 0.2],
    ],
  ];

  test('who moved towards the agreement, and who drew back', () => {
    const [first, second] = granted(concessionPaths(bargain, course, [4, 1]));
    expect(first!.moved).toEqual([0, expect.closeTo(0.2, 12), expect.closeTo(0.1, 12)]);
    expect(first!.closer).toEqual([0, expect.closeTo(0.2, 12), expect.closeTo(-0.1, 12)]);
    expect(first!.given).toEqual([0, expect.closeTo(0.02, 12), expect.closeTo(0.005, 12)]);
    expect(second!.moved).toEqual([0, 0, expect.closeTo(1, 12)]);
    expect(second!.closer).toEqual([0, 0, expect.closeTo(0.6 - 0.8, 12)]);
    expect(second!.given).toEqual([0, 0, expect.closeTo((0.36 + 0.64) / 2, 12)]);
  });

  test('of a table nobody came to, or that somebody left, are refused', () => {
    expect(concessionPaths({ ...bargain, parties: [] }, [], [4, 1])).toEqual({ refused: 'no-party' });
    expect(concessionPaths(bargain, [course[0]!, [[0, 0]]], [4, 1])).toEqual({ refused: 'uneven-table' });
    expect(concessionPaths(bargain, [[[0], [1]]], [4, 1])).toEqual({ refused: 'uneven-table' });
    expect(concessionPaths(bargain, course, [Number.NaN, 1])).toEqual({ refused: 'not-a-number' });
  });

  test('of a table without rounds are empty', () => {
    expect(concessionPaths(bargain, [], [4, 1])).toEqual([
      { given: [], moved: [], closer: [] },
      { given: [], moved: [], closer: [] },
    ]);
  });
});
