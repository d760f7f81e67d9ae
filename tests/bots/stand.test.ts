import { describe, expect, test } from 'vitest';
import { gainOf, lossAt, standOf } from '../../src/bots/stand.ts';

const tops = [10, 4];
const stand = standOf([8, 1], [0.5, 1], tops, [0, 1]);

describe('a stand', () => {
  test('loses nothing at its ideal and a hundred points in its worst corner', () => {
    expect(lossAt(stand, tops, 0, 8) + lossAt(stand, tops, 1, 1)).toBe(0);
    expect(lossAt(stand, tops, 0, 0) + lossAt(stand, tops, 1, 4)).toBeCloseTo(100, 9);
  });

  test('gains from what comes nearer and loses as much when it goes back', () => {
    expect(gainOf(stand, tops, 0, 2, 6)).toBeGreaterThan(0);
    expect(gainOf(stand, tops, 0, 2, 6)).toBeCloseTo(-gainOf(stand, tops, 0, 6, 2), 12);
  });

  test('without a stake in anything loses nothing anywhere', () => {
    expect(lossAt(standOf([3, 3], [0, 0], tops, [0, 1]), tops, 0, 10)).toBe(0);
  });
});
