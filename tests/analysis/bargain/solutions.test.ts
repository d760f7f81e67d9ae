import { describe, expect, test } from 'vitest';
import { agreementTest, appraise, type Bargain, egalitarian, kalaiSmorodinsky, nash, paretoSlack } from '../../../src/analysis/index.ts';
import { bestOnGrid, climb, emissions, granted, party, spreadTable } from './tables.ts';

const line = [{ from: 0, to: 1 }];
const least = (bargain: Bargain) => (utilities: readonly number[]) =>
  Math.min(...utilities.map((utility, i) => utility - bargain.parties[i]!.reservation));

describe('the agreement test', () => {
  test.each([1, 2, 3, 4])('finds the package that is best for whoever gains least (table %d)', seed => {
    const bargain = spreadTable(5, 2, 0.5, seed);
    const { value, best } = granted(agreementTest(bargain));
    const onGrid = bestOnGrid(bargain, 400, least(bargain));
    const gridValue = Math.min(...granted(appraise(bargain, onGrid)).gains);
    expect(value).toBeGreaterThan(gridValue - 2e-6);
    expect(value - gridValue).toBeLessThan(0.002);
    expect(Math.min(...best.gains)).toBeCloseTo(value, 6);
  });

  test.each([5, 6])('and is not bettered by a blind climber on many issues (table %d)', seed => {
    const bargain = spreadTable(14, 6, 0.4, seed);
    expect(granted(agreementTest(bargain)).value).toBeGreaterThan(
      climb(
        bargain,
        bargain.issues.map(() => 0.5),
        least(bargain),
      ) - 2e-6,
    );
  });

  test('a zone of agreement, and who holds it at its narrowest', () => {
    const { zone, tightest, value } = granted(
      agreementTest({ issues: line, parties: [party([0.5]), party([0], { reservation: 0.6 }), party([1], { reservation: 0.6 })] }),
    );
    expect(zone).toBe(true);
    expect(value).toBeCloseTo(0.15, 5);
    expect(tightest.map(one => one.party)).toEqual([1, 2]);
    for (const { hold } of tightest) expect(hold).toBeCloseTo(0.5, 3);
  });

  test('no zone: the two who are too far apart block, each by half of what is missing', () => {
    const { zone, tightest } = granted(
      agreementTest({ issues: line, parties: [party([0], { reservation: 0.9 }), party([0.4]), party([1], { reservation: 0.9 })] }),
    );
    expect(zone).toBe(false);
    expect(tightest.map(one => one.party)).toEqual([0, 2]);
    for (const { gain } of tightest) expect(gain).toBeCloseTo(-0.15, 5);
  });

  test('who wants more than everything blocks alone', () => {
    const { zone, tightest } = granted(agreementTest({ issues: line, parties: [party([0]), party([0.7], { reservation: 1.25 })] }));
    expect(zone).toBe(false);
    expect(tightest).toHaveLength(1);
    expect(tightest[0]).toMatchObject({ party: 1, hold: 1 });
    expect(tightest[0]!.gain).toBeCloseTo(-0.25, 5);
  });

  test('a party that is content with anything never holds it up', () => {
    const { tightest } = granted(agreementTest({ issues: line, parties: [party([0.2], { saliences: [0] }), party([0]), party([1])] }));
    expect(tightest.map(one => one.party)).toEqual([1, 2]);
  });

  test('alone at the table, one gets its ideal', () => {
    const { zone, best } = granted(agreementTest({ issues: line, parties: [party([0.3])] }));
    expect(zone).toBe(true);
    expect(best.values[0]).toBeCloseTo(0.3, 4);
  });

  test('the best option for whoever gains least', () => {
    const issues = [{ from: 0, to: 1, options: [0, 0.6, 1] }];
    expect(granted(agreementTest({ issues, parties: [party([0]), party([1])] })).best.values).toEqual([0.6]);
  });
});

