import { describe, expect, test } from 'vitest';
import { equalGain, type Trader } from '../../../src/analysis/index.ts';

const first: Trader = { power: 1, positions: [0, 0], saliences: [10, 90] };
const second: Trader = { power: 1, positions: [100, 100], saliences: [60, 50] };
const outcomes = [
  { value: 85.7143, weight: 70 },
  { value: 35.7143, weight: 140 },
] as const;

describe('an exchange of two issues', () => {
  test('the worked example: all the way on the first issue for a fifth of the second, 500 each', () => {
    const trade = equalGain(first, second, outcomes)!;
    expect(trade.supplied).toBe(0);
    expect(trade.to[0]).toBeCloseTo(100, 2);
    expect(trade.to[1]).toBeCloseTo(80, 2);
    expect(trade.shifts[0]).toBeCloseTo(14.2857, 3);
    expect(trade.shifts[1]).toBeCloseTo(-7.1429, 3);
    expect(trade.gain).toBeCloseTo(500, 1);
  });

  test('is the same seen from the other side', () => {
    const trade = equalGain(second, first, outcomes)!;
    expect(trade.supplied).toBe(1);
    expect(trade.to[0]).toBeCloseTo(80, 2);
    expect(trade.to[1]).toBeCloseTo(100, 2);
    expect(trade.gain).toBeCloseTo(500, 1);
  });

  test.each([
    ['both stand on the same side of an outcome', { ...second, positions: [100, 20] as const }],
    ['both care alike', { ...second, saliences: [10, 90] as const }],
    ['one has no power to move the outcome', { ...second, power: 0 }],
  ])('there is none when %s', (_, other) => {
    expect(equalGain(first, other, outcomes)).toBeUndefined();
  });
});
