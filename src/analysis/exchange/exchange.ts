import { compromiseMean } from '../compromiseMean.ts';
import { isRefused, type Refused, refuseNumbers } from '../refusal.ts';
import { equalGain, type Outcome, type Trader } from './equalGain.ts';

/** A trade between two of a table. */
export interface Exchange {
  /** Who gives way on the first of `issues`, and who on the second. */
  readonly suppliers: readonly [number, number];
  readonly issues: readonly [number, number];
  /** What each then speaks for on the issue it supplies. */
  readonly to: readonly [number, number];
  /** Shift of the expected outcome on each issue, signed. */
  readonly shifts: readonly [number, number];
  /** The same for both; salience × length of scale. */
  readonly gain: number;
  /** How many of the others it leaves better off, and how many worse. */
  readonly better: number;
  readonly worse: number;
}

export interface Exchanges {
  /** In the order in which they are made: always the one that brings most. */
  readonly trades: readonly Exchange[];
  /** By party, then issue: what all speak for after them. */
  readonly stands: readonly (readonly number[])[];
  /** By issue: what the table then makes of it; undefined where nobody weighs anything. */
  readonly outcomes: readonly (number | undefined)[];
  /** Whether no trade is left; else the list was cut short. */
  readonly settled: boolean;
}

const MOST_TRADES = 400;
/** A trade that brings less than this share of the most that one could is not worth the trouble: ever smaller ones might never end. */
const LEAST_GAIN = 1e-6;

/**
 * Equal-gain exchanges across issues until none is left: of all that any two could make, the one that brings them most is
 * made, and the rest reckoned anew. Of equal ones the first by party, then issue. What a party wants stays what it was; what it
 * has traded away it does not take back (else two could sell each other the same thing for ever). Stokman & Van Oosten 1994,
 * in Bueno de Mesquita & Stokman (eds.), *European Community Decision Making*.
 *
 * @param outcomes by issue, what the table would make of it; the compromise mean of the stands unless given
 * @param most trades after which the search is broken off; 400 unless given
 * Refuses: no-party, no-issue, uneven-table, not-a-number, out-of-range, negative-weight.
 */
export function exchange(traders: readonly Trader[], outcomes?: readonly (number | undefined)[], most = MOST_TRADES): Exchanges | Refused {
  const refused = refuseTraders(traders) ?? refuseOutcomes(traders, outcomes);
  if (refused) return refused;
  const market = marketOf(traders, outcomes ?? expectedOutcomes(traders));
  const least = LEAST_GAIN * largestGain(traders);
  const trades: Exchange[] = [];
  let next = bestTrade(market);
  while (next && next.gain > least && trades.length < most) {
    trades.push(make(market, next));
    next = bestTrade(market);
  }
  return {
    trades,
    stands: market.traders.map(({ stands }) => stands),
    outcomes: market.outcomes.map(one => one?.value),
    settled: !(next && next.gain > least),
  };
}

/**
 * What an adopted package left untraded: the exchanges that two could still have made, each giving way on what matters
 * less to it, beginning from the package instead of the expected outcome. Refuses what `exchange` refuses.
 */
export function tradesMissed(traders: readonly Trader[], adopted: readonly number[], most = MOST_TRADES): readonly Exchange[] | Refused {
  const found = exchange(traders, adopted, most);
  return isRefused(found) ? found : found.trades;
}

/**
 * Where a party opens the next round after trading: who cares little keeps most of what it moved. The shares are those of
 * the published program of the model (decide-exchange-model).
 *
 * @param salience 0–1
 * Refuses: not-a-number, out-of-range.
 */
export function nextOpening(before: number, traded: number, salience: number): number | Refused {
  const refused = refuseNumbers([before, traded, salience]);
  if (refused) return refused;
  if (salience < 0 || salience > 1) return { refused: 'out-of-range' };
  const kept = 0.4 * (1 - salience) + 0.1;
  return (1 - kept) * before + kept * traded;
}

function expectedOutcomes(traders: readonly Trader[]): (number | undefined)[] {
  return traders[0]!.positions.map((_, k) =>
    compromiseMean(
      traders.map(({ positions, stands = positions }) => stands[k]!),
      traders.map(({ power, saliences }) => power * saliences[k]!),
    ),
  );
}

/** What any two could do on any two issues, kept up to date as trades are made. */
interface Market {
  /** With what they speak for by now. */
  readonly traders: readonly (Trader & { readonly stands: number[] })[];
  readonly outcomes: (Outcome | undefined)[];
  /** By issue, then party: whether it wants more than the outcome (1) or less (−1). */
  readonly sides: readonly Int8Array[];
  /** Of parties, and of issues. */
  readonly pairs: readonly Pair[];
  readonly issues: readonly Pair[];
  /** By pair of issues, then pair of parties: what their trade would bring; 0 where there is none. */
  readonly gains: readonly Float64Array[];
}

type Pair = readonly [number, number];

