import { describe, expect, test } from 'vitest';
import { overOptions } from '../../../src/analysis/bargain/overOptions.ts';
import { type Ledger, ledgerOf } from '../../../src/analysis/bargain/table.ts';
import { agreementTest, appraise, kalaiSmorodinsky, paretoSlack } from '../../../src/analysis/index.ts';
import { bestOnGrid, granted, party, spreadTable } from './tables.ts';

const OPTIONS = [0, 0.3, 0.55, 1];
const withOptions = (seed: number) => {
  const table = spreadTable(5, 3, 0.2, seed);
  return { ...table, issues: table.issues.map((issue, k) => (k === 1 ? issue : { ...issue, options: OPTIONS })) };
};

describe('with options, the same as looking at each combination', () => {
  test.each([1, 2, 3])('the agreement test (table %d)', seed => {
    const bargain = withOptions(seed);
    const least = (utilities: readonly number[]) => Math.min(...utilities.map(utility => utility - 0.2));
    const onGrid = least(granted(appraise(bargain, bestOnGrid(bargain, 1000, least))).utilities);
    const { value, best } = granted(agreementTest(bargain));
    expect(Math.abs(value - onGrid)).toBeLessThan(1e-3);
    for (const k of [0, 2]) expect(OPTIONS).toContain(best.values[k]);
  });

  test.each([1, 2, 3])('Pareto slack (table %d)', seed => {
    const bargain = withOptions(seed);
    const before = granted(appraise(bargain, [0, 0.9, 1])).utilities;
    const gain = (utilities: readonly number[]) => Math.min(...utilities.map((utility, i) => utility - before[i]!));
    const onGrid = gain(granted(appraise(bargain, bestOnGrid(bargain, 1000, gain))).utilities);
    expect(Math.abs(granted(paretoSlack(bargain, [0, 0.9, 1])).slack - Math.max(0, onGrid))).toBeLessThan(1e-3);
  });

  test.each([1, 2, 3])('Kalai–Smorodinsky (table %d)', seed => {
    const bargain = withOptions(seed);
    const hopes = bargain.parties.map((one, i) => {
      const nearest = one.ideals.map((ideal, k) =>
        k === 1 ? ideal : OPTIONS.reduce((a, b) => (Math.abs(b - ideal) < Math.abs(a - ideal) ? b : a)),
      );
      return granted(appraise(bargain, nearest)).gains[i]!;
    });
    const share = (utilities: readonly number[]) => Math.min(...utilities.map((utility, i) => (utility - 0.2) / hopes[i]!));
    const onGrid = share(granted(appraise(bargain, bestOnGrid(bargain, 1000, share))).utilities);
    expect(Math.abs(share(granted(kalaiSmorodinsky(bargain)).utilities) - onGrid)).toBeLessThan(1e-3);
  });
});

test('most combinations are never looked at', () => {
  const table = spreadTable(6, 8, -1);
  const ledger = ledgerOf({ ...table, issues: table.issues.map(issue => ({ ...issue, options: OPTIONS })) }) as Ledger;
  let looked = 0;
  // The nearest to the middle of everything: the losses of a single judge.
  const found = overOptions(
    ledger,
    box => {
      looked += 1;
      const places = box.lowest.map((low, k) => Math.max(low, Math.min(box.highest[k]!, 0.4 + 0.03 * k)));
      const value = -places.reduce((sum, place, k) => sum + (place - 0.4 - 0.03 * k) ** 2, 0);
      return { places, value, bound: value };
    },
    0,
  );
  expect(found).toMatchObject({ places: [0.3, 0.55, 0.55, 0.55, 0.55, 0.55, 0.55, 0.55] });
  expect(looked).toBeLessThan(4 ** 8 / 100);
});

test('what a thousand boxes do not decide is refused', () => {
  const issues = Array.from({ length: 12 }, () => ({ from: 0, to: 1, options: [0, 1] }));
  const ledger = ledgerOf({ issues, parties: [party(issues.map(() => 0.5))] }) as Ledger;
  // Somebody who promises that there is always something better.
  const solve = (box: Ledger) => ({ places: box.lowest.map((low, k) => (low + box.highest[k]!) / 2), value: 0, bound: 1 });
  expect(overOptions(ledger, solve, 0)).toEqual({ refused: 'too-many-options' });
});
