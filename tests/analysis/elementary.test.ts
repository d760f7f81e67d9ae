import { describe, expect, test } from 'vitest';
import { exp, ln, pow, sixDecimals } from '../../src/analysis/elementary.ts';

/** Evenly spread, without a generator: the fractional parts of multiples of the golden ratio. */
const spread = (count: number, from: number, to: number): readonly number[] =>
  Array.from({ length: count }, (_, n) => from + (to - from) * ((n * 0.6180339887498949) % 1));

/** The largest relative difference over the sample. */
const apart = (sample: readonly number[], ours: (x: number) => number, theirs: (x: number) => number): number =>
  Math.max(...sample.map(x => Math.abs(ours(x) - theirs(x)) / Math.abs(theirs(x))));

describe('exponentials from the four operations', () => {
  test('agree with the host to 14 digits', () => {
    expect(apart(spread(20_000, -700, 700), exp, Math.exp)).toBeLessThan(5e-15);
    expect(apart(spread(20_000, -1, 1), exp, Math.exp)).toBeLessThan(5e-16);
    expect(apart(spread(20_000, 1e-9, 50), ln, Math.log)).toBeLessThan(2e-15);
    expect(apart(spread(2000, -700, 700).map(Math.exp), ln, Math.log)).toBeLessThan(2e-15);
    for (const r of [0.5, 0.75, 1.3, 1.97]) {
      expect(
        apart(
          spread(20_000, 1e-9, 1),
          x => pow(x, r),
          x => x ** r,
        ),
      ).toBeLessThan(1e-14);
    }
  });

  test.each([
    ['e to the 0', exp(0), 1],
    ['too large', exp(710), Number.POSITIVE_INFINITY],
    ['too small', exp(-800), 0],
    ['subnormal', exp(-740), Math.exp(-740)],
    ['the logarithm of 1', ln(1), 0],
    ['of 0', ln(0), Number.NEGATIVE_INFINITY],
    ['of less', ln(-1), Number.NaN],
    ['of the smallest double', ln(Number.MIN_VALUE), Math.log(Number.MIN_VALUE)],
    ['of infinity', ln(Number.POSITIVE_INFINITY), Number.POSITIVE_INFINITY],
    ['nothing to the 0', pow(0, 0), 1],
    ['nothing to a power', pow(0, 3.5), 0],
    ['one to an endless power', pow(1, Number.POSITIVE_INFINITY), 1],
    ['half to an endless power', pow(0.5, Number.POSITIVE_INFINITY), 0],
    ['a square', pow(0.1, 2), 0.1 * 0.1],
    ['no number', exp(Number.NaN), Number.NaN],
    ['no number to a power', pow(Number.NaN, 0.5), Number.NaN],
  ])('%s', (_, ours, expected) => {
    expect(ours).toBe(expected);
  });

  // Every engine must give this very sum: it is made of operations whose last bit the standard fixes.
  test('give the same bits as on the machine this was written on', () => {
    let sum = 0;
    for (const x of spread(5000, -3, 3)) sum += exp(x) + ln(x + 4) + pow((x + 3) / 6, 1.7);
    expect(sum).toBe(24895.265054021613);
  });
});

test('six decimals, and no negative zero', () => {
  expect(sixDecimals(1 / 3)).toBe(0.333333);
  expect(sixDecimals(-1e-9)).toBe(0);
});
