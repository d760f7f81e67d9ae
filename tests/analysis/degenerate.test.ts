import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compromiseMean, equalGain, gini, quantile, reweightedMean, urgency, weightedMedian } from '../../src/analysis/index.ts';
import { number, numbersOf, SEED } from './degenerate.ts';

const row = fc.array(number, { minLength: 2, maxLength: 2 });

const SUMS: Readonly<Record<string, (rows: readonly (readonly number[])[], n: number) => unknown>> = {
  compromiseMean: rows =>
    compromiseMean(
      rows.map(one => one[0]!),
      rows.map(one => one[1]!),
    ),
  weightedMedian: rows =>
    weightedMedian(
      rows.map(one => one[0]!),
      rows.map(one => one[1]!),
    ),
  reweightedMean: (rows, n) =>
    reweightedMean({ ideals: rows, saliences: rows, power: rows.map(one => one[0]!), margins: rows.map(one => one[1]!), floor: 1, cap: n }),
  urgency: rows =>
    urgency(
      rows.map(one => one[0]!),
      1,
    ),
  gini: rows => gini(rows.map(one => one[0]!)),
  quantile: (rows, n) =>
    quantile(
      rows.map(one => one[0]!),
      n,
    ),
  equalGain: (rows, n) => {
    const [positions = [0, 0], saliences = [1, 1], others = [1, 1], theirs = [2, 1]] = rows;
    return equalGain({ power: n, positions, saliences }, { power: 1, positions: others, saliences: theirs }, [
      { value: 0.5, weight: 1 },
      { value: n, weight: 2 },
    ]);
  },
};

test.each(Object.entries(SUMS))('%s is a number or undefined, whatever the sample', (_, sum) => {
  let answered = 0;
  fc.assert(
    fc.property(fc.array(row, { maxLength: 6 }), number, (rows, n) => {
      const found = numbersOf(sum(rows, n));
      if (found.length > 0) answered += 1;
      expect(found.some(Number.isNaN)).toBe(false);
    }),
    { seed: SEED, numRuns: 1000 },
  );
  expect(answered).toBeGreaterThan(20);
});
