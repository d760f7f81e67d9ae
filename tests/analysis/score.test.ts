import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { brier, crps } from '../../src/analysis/index.ts';

describe('the ranked probability score of a sample', () => {
  test.each([
    // By hand: mean distance to y, less half the mean distance of two draws (with replacement).
    ['one value is its plain error', [3], 5, 2],
    ['all on what happened', [4, 4, 4], 4, 0],
    ['two values around it: 1 − ½ · (0 + 2 + 2 + 0)/4', [3, 5], 4, 0.5],
    ['two values, one of them right: 1 − ½ · (0 + 2 + 2 + 0)/4', [4, 6], 4, 0.5],
    ['three, in any order: 5/3 − ½ · (2 · (1 + 2 + 3))/9', [3, 1, 4], 1, 5 / 3 - 6 / 9],
  ])('%s', (_, sample, happened, score) => {
    expect(crps(sample, happened)).toBeCloseTo(score, 12);
  });
  test('of nothing there is none', () => {
    expect(crps([], 1)).toBeUndefined();
  });
  test('it is never negative, no larger than the mean distance, and moves with the scale', () => {
    const numbers = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(numbers, fc.integer({ min: -50, max: 50 }), (sample, y) => {
        const score = crps(sample, y)!;
        const distance = sample.reduce((sum, x) => sum + Math.abs(x - y), 0) / sample.length;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(distance + 1e-9);
        const doubled = crps(
          sample.map(x => 2 * x + 7),
          2 * y + 7,
        );
        expect(doubled).toBeCloseTo(2 * score, 9);
      }),
      { seed: 11 },
    );
  });
  test('it agrees with the sum over all pairs', () => {
    const sample = [2, 9, 4, 4, 7];
    let pairs = 0;
    for (const a of sample) for (const b of sample) pairs += Math.abs(a - b);
    const distance = sample.reduce((sum, x) => sum + Math.abs(x - 5), 0) / 5;
    expect(crps(sample, 5)).toBeCloseTo(distance - pairs / 50, 12);
  });
});

describe('Brier’s score, halved', () => {
  test.each([
    ['certain and right', [0, 1, 0], 1, 0],
    ['certain and wrong', [1, 0, 0], 1, 1],
    ['two outcomes: the square of what was missed', [0.7, 0.3], 0, 0.09],
    ['three alike: (4/9 + 1/9 + 1/9)/2', [1 / 3, 1 / 3, 1 / 3], 2, 1 / 3],
  ])('%s', (_, shares, happened, score) => {
    expect(brier(shares, happened)).toBeCloseTo(score, 12);
  });
});
