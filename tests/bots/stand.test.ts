import { describe, expect, test } from 'vitest';
import { gainOf, lossAt, standOf } from '../../src/bots/stand.ts';
import type { Issue } from '../../src/model/index.ts';

const scale = (top: number) => ({ kind: 'scale', top }) as Issue;
const table = {
  issues: [scale(10), scale(4)],
  feel: [
    { named: false, weight: 1 },
    { named: false, weight: 1 },
  ],
  common: [0, 1],
};
const stand = standOf([8, 1], [0.5, 1], table);

describe('a stand', () => {
  test('loses nothing at its ideal and a hundred points in its worst corner', () => {
    expect(lossAt(stand, table, 0, 8) + lossAt(stand, table, 1, 1)).toBe(0);
    expect(lossAt(stand, table, 0, 0) + lossAt(stand, table, 1, 4)).toBeCloseTo(100, 9);
  });

  test('gains from what comes nearer and loses as much when it goes back', () => {
    expect(gainOf(stand, table, 0, 2, 6)).toBeGreaterThan(0);
    expect(gainOf(stand, table, 0, 2, 6)).toBeCloseTo(-gainOf(stand, table, 0, 6, 2), 12);
  });

  test('without a stake in anything loses nothing anywhere', () => {
    expect(lossAt(standOf([3, 3], [0, 0], table), table, 0, 10)).toBe(0);
  });
});
