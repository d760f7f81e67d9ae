import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compromiseMean, equalGain, exchange, isRefused, nextOpening, type Trader, tradesMissed } from '../../../src/analysis/index.ts';
import { granted } from '../bargain/tables.ts';
import { number, numbersOf, ordinary, SEED } from '../degenerate.ts';

const pair: readonly Trader[] = [
  { power: 1, positions: [0, 0], saliences: [10, 90] },
  { power: 1, positions: [100, 100], saliences: [60, 50] },
];

const means = (holders: readonly Trader[], positions: readonly (readonly number[])[]) =>
  positions[0]!.map((_, k) =>
    compromiseMean(
      positions.map(row => row[k]!),
      holders.map(({ power, saliences }) => power * saliences[k]!),
    ),
  );

const tables = fc.tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 2, max: 4 })).chain(([parties, issues]) => {
  const row = fc.array(ordinary, { minLength: issues, maxLength: issues });
  return fc.array(fc.record({ power: ordinary, positions: row, saliences: row }), { minLength: parties, maxLength: parties });
});

describe('exchanges', () => {
  test('the worked example: one trade, 500 to each, and nothing more to do', () => {
    const { trades, stands, outcomes, settled } = granted(exchange(pair));
    expect(trades).toHaveLength(1);
    expect(trades[0]).toMatchObject({ suppliers: [0, 1], issues: [0, 1], better: 0, worse: 0 });
    expect(trades[0]!.gain).toBeCloseTo(500, 9);
    expect(trades[0]!.shifts).toEqual([expect.closeTo(14.2857, 4), expect.closeTo(-7.1429, 4)]);
    expect(stands).toEqual([
      [expect.closeTo(100, 9), 0],
      [100, expect.closeTo(80, 9)],
    ]);
    expect(outcomes).toEqual([expect.closeTo(100, 9), expect.closeTo(28.5714, 4)]);
    expect(settled).toBe(true);
  });

  test('the trade that brings most is made first, and only who is concerned moves', () => {
    const third: Trader = { power: 1, positions: [100, 100], saliences: [50, 50] };
    const { trades } = granted(exchange([...pair, third]));
    expect(trades[0]!.suppliers).toEqual([0, 1]);
    expect(trades[0]!.better + trades[0]!.worse).toBe(1);
  });

  test('what a party wants stays what it was, and what it has sold it does not take back', () => {
    fc.assert(
      fc.property(tables, holders => {
        const { trades } = granted(exchange(holders));
        const stands = holders.map(({ positions }) => [...positions]);
        for (const { suppliers, issues, to } of trades) {
          for (const [side, i] of suppliers.entries()) {
            const k = issues[side]!;
            const wants = holders[i]!.positions[k]!;
            expect(Math.abs(to[side]! - wants)).toBeGreaterThanOrEqual(Math.abs(stands[i]![k]! - wants));
            const buyer = holders[suppliers[1 - side]!]!.positions[k]!;
            expect(Math.abs(to[side]! - wants)).toBeLessThanOrEqual(Math.abs(buyer - wants) + 1e-9);
            stands[i]![k] = to[side]!;
          }
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('go on until no two have anything left to trade', () => {
    let made = 0;
    fc.assert(
      fc.property(tables, holders => {
        const { trades, stands, outcomes, settled } = granted(exchange(holders));
        made += trades.length;
        expect(settled).toBe(true);
        const weights = outcomes.map((_, k) => holders.reduce((sum, { power, saliences }) => sum + power * saliences[k]!, 0));
        const traders = holders.map((holder, i) => ({ ...holder, stands: stands[i]! }));
        const left = outcomes.map((value, k) => (value === undefined ? undefined : { value, weight: weights[k]! }));
        for (const [i, one] of traders.entries()) {
          for (const other of traders.slice(i + 1)) {
            for (let p = 0; p < outcomes.length; p += 1) {
              for (let q = p + 1; q < outcomes.length; q += 1) expect(equalGain(one, other, left, [p, q])?.gain ?? 0).toBeLessThan(1e-5);
            }
          }
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
    expect(made).toBeGreaterThan(100);
  });

  test('what the table makes of the positions afterwards is their mean again', () => {
    fc.assert(
      fc.property(tables, holders => {
        const { stands, outcomes } = granted(exchange(holders));
        for (const [k, mean] of means(holders, stands).entries()) {
          expect(outcomes[k] === undefined).toBe(mean === undefined);
          expect(Math.abs((outcomes[k] ?? 0) - (mean ?? 0))).toBeLessThan(1e-6);
        }
      }),
      { seed: SEED, numRuns: 200 },
    );
  });

  test('two gain the same from each, reckoned by how much nearer the outcomes come', () => {
    fc.assert(
      fc.property(tables, holders => {
        const { trades } = granted(exchange(holders));
        const now = means(
          holders,
          holders.map(({ positions }) => positions),
        );
        // Only the first: the later ones are reckoned from positions already traded.
        const trade = trades[0];
        if (!trade) return;
        const [i, j] = trade.suppliers;
        const [p, q] = trade.issues;
        const [dp, dq] = trade.shifts.map(Math.abs) as [number, number];
        expect(holders[i]!.saliences[q]! * dq - holders[i]!.saliences[p]! * dp).toBeCloseTo(trade.gain, 9);
        expect(holders[j]!.saliences[p]! * dp - holders[j]!.saliences[q]! * dq).toBeCloseTo(trade.gain, 9);
        expect((holders[j]!.positions[p]! - now[p]!) * trade.shifts[0]).toBeGreaterThan(0);
        expect((holders[i]!.positions[q]! - now[q]!) * trade.shifts[1]).toBeGreaterThan(0);
      }),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe('trades missed', () => {
  test('two who both stood to gain from a package between them left 500 each at its mean', () => {
    const missed = granted(tradesMissed(pair, [85.7142857, 35.7142857]));
    expect(missed).toHaveLength(1);
    expect(missed[0]!.gain).toBeCloseTo(500, 4);
  });

  test('none where the package already gives one of them all it wanted', () => {
    expect(tradesMissed(pair, [100, 35])).toEqual([]);
  });

  test('none alone, nor on a single issue', () => {
    expect(tradesMissed([pair[0]!], [50, 50])).toEqual([]);
    expect(
      tradesMissed(
        pair.map(one => ({ ...one, positions: [one.positions[0]!], saliences: [one.saliences[0]!] })),
        [50],
      ),
    ).toEqual([]);
  });
});

test.each([
  [0, 0.5],
  [1, 0.1],
  [0.5, 0.3],
])('at salience %d the share of a trade kept for the next round is %d', (salience, kept) => {
  expect(nextOpening(20, 120, salience)).toBeCloseTo(20 + 100 * kept, 12);
});

test.each([
  [20, Number.NaN, 1, 'not-a-number'],
  [20, 120, 1.5, 'out-of-range'],
])('from %d by way of %d at salience %d nobody opens: %s', (before, traded, salience, refused) => {
  expect(nextOpening(before, traded, salience)).toEqual({ refused });
});

describe('whatever the table', () => {
  test('there are numbers or a refusal', () => {
    let answered = 0;
    const row = fc.array(number, { minLength: 3, maxLength: 3 });
    const ragged = fc.array(number, { maxLength: 4 });
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            power: number,
            positions: fc.oneof({ weight: 20, arbitrary: row }, { weight: 1, arbitrary: ragged }),
            saliences: row,
          }),
          { maxLength: 5 },
        ),
        fc.option(fc.array(number, { minLength: 2, maxLength: 3 }), { nil: undefined }),
        (holders, outcomes) => {
          const answer = exchange(holders, outcomes);
          if (!isRefused(answer)) answered += 1;
          expect(numbersOf(answer).every(Number.isFinite)).toBe(true);
        },
      ),
      { seed: SEED, numRuns: 1000 },
    );
    expect(answered).toBeGreaterThan(200);
  });

  test('a hundred parties on twenty issues come to an end', () => {
    const at = (n: number) => (n * 0.6180339887498949) % 1;
    const row = (i: number, shift: number) => Array.from({ length: 20 }, (_, k) => at(i * 31 + k * 17 + shift));
    const holders = Array.from({ length: 100 }, (_, i) => ({ power: at(i), positions: row(i, 0), saliences: row(i, 5) }));
    const { trades, settled } = granted(exchange(holders, undefined, 20));
    expect(trades).toHaveLength(20);
    expect(settled).toBe(false);
  });

  test.each<[string, readonly Trader[], readonly number[] | undefined, object]>([
    ['nobody', [], undefined, { refused: 'no-party' }],
    ['nothing to talk about', [{ power: 1, positions: [], saliences: [] }], undefined, { refused: 'no-issue' }],
    ['a ragged table', [pair[0]!, { ...pair[1]!, saliences: [1] }], undefined, { refused: 'uneven-table', parties: [1] }],
    ['no number', [{ ...pair[0]!, power: Number.NaN }], undefined, { refused: 'not-a-number', parties: [0] }],
    ['too large a number', [{ ...pair[0]!, positions: [1e13, 0] }], undefined, { refused: 'out-of-range', parties: [0] }],
    ['negative salience', [{ ...pair[0]!, saliences: [1, -1] }], undefined, { refused: 'negative-weight', parties: [0] }],
    ['half a package', pair, [1], { refused: 'uneven-table' }],
    ['a package of no number', pair, [1, Number.NaN], { refused: 'not-a-number' }],
  ])('%s is refused', (_, holders, outcomes, refusal) => {
    expect(exchange(holders, outcomes)).toEqual(refusal);
  });
});
