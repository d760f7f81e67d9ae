import { describe, expect, test } from 'vitest';
import { type Bargain, compromiseMean, nash } from '../../../src/analysis/index.ts';
import { bestOnGrid, climb, emissions, granted, party, spreadTable, worth } from './tables.ts';

/** What the solution makes largest, written out again. */
const product = (bargain: Bargain) => (utilities: readonly number[]) =>
  utilities.reduce((sum, utility, i) => {
    const { power, reservation } = bargain.parties[i]!;
    return utility > reservation ? sum + power * Math.log(utility - reservation) : Number.NEGATIVE_INFINITY;
  }, 0);

describe('the Nash solution', () => {
  test.each([
    [-1e6, 7.389956],
    [-10, 7.3765],
    [-1, 7.3184],
    [0, 7.2526],
  ])('of the emission standards, with no deal worth %d to all, is %d years', (reservation, years) => {
    expect(granted(nash(emissions(reservation))).values[0]).toBeCloseTo(years, reservation === -1e6 ? 5 : 4);
  });

  test.each([1, 2, 3, 4, 5])('is the best of a grid (table %d)', seed => {
    const bargain = spreadTable(4, 2, 0.2, seed);
    const { values } = granted(nash(bargain));
    const best = bestOnGrid(bargain, 200, product(bargain));
    for (const [k, value] of values.entries()) expect(Math.abs(value - best[k]!)).toBeLessThan(0.006);
    const utilities = bargain.parties.map((_, i) => worth(bargain, values, i));
    expect(product(bargain)(utilities)).toBeGreaterThanOrEqual(product(bargain)(bargain.parties.map((_, i) => worth(bargain, best, i))));
  });

  test.each([6, 7, 8])('is not bettered by a blind climber on many issues (table %d)', seed => {
    const bargain = spreadTable(12, 6, 0.3, seed);
    const { utilities, values } = granted(nash(bargain));
    const best = climb(
      bargain,
      values.map(() => 0.5),
      product(bargain),
    );
    expect(product(bargain)(utilities)).toBeGreaterThan(best - 1e-9);
    expect(best).toBeGreaterThan(product(bargain)(utilities) - 1e-4);
  });

  test('tends to the compromise mean of every issue as failure grows equally terrible for all', () => {
    const bargain = spreadTable(9, 4, -1e9);
    const { values } = granted(nash(bargain));
    for (const [k, value] of values.entries()) {
      const mean = compromiseMean(
        bargain.parties.map(({ ideals }) => ideals[k]!),
        bargain.parties.map(({ power, saliences }) => power * saliences[k]!),
      );
      expect(value).toBeCloseTo(mean!, 7);
    }
  });

  test('leans towards who is nearest to walking away', () => {
    const fair = granted(nash({ issues: [{ from: 0, to: 1 }], parties: [party([0]), party([1])] }));
    const tilted = granted(nash({ issues: [{ from: 0, to: 1 }], parties: [party([0]), party([1], { reservation: 0.6 })] }));
    expect(fair.values[0]).toBeCloseTo(0.5, 9);
    expect(tilted.values[0]).toBeGreaterThan(0.6);
  });

  test('does not depend on the units a party counts in', () => {
    const bargain = spreadTable(5, 3, 0.2);
    const [first, ...others] = bargain.parties;
    const inPoints = { ...first!, best: 100, unit: 100 / 3, reservation: 20 };
    const { values } = granted(nash({ ...bargain, parties: [inPoints, ...others] }));
    for (const [k, value] of granted(nash(bargain)).values.entries()) expect(values[k]).toBeCloseTo(value, 8);
  });

  test('keeps every red line, and is the best package that does', () => {
    const bargain = spreadTable(4, 2, 0.1, 2);
    const free = granted(nash(bargain));
    const line = free.values[0]! + 0.1;
    const lined = {
      ...bargain,
      parties: bargain.parties.map((one, i) => (i === 1 ? { ...one, redLines: [{ atLeast: line }, undefined] } : one)),
    };
    const { values } = granted(nash(lined));
    expect(values[0]).toBeCloseTo(line, 9);
    const narrowed = {
      ...bargain,
      issues: [
        { from: 0, to: 1, options: [line] },
        { from: 0, to: 1 },
      ],
    };
    const best = bestOnGrid(narrowed, 1000, product(bargain));
    expect(Math.abs(values[1]! - best[1]!)).toBeLessThan(0.0011);
  });

  test('leaves an issue nobody cares about in the middle', () => {
    const parties = [party([0, 3], { saliences: [1, 0] }), party([1, 9], { saliences: [1, 0] })];
    expect(
      granted(
        nash({
          issues: [
            { from: 0, to: 1 },
            { from: 2, to: 12 },
          ],
          parties,
        }),
      ).values,
    ).toEqual([0.5, 7]);
  });

  test('leaves nobody below no deal, powerless or not', () => {
    const parties = [party([0], { power: 5 }), party([1], { power: 0, reservation: 0.7 })];
    const { gains } = granted(nash({ issues: [{ from: 0, to: 1 }], parties }));
    expect(Math.min(...gains)).toBeGreaterThan(0);
  });
});

