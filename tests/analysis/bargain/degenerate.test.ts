import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  account,
  agreementTest,
  appraise,
  type Bargain,
  concessionPaths,
  egalitarian,
  isRefused,
  kalaiSmorodinsky,
  nash,
  paretoSlack,
} from '../../../src/analysis/index.ts';
import { bargains, numbersOf, SEED } from '../degenerate.ts';
import { spreadTable } from './tables.ts';

const middleOf = ({ issues }: Bargain) => issues.map(({ from, to }) => (from + to) / 2);

const SUMS: Readonly<Record<string, (bargain: Bargain) => unknown>> = {
  appraise: bargain => appraise(bargain, middleOf(bargain)),
  agreementTest,
  nash,
  kalaiSmorodinsky: bargain => kalaiSmorodinsky(bargain),
  'kalaiSmorodinsky, accepted': bargain => kalaiSmorodinsky(bargain, 'accepted'),
  egalitarian,
  paretoSlack: bargain => paretoSlack(bargain, middleOf(bargain)),
  account: bargain => account(bargain, middleOf(bargain)),
  concessionPaths: bargain => concessionPaths(bargain, [bargain.parties.map(({ ideals }) => ideals)], middleOf(bargain)),
};

describe.each(Object.entries(SUMS))('%s', (_, sum) => {
  test('gives numbers or a refusal, whatever the table', () => {
    let answered = 0;
    fc.assert(
      fc.property(bargains(6), bargain => {
        const answer = sum(bargain);
        if (!isRefused(answer)) answered += 1;
        expect(numbersOf(answer).every(Number.isFinite)).toBe(true);
      }),
      { seed: SEED, numRuns: 400 },
    );
    // Else the property would say nothing.
    expect(answered).toBeGreaterThan(50);
  });

  test('comes to an end for a hundred parties and twenty issues', () => {
    expect(isRefused(sum(spreadTable(100, 20, 0.2)))).toBe(false);
  });
});

test('what is agreed keeps every red line and is worth more than no deal to all', () => {
  let answered = 0;
  fc.assert(
    fc.property(bargains(5), bargain => {
      for (const settlement of [nash(bargain), kalaiSmorodinsky(bargain), egalitarian(bargain)]) {
        if (isRefused(settlement)) continue;
        answered += 1;
        expect(Math.min(...settlement.gains)).toBeGreaterThan(0);
        for (const { redLines } of bargain.parties) {
          for (const [k, line] of (redLines ?? []).entries()) {
            const { from, to } = bargain.issues[k]!;
            const tolerance = 1e-9 * (Math.abs(from) + Math.abs(to));
            if (line?.atLeast !== undefined) expect(settlement.values[k]).toBeGreaterThanOrEqual(line.atLeast - tolerance);
            if (line?.atMost !== undefined) expect(settlement.values[k]).toBeLessThanOrEqual(line.atMost + tolerance);
          }
        }
      }
    }),
    { seed: SEED, numRuns: 400 },
  );
  expect(answered).toBeGreaterThan(150);
});

test('the Nash solution leaves nothing on the table', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 2, max: 12 }),
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 1e6 }),
      (parties, issues, seed) => {
        const bargain = spreadTable(parties, issues, 0.1, seed);
        const fair = nash(bargain);
        if (isRefused(fair)) return;
        const left = paretoSlack(bargain, fair.values);
        expect(isRefused(left) ? left : left.slack).toBeLessThan(1e-4);
      },
    ),
    { seed: SEED, numRuns: 100 },
  );
});