describe('Pareto slack', () => {
  test.each([1, 2, 3])('there is none at the Nash solution (table %d)', seed => {
    const bargain = spreadTable(9, 5, 0.2, seed);
    expect(granted(paretoSlack(bargain, granted(nash(bargain)).values)).slack).toBeLessThan(1e-5);
  });

  test('is what all could still gain at once, and the better package brings it to each', () => {
    const bargain = { issues: line, parties: [party([0.5]), party([0.7])] };
    const { slack, better } = granted(paretoSlack(bargain, [0]));
    // At 0.6 the first has lost 0.01 instead of 0.25, the second 0.01 instead of 0.49; further up the first gains less.
    const at = granted(appraise(bargain, [0]));
    for (const [i, utility] of better.utilities.entries()) expect(utility - at.utilities[i]!).toBeGreaterThanOrEqual(slack - 1e-6);
    expect(slack).toBeCloseTo(0.25, 5);
    expect(better.values[0]).toBeCloseTo(0.5, 2);
  });

  test.each([4, 5])('matches the grid (table %d)', seed => {
    const bargain = spreadTable(4, 2, 0, seed);
    const agreed = [0.05, 0.9];
    const before = granted(appraise(bargain, agreed)).utilities;
    const gain = (utilities: readonly number[]) => Math.min(...utilities.map((utility, i) => utility - before[i]!));
    const onGrid = gain(granted(appraise(bargain, bestOnGrid(bargain, 400, gain))).utilities);
    const { slack } = granted(paretoSlack(bargain, agreed));
    expect(slack).toBeGreaterThan(onGrid - 2e-6);
    expect(slack - onGrid).toBeLessThan(0.002);
  });

  test('a package out of line with the table is refused', () => {
    expect(paretoSlack(emissions(0), [5, 6])).toEqual({ refused: 'uneven-table' });
    expect(paretoSlack(emissions(0), [Number.NaN])).toEqual({ refused: 'not-a-number' });
  });
});

describe('the Kalai–Smorodinsky solution', () => {
  test('gives both the same share of what they could gain', () => {
    const { gains, values } = granted(kalaiSmorodinsky({ issues: line, parties: [party([0]), party([1], { reservation: 0.5 })] }));
    expect(gains[0]).toBeCloseTo(gains[1]! / 0.5, 4);
    // 1 − x² = (½ − (1 − x)²) ÷ ½, so x = √2 (1 − x).
    expect(values[0]).toBeCloseTo(2 - Math.sqrt(2), 4);
  });

  test('hopes that the others must accept are lower, and change the shares', () => {
    const bargain = { issues: line, parties: [party([0]), party([1], { reservation: 0.5 })] };
    const { gains } = granted(kalaiSmorodinsky(bargain, 'accepted'));
    // The first could get no further down than 1 − √½ before the second leaves; the second may have all it wants.
    const hope = 1 - (1 - Math.sqrt(0.5)) ** 2;
    expect(gains[0]! / hope).toBeCloseTo(gains[1]! / 0.5, 4);
  });

  test.each([1, 2, 3])('is the best of a grid for the smallest share (table %d)', seed => {
    const bargain = spreadTable(5, 2, 0.3, seed);
    const share = (utilities: readonly number[]) => Math.min(...utilities.map(utility => (utility - 0.3) / 0.7));
    const onGrid = share(granted(appraise(bargain, bestOnGrid(bargain, 400, share))).utilities);
    const found = share(granted(kalaiSmorodinsky(bargain)).utilities);
    expect(found).toBeGreaterThan(onGrid - 1e-5);
    expect(found - onGrid).toBeLessThan(0.003);
  });
});

describe('the egalitarian solution', () => {
  test('gives both the same', () => {
    const { gains } = granted(egalitarian({ issues: line, parties: [party([0]), party([1], { reservation: 0.5 })] }));
    expect(gains[0]).toBeCloseTo(gains[1]!, 4);
  });
});

test.each([kalaiSmorodinsky, egalitarian])('%o refuses where nothing can be agreed, naming who blocks', solution => {
  const parties = [party([0], { reservation: 0.9 }), party([0.5]), party([1], { reservation: 0.9 })];
  expect(solution({ issues: line, parties })).toEqual({ refused: 'no-zone-of-agreement', parties: [0, 2] });
});
