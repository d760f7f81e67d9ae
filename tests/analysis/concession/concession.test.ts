import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { appraise, aspirationOf, type Bargainer, type Curve, conceded, counterOffer, isRefused } from '../../../src/analysis/index.ts';
import { granted, party } from '../bargain/tables.ts';
import { number, numbersOf, ordinary, SEED } from '../degenerate.ts';

const rows = readFileSync(join(import.meta.dirname, '../fixtures/faratinAlpha.csv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map(line => line.split(','))
  .map(([atOnce, beta, time, polynomial, exponential]) => ({
    atOnce: Number(atOnce),
    beta: Number(beta),
    time: Number(time),
    polynomial,
    exponential,
  }));

describe('concession curves', () => {
  test('the table of both families, to nine decimals', () => {
    const off = rows.flatMap(({ atOnce, beta, time, ...expected }) =>
      (['polynomial', 'exponential'] as const).flatMap(family =>
        expected[family] ? [Math.abs((conceded({ family, beta, atOnce }, time) as number) - Number(expected[family]))] : [],
      ),
    );
    expect(off).toHaveLength(98 + 49);
    expect(Math.max(...off)).toBeLessThanOrEqual(1e-9);
  });

  test.each([
    [0.25, 'holds out', 1],
    [4, 'concedes early', -1],
  ])('with beta %d one %s', (beta, _, sign) => {
    const half = conceded({ family: 'polynomial', beta, atOnce: 0 }, 0.5) as number;
    expect(sign * (0.5 - half)).toBeGreaterThan(0.2);
  });

  test('none goes back, and all have conceded all at the deadline and after it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('polynomial', 'exponential'),
        fc.integer({ min: 1, max: 1000 }),
        fc.integer({ min: 1, max: 100 }),
        ordinary,
        ordinary,
        (family, b, k, one, other) => {
          const curve = { family, beta: b / 100, atOnce: k / 100 };
          const [early, late] = [conceded(curve, Math.min(one, other)) as number, conceded(curve, Math.max(one, other)) as number];
          expect(early).toBeLessThanOrEqual(late + 1e-12);
          expect(early).toBeGreaterThanOrEqual(curve.atOnce - 1e-12);
          expect(conceded(curve, 1)).toBeCloseTo(1, 12);
          expect(conceded(curve, 7)).toBe(conceded(curve, 1));
        },
      ),
      { seed: SEED, numRuns: 500 },
    );
  });

  test('are shares or refusals, whatever the numbers', () => {
    let answered = 0;
    fc.assert(
      fc.property(fc.constantFrom('polynomial', 'exponential'), number, number, number, (family, beta, atOnce, time) => {
        const share = conceded({ family, beta, atOnce }, time);
        if (isRefused(share)) return;
        answered += 1;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1 + 1e-12);
      }),
      {
        seed: SEED,
        numRuns: 1000,
        examples: [
          ['polynomial', 1e-300, 0.5, 1],
          ['exponential', 1e11, 1e-300, 0.5],
        ],
      },
    );
    expect(answered).toBeGreaterThan(500);
  });

  test.each<[string, Partial<Curve>, number, object]>([
    ['no time to speak of', {}, Number.NaN, { refused: 'not-a-number' }],
    ['no curvature', { beta: 0 }, 0.5, { refused: 'out-of-range' }],
    ['more than all at once', { atOnce: 1.1 }, 0.5, { refused: 'out-of-range' }],
    ['an exponential from nothing', { family: 'exponential', atOnce: 0 }, 0.5, { refused: 'out-of-range' }],
  ])('%s is refused', (_, rest, time, refusal) => {
    expect(conceded({ family: 'polynomial', beta: 1, atOnce: 0.5, ...rest }, time)).toEqual(refusal);
  });

  test('what is held out for falls from the best to the reservation value', () => {
    const line = { family: 'polynomial', beta: 1, atOnce: 0 } as const;
    expect([0, 0.25, 1].map(time => aspirationOf(line, time, 20, 100))).toEqual([100, 80, 20]);
    expect(aspirationOf(line, 0.5, Number.NaN, 100)).toEqual({ refused: 'not-a-number' });
    expect(aspirationOf({ ...line, beta: -1 }, 0.5, 20, 100)).toEqual({ refused: 'out-of-range' });
  });
});