describe('with options', () => {
  const options = [0, 0.4, 1];
  test.each([1, 2, 3])('the best combination is found, and the scales settled within it (table %d)', seed => {
    const bargain = {
      ...spreadTable(5, 3, 0.1, seed),
      issues: [
        { from: 0, to: 1, options },
        { from: 0, to: 1 },
        { from: 0, to: 1, options },
      ],
    };
    const { values } = granted(nash(bargain));
    const best = bestOnGrid(bargain, 500, product(bargain));
    expect([values[0], values[2]]).toEqual([best[0], best[2]]);
    expect(Math.abs(values[1]! - best[1]!)).toBeLessThan(0.0021);
  });

  test.each([3, 4, 5, 6])('of five issues with options, the best of 567 combinations (table %d)', seed => {
    const table = spreadTable(8, 5, 0.1, seed);
    const issues = [3, 7, 3, 3, 3].map(count => ({ from: 0, to: 1, options: Array.from({ length: count }, (_, n) => n / (count - 1)) }));
    const bargain = { ...table, issues };
    const { values } = granted(nash(bargain));
    expect(values).toEqual(bestOnGrid(bargain, 1, product(bargain)));
  });

  test('of two that are as good the one named first counts', () => {
    const bargain = { issues: [{ from: 0, to: 1, options: [0.75, 0.25] }], parties: [party([0]), party([1])] };
    expect(granted(nash(bargain)).values).toEqual([0.75]);
  });

  test('of seventy that are as good one is found: each gets its way on half of the issues', () => {
    const issues = Array.from({ length: 8 }, () => ({ from: 0, to: 1, options: [0.75, 0.25] }));
    const parties = [0, 1].map(ideal => party(issues.map(() => ideal)));
    const { values, utilities } = granted(nash({ issues, parties }));
    expect(values.filter(value => value === 0.75)).toHaveLength(4);
    expect(utilities[0]).toBeCloseTo(utilities[1]!, 12);
  });

  test('of an issue nobody cares about the first counts, however many there are', () => {
    const issues = Array.from({ length: 30 }, () => ({ from: 0, to: 1, options: [0.5, 0, 1] }));
    const cares = party(
      issues.map(() => 1),
      { saliences: issues.map((_, k) => (k === 0 ? 1 : 0)) },
    );
    expect(granted(nash({ issues, parties: [cares] })).values).toEqual([1, ...Array(29).fill(0.5)]);
  });

  test('one beyond a red line is out of the question', () => {
    const parties = [party([0], { redLines: [{ atMost: 0.5 }] }), party([1])];
    expect(granted(nash({ issues: [{ from: 0, to: 1, options }], parties })).values).toEqual([0.4]);
  });
});

describe('there is no Nash solution', () => {
  const issues = [{ from: 0, to: 1 }];
  const pair = [party([0]), party([1])];
  test.each<[string, Bargain, object]>([
    ['of nothing', { issues, parties: [] }, { refused: 'no-party' }],
    ['without issues', { issues: [], parties: [party([])] }, { refused: 'no-issue' }],
    ['of a ragged table', { issues, parties: [party([0, 1])] }, { refused: 'uneven-table' }],
    ['of what is no number', { issues, parties: [party([Number.NaN])] }, { refused: 'not-a-number' }],
    ['of the endless', { issues, parties: [party([0], { reservation: Number.NEGATIVE_INFINITY })] }, { refused: 'not-a-number' }],
    ['of the enormous', { issues, parties: [party([1e13])] }, { refused: 'out-of-range' }],
    ['of negative power', { issues, parties: [party([0]), party([1], { power: -1 })] }, { refused: 'negative-weight', parties: [1] }],
    ['of negative salience', { issues, parties: [party([0], { saliences: [-1] })] }, { refused: 'negative-weight', parties: [0] }],
    ['where nobody cares', { issues, parties: [party([0], { saliences: [0] })] }, { refused: 'no-stake' }],
    ['where who cares does not count', { issues, parties: [party([0], { power: 0 })] }, { refused: 'no-stake' }],
    ['on a scale without length', { issues: [{ from: 3, to: 3 }], parties: pair }, { refused: 'empty-scale', issue: 0 }],
    ['on a scale upside down', { issues: [{ from: 3, to: 1 }], parties: pair }, { refused: 'empty-scale', issue: 0 }],
    ['of no options', { issues: [{ from: 0, to: 1, options: [] }], parties: pair }, { refused: 'no-option', issue: 0 }],
    [
      'across two red lines',
      { issues, parties: [party([0]), party([1], { redLines: [{ atLeast: 0.6 }] }), party([0], { redLines: [{ atMost: 0.5 }] })] },
      { refused: 'red-lines-cross', issue: 0, parties: [1, 2] },
    ],
    [
      'beyond the scale',
      { issues, parties: [party([1], { redLines: [{ atLeast: 1.5 }] }), party([0])] },
      { refused: 'red-lines-cross', issue: 0, parties: [0] },
    ],
    [
      'where an option is missing between red lines',
      {
        issues: [{ from: 0, to: 1, options: [0, 1] }],
        parties: [party([1], { redLines: [{ atLeast: 0.4, atMost: 0.6 }] })],
      },
      { refused: 'red-lines-cross', issue: 0 },
    ],
    [
      'where two want too much',
      { issues, parties: [party([0.5]), party([0], { reservation: 0.9 }), party([1], { reservation: 0.9 })] },
      { refused: 'no-zone-of-agreement', parties: [1, 2] },
    ],
    [
      'for who wants more than everything',
      { issues, parties: [party([0]), party([1], { reservation: 1.2 })] },
      { refused: 'no-zone-of-agreement', parties: [1] },
    ],
  ])('%s', (_, bargain, refusal) => {
    expect(nash(bargain)).toEqual(refusal);
  });
});
