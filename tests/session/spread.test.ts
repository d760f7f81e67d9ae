import { describe, expect, test } from 'vitest';
import { quantile } from '../../src/analysis/index.ts';
import { addTo, differenceOf, emptySpread, meanOf, quantileOfCounts, rateOf } from '../../src/session/index.ts';

describe('a fraction and its interval', () => {
  // Newcombe, Interval estimation for the difference between independent proportions, Statistics in Medicine 17 (1998), example (a).
  test('of Wilson, and the difference of two by Newcombe’s method 10', () => {
    const [one, other] = [rateOf(56, 70), rateOf(48, 80)];
    expect([one.low, one.high]).toEqual([expect.closeTo(0.6918, 3), expect.closeTo(0.8769, 3)]);
    const { by, low, high } = differenceOf(one, other);
    expect([by, low, high]).toEqual([expect.closeTo(0.2, 6), expect.closeTo(0.0524, 3), expect.closeTo(0.3339, 3)]);
  });
  test('never leaves 0 to 1, and says nothing of an empty sample', () => {
    expect(rateOf(0, 20)).toMatchObject({ share: 0, low: 0 });
    expect(rateOf(20, 20)).toMatchObject({ share: 1, high: 1 });
    expect(rateOf(0, 20).high).toBeCloseTo(0.1611, 3);
    expect(rateOf(0, 0)).toEqual({ share: 0, low: 0, high: 1 });
  });
});

test('a mean has the half-width of 1.96 standard errors, and its extremes the first seed they came with', () => {
  const spread = emptySpread();
  for (const [value, seed] of [
    [2, 'a'],
    [4, 'b'],
    [4, 'c'],
    [6, 'd'],
    [2, 'e'],
  ] as const)
    addTo(spread, value, seed);
  const { mean, half } = meanOf(spread)!;
  expect([mean, half]).toEqual([expect.closeTo(3.6, 9), expect.closeTo((1.959964 * Math.sqrt(2.8)) / Math.sqrt(5), 9)]);
  expect([spread.least, spread.most]).toEqual([
    { value: 2, seed: 'a' },
    { value: 6, seed: 'd' },
  ]);
  expect(meanOf(emptySpread())).toBeUndefined();
});

test('a quantile of counts is that of the sample they count', () => {
  const sample = [0, 0, 1, 3, 3, 3, 4, 7];
  const counts = [2, 1, 0, 3, 1, 0, 0, 1];
  for (const share of [0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 1]) expect(quantileOfCounts(counts, share)).toBe(quantile(sample, share));
  expect(quantileOfCounts([0, 0], 0.5)).toBeUndefined();
});