describe('a counter-offer', () => {
  const issues = [
    { from: 0, to: 10 },
    { from: 0, to: 1 },
    { from: 2020, to: 2040 },
  ];
  const one = party([2, 0.5, 2035], { saliences: [1, 0.4, 0] });
  const worth = (values: readonly number[], who: Bargainer = one) => granted(appraise({ issues, parties: [who] }, values)).utilities[0]!;

  test('is worth exactly what is held out for, and lies on the way to the ideal', () => {
    const offer = [10, 0, 2025];
    const back = granted(counterOffer(issues, one, offer, 0.95)) as readonly number[];
    expect(worth(back)).toBeCloseTo(0.95, 12);
    const [gone, also] = [(back[0]! - 10) / (2 - 10), (back[1]! - 0) / (0.5 - 0)];
    expect(gone).toBeCloseTo(also, 12);
    expect(gone).toBeGreaterThan(0);
    expect(gone).toBeLessThan(1);
  });

  test('leaves alone what the party does not care about', () => {
    expect((granted(counterOffer(issues, one, [10, 0, 2025], 0.95)) as readonly number[])[2]).toBe(2025);
  });

  test('is the offer itself where that is good enough', () => {
    const offer = [3, 0.5, 2025];
    expect(counterOffer(issues, one, offer, 0.5)).toEqual(offer);
  });

  test('is the ideal where more is asked for than there is', () => {
    expect(counterOffer(issues, one, [10, 0, 2025], 1.5)).toEqual([2, 0.5, 2025]);
  });

  test('is worth what is held out for whatever the party, the offer and the aspiration', () => {
    fc.assert(
      fc.property(fc.array(ordinary, { minLength: 9, maxLength: 9 }), ordinary, (n, aspiration) => {
        const who = party([10 * n[0]!, n[1]!, 2020 + 20 * n[2]!], { saliences: [n[3]!, n[4]!, n[5]!], best: 100, unit: 90 });
        const offer = [10 * n[6]!, n[7]!, 2020 + 20 * n[8]!];
        const back = counterOffer(issues, who, offer, 100 * aspiration);
        if (isRefused(back)) return;
        const [asked, before, after] = [100 * aspiration, worth(offer, who), worth(back, who)];
        expect(after).toBeCloseTo(Math.max(asked, before), 6);
      }),
      { seed: SEED, numRuns: 500 },
    );
  });

  test('is numbers or a refusal, whatever the table', () => {
    let answered = 0;
    const row = fc.array(number, { minLength: 2, maxLength: 3 });
    fc.assert(
      fc.property(row, row, row, number, number, (ideals, saliences, offer, reservation, aspiration) => {
        const answer = counterOffer(issues.slice(0, 2), { power: 1, ideals, saliences, reservation }, offer, aspiration);
        if (!isRefused(answer)) answered += 1;
        expect(numbersOf(answer).every(Number.isFinite)).toBe(true);
      }),
      { seed: SEED, numRuns: 1000 },
    );
    expect(answered).toBeGreaterThan(50);
  });

  test('of nobody who cares is refused, and of no package', () => {
    expect(counterOffer(issues, party([2, 0.5, 2035], { saliences: [0, 0, 0] }), [1, 1, 2030], 0.5)).toEqual({ refused: 'no-stake' });
    expect(counterOffer(issues, one, [1], 0.5)).toEqual({ refused: 'uneven-table' });
    expect(counterOffer(issues, one, [1, 1, 2030], Number.NaN)).toEqual({ refused: 'not-a-number' });
  });
});