function marketOf(traders: readonly Trader[], outcomes: readonly (number | undefined)[]): Market {
  const pairs = pairsOf(traders.length);
  const issues = pairsOf(outcomes.length);
  const market = {
    traders: traders.map(trader => ({ ...trader, stands: [...(trader.stands ?? trader.positions)] })),
    outcomes: outcomes.map((value, k) => {
      const weight = traders.reduce((sum, { power, saliences }) => sum + power * saliences[k]!, 0);
      return value === undefined || !(weight > 0) ? undefined : { value, weight };
    }),
    sides: outcomes.map(() => new Int8Array(traders.length)),
    pairs,
    issues,
    gains: issues.map(() => new Float64Array(pairs.length)),
  };
  reckon(market, [...outcomes.keys()]);
  return market;
}

/** Works out anew what trades on these issues would bring. */
function reckon(market: Market, touched: readonly number[]): void {
  const { traders, outcomes, sides, issues, gains } = market;
  for (const k of touched) {
    const outcome = outcomes[k]?.value ?? 0;
    for (const [i, { positions }] of traders.entries()) sides[k]![i] = Math.sign(positions[k]! - outcome);
  }
  for (const [m, both] of issues.entries()) {
    if (!both.some(k => touched.includes(k))) continue;
    const [here, there] = [sides[both[0]]!, sides[both[1]]!];
    const brought = gains[m]!;
    let n = 0;
    for (let i = 0; i < traders.length; i += 1) {
      for (let j = i + 1; j < traders.length; j += 1, n += 1) {
        // Three pairs in four do not even stand on opposite sides.
        const apart = here[i]! * here[j]! < 0 && there[i]! * there[j]! < 0;
        brought[n] = apart ? (equalGain(traders[i]!, traders[j]!, outcomes, both)?.gain ?? 0) : 0;
      }
    }
  }
}

/** The trade that brings most, the first of equal ones. */
function bestTrade({ traders, outcomes, pairs, issues, gains }: Market): Offered | undefined {
  let best: { readonly n: number; readonly m: number } | undefined;
  let most = 0;
  for (const [m, brought] of gains.entries()) {
    for (let n = 0; n < brought.length; n += 1) {
      const gain = brought[n]!;
      if (gain < most || gain === 0 || (gain === most && !(best && n < best.n))) continue;
      best = { n, m };
      most = gain;
    }
  }
  if (!best) return undefined;
  const [i, j] = pairs[best.n]!;
  const [p, q] = issues[best.m]!;
  const { supplied, to, shifts, gain } = equalGain(traders[i]!, traders[j]!, outcomes, [p, q])!;
  return { suppliers: [i, j], issues: supplied === p ? [p, q] : [q, p], to, shifts, gain };
}

/** A trade that could be made, before anybody has asked the others. */
type Offered = Omit<Exchange, 'better' | 'worse'>;

/** Makes it, and says what it is to the others. */
function make(market: Market, trade: Offered): Exchange {
  const { traders, outcomes } = market;
  const before = trade.issues.map(k => outcomes[k]!.value);
  for (const [side, k] of trade.issues.entries()) {
    traders[trade.suppliers[side]!]!.stands[k] = trade.to[side]!;
    outcomes[k] = { ...outcomes[k]!, value: before[side]! + trade.shifts[side]! };
  }
  reckon(market, trade.issues);
  const gained = traders.map(({ positions, saliences }, i) => {
    if (trade.suppliers.includes(i)) return 0;
    const nearer = (k: number, side: number) => Math.abs(before[side]! - positions[k]!) - Math.abs(outcomes[k]!.value - positions[k]!);
    return trade.issues.reduce((sum, k, side) => sum + saliences[k]! * nearer(k, side), 0);
  });
  return { ...trade, better: gained.filter(gain => gain > 0).length, worse: gained.filter(gain => gain < 0).length };
}

/** Each pair once, by the first, then the second. */
function pairsOf(count: number): Pair[] {
  return Array.from({ length: count }, (_, i) => i).flatMap(i => Array.from({ length: count - i - 1 }, (_, n) => [i, i + n + 1] as const));
}

/** The most that anybody could gain: its whole salience over the whole spread of positions. */
function largestGain(traders: readonly Trader[]): number {
  let gain = 0;
  for (const [k] of traders[0]!.positions.entries()) {
    const positions = traders.map(one => one.positions[k]!);
    const spread = Math.max(...positions) - Math.min(...positions);
    gain = Math.max(gain, spread * Math.max(...traders.map(({ saliences }) => saliences[k]!)));
  }
  return gain;
}

function refuseTraders(traders: readonly Trader[]): Refused | undefined {
  const issues = traders[0]?.positions.length;
  if (issues === undefined) return { refused: 'no-party' };
  if (issues === 0) return { refused: 'no-issue' };
  for (const [i, { power, positions, saliences, stands = positions }] of traders.entries()) {
    if (positions.length !== issues || saliences.length !== issues || stands.length !== issues)
      return { refused: 'uneven-table', parties: [i] };
    const refused = refuseNumbers([power, ...positions, ...saliences, ...stands]);
    if (refused) return { ...refused, parties: [i] };
    if (power < 0 || saliences.some(salience => salience < 0)) return { refused: 'negative-weight', parties: [i] };
  }
  return undefined;
}

function refuseOutcomes(traders: readonly Trader[], outcomes: readonly (number | undefined)[] | undefined): Refused | undefined {
  if (!outcomes) return undefined;
  if (outcomes.length !== traders[0]!.positions.length) return { refused: 'uneven-table' };
  return refuseNumbers(outcomes.filter(value => value !== undefined));
}
