import { describe, expect, test } from 'vitest';
import { compromiseMean, dampedStep, quantile, reweightedMean, urgency, weightedMedian } from '../../src/analysis/index.ts';
import { emissionTable } from './emissionTable.ts';

const positions = emissionTable.map(row => row.position);
const weights = emissionTable.map(row => row.power * row.salience);

describe('the emission standards of 1994', () => {
  test('the compromise mean is the published 7.39 years', () => {
    expect(compromiseMean(positions, weights)).toBeCloseTo(7.389956, 6);
  });

  test('the weighted median is 7 years', () => {
    expect(weightedMedian(positions, weights)).toBe(7);
  });

  // The asymmetric Nash solution when everybody finds failure worth `d`: the worse failure, the nearer the mean.
  test.each([
    [-1e6, 7.389956],
    [-10, 7.3765],
    [-1, 7.3184],
    [0, 7.2526],
  ])('with no deal worth %d to all, bargaining settles at %d', (d, expected) => {
    let at: readonly number[] = [compromiseMean(positions, weights)!];
    for (let step = 0; step < 60; step += 1) {
      const margins = emissionTable.map(row => {
        const off = (at[0]! - row.position) / 6;
        return 1 - (row.salience / 100) * off * off - d;
      });
      const target = reweightedMean({
        ideals: emissionTable.map(row => [row.position]),
        saliences: emissionTable.map(row => [row.salience / 100]),
        power: emissionTable.map(row => row.power),
        margins,
        floor: 1e-12,
      });
      at = dampedStep(at, target, 0.6);
    }
    expect(at[0]).toBeCloseTo(expected, 2);
  });
});

describe('a mean', () => {
  test('is undefined where nobody holds a stake', () => {
    expect(compromiseMean([1, 2], [0, 0])).toBeUndefined();
    expect(weightedMedian([1, 2], [0, 0])).toBeUndefined();
    expect(reweightedMean({ ideals: [[1, 5]], saliences: [[1, 0]], power: [1], margins: [0], floor: 1 })).toEqual([1, undefined]);
  });

  test('does not depend on the order of the actors where they tie', () => {
    expect(weightedMedian([3, 1, 2, 2], [1, 1, 1, 1])).toBe(2);
    expect(weightedMedian([2, 3, 2, 1], [1, 1, 1, 1])).toBe(2);
  });

  test('of two equal halves, the median is the lower', () => {
    expect(weightedMedian([9, 4], [5, 5])).toBe(4);
  });
});

describe('urgency', () => {
  test('grows as an actor nears its walk-away value, and no further once it is below', () => {
    const [content, close, below, farBelow] = urgency([40, 4, -1, -30], 4);
    expect(content).toBeLessThan(close!);
    expect(close).toBeLessThan(below!);
    expect(below).toBe(farBelow);
  });

  test('is capped at a multiple of the average', () => {
    const weights = urgency([96, 96, 96, -1], 4, 2);
    expect(weights[3]).toBeCloseTo((2 * (0.01 * 3 + 0.25)) / 4, 12);
  });

  test('remembers those who were not heard', () => {
    const [fresh, remembered] = urgency([10, 10], 4, 4, [1, 1.5]);
    expect(remembered).toBeCloseTo(1.5 * fresh!, 12);
  });
});

describe('a quantile', () => {
  test.each([
    [0.5, 3],
    [0.1, 1],
    [0.9, 5],
    [0, 1],
    [1, 5],
  ])('%d of five games', (share, expected) => {
    expect(quantile([5, 1, 4, 2, 3], share)).toBe(expected);
  });

  test('of nothing is undefined', () => {
    expect(quantile([], 0.5)).toBeUndefined();
  });
});
