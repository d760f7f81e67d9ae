import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isRefused, type Outlook, projectSpending, type Spender } from '../../src/analysis/index.ts';
import { granted } from './bargain/tables.ts';
import { number, numbersOf, SEED } from './degenerate.ts';

const outlook: Outlook = { from: 2025, years: 10, growth: 0 };
const spender = (rest: Partial<Spender> = {}): Spender => ({ gdp: 1000, today: 2, pledged: 3.5, by: 2035, ...rest });

describe('spending as pledged', () => {
  test('goes in a straight line to the pledge, and stays there', () => {
    const { years, parties } = granted(projectSpending([spender({ by: 2028 })], outlook));
    expect(years).toEqual([2025, 2026, 2027, 2028, 2029, 2030, 2031, 2032, 2033, 2034, 2035]);
    expect(parties[0]!.percent).toEqual([2, 2.5, 3, 3.5, 3.5, 3.5, 3.5, 3.5, 3.5, 3.5, 3.5]);
    expect(parties[0]!.amount[2]).toBe(30);
  });

  test('of two thirds and a third of the economy is shared by what each spends', () => {
    const { total, parties } = granted(projectSpending([spender({ gdp: 2000, today: 3, pledged: 3 }), spender()], outlook));
    expect(total[0]).toBe(80);
    expect(total[10]).toBeCloseTo(95, 12);
    expect(parties.map(({ share }) => share[0])).toEqual([0.75, 0.25]);
    expect(parties[0]!.share[10]).toBeCloseTo(60 / 95, 12);
  });

  test('grows with the economy, year on year', () => {
    const { parties } = granted(projectSpending([spender({ pledged: 2 })], { ...outlook, growth: 0.02 }));
    expect(parties[0]!.amount[0]).toBe(20);
    expect(parties[0]!.amount[10]).toBeCloseTo(20 * 1.02 ** 10, 9);
    expect(parties[0]!.percent[10]).toBe(2);
  });

  test('a pledge for this year or one gone by holds at once', () => {
    const { parties } = granted(projectSpending([spender({ by: 2025 }), spender({ by: 2000 })], outlook));
    for (const { percent } of parties) expect(new Set(percent)).toEqual(new Set([3.5]));
  });

  test('beyond what is looked at one is on the way', () => {
    const { parties } = granted(projectSpending([spender({ by: 2045 })], outlook));
    expect(parties[0]!.percent[10]).toBeCloseTo(2.75, 12);
  });

  test('of nobody who spends anything has no shares', () => {
    expect(granted(projectSpending([spender({ today: 0, pledged: 0 })], outlook)).parties[0]!.share).toEqual(Array(11).fill(0));
  });
});

describe('whatever the table', () => {
  test('there are numbers or a refusal, and shares add up to one', () => {
    let answered = 0;
    fc.assert(
      fc.property(
        fc.array(fc.record({ gdp: number, today: number, pledged: number, by: fc.oneof(fc.integer({ min: 2000, max: 2060 }), number) }), {
          maxLength: 5,
        }),
        fc.oneof({ weight: 9, arbitrary: fc.integer({ min: 0, max: 100 }) }, { weight: 1, arbitrary: number }),
        number,
        (spenders, years, growth) => {
          const answer = projectSpending(spenders, { from: 2025, years, growth });
          expect(numbersOf(answer).every(Number.isFinite)).toBe(true);
          if (isRefused(answer)) return;
          answered += 1;
          for (const [n, total] of answer.total.entries()) {
            const shares = answer.parties.reduce((sum, { share }) => sum + share[n]!, 0);
            expect(shares).toBeCloseTo(total === 0 ? 0 : 1, 9);
          }
        },
      ),
      { seed: SEED, numRuns: 800 },
    );
    expect(answered).toBeGreaterThan(300);
  });

  test.each<[string, readonly Spender[], Partial<Outlook>, object]>([
    ['nobody', [], {}, { refused: 'no-party' }],
    ['no number', [spender({ gdp: Number.NaN })], {}, { refused: 'not-a-number', parties: [0] }],
    ['too large a number', [spender(), spender({ gdp: 1e13 })], {}, { refused: 'out-of-range', parties: [1] }],
    ['a negative economy', [spender({ gdp: -1 })], {}, { refused: 'negative-weight', parties: [0] }],
    ['a negative pledge', [spender({ pledged: -1 })], {}, { refused: 'negative-weight', parties: [0] }],
    ['half a year', [spender()], { years: 0.5 }, { refused: 'out-of-range' }],
    ['a thousand years', [spender()], { years: 1000 }, { refused: 'out-of-range' }],
    ['an economy that vanishes', [spender()], { growth: -1 }, { refused: 'out-of-range' }],
    ['growth of no number', [spender()], { growth: Number.NaN }, { refused: 'not-a-number' }],
  ])('%s is refused', (_, spenders, rest, refusal) => {
    expect(projectSpending(spenders, { ...outlook, ...rest })).toEqual(refusal);
  });
});
