/** Sums of a figure over many games, in the order of the games, with the games of the extremes. */
export interface Spread {
  count: number;
  sum: number;
  squares: number;
  least: Extreme | undefined;
  most: Extreme | undefined;
}
/** A value and the first game in which it occurred. */
export interface Extreme {
  readonly value: number;
  readonly seed: string;
}

export function emptySpread(): Spread {
  return { count: 0, sum: 0, squares: 0, least: undefined, most: undefined };
}

export function addTo(spread: Spread, value: number, seed: string): void {
  spread.count += 1;
  spread.sum += value;
  spread.squares += value * value;
  if (!spread.least || value < spread.least.value) spread.least = { value, seed };
  if (!spread.most || value > spread.most.value) spread.most = { value, seed };
}

/** Mean and half-width of its 95 % confidence interval; undefined for an empty sample. */
export function meanOf({ count, sum, squares }: Spread): { readonly mean: number; readonly half: number } | undefined {
  if (count === 0) return undefined;
  const mean = sum / count;
  const variance = count > 1 ? Math.max(0, squares - count * mean * mean) / (count - 1) : 0;
  return { mean, half: Z95 * Math.sqrt(variance / count) };
}

/** Two-sided 95 % of the normal distribution. */
export const Z95 = 1.959964;

/** A fraction with the 95 % interval of Wilson 1927, which stays within 0–1 and keeps its meaning at 0 and at 1. */
export interface Rate {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

export function rateOf(part: number, whole: number): Rate {
  if (whole === 0) return { share: 0, low: 0, high: 1 };
  const share = part / whole;
  const z = (Z95 * Z95) / whole;
  const middle = (share + z / 2) / (1 + z);
  const half = (Z95 / (1 + z)) * Math.sqrt((share * (1 - share)) / whole + z / (4 * whole));
  return { share, low: part === 0 ? 0 : Math.max(0, middle - half), high: part === whole ? 1 : Math.min(1, middle + half) };
}

/** Difference of two fractions of separate games, with the 95 % interval of Newcombe 1998 (method 10). */
export function differenceOf(one: Rate, other: Rate): { readonly by: number; readonly low: number; readonly high: number } {
  const by = one.share - other.share;
  const square = (x: number) => x * x;
  return {
    by,
    low: by - Math.sqrt(square(one.share - one.low) + square(other.high - other.share)),
    high: by + Math.sqrt(square(one.high - one.share) + square(other.share - other.low)),
  };
}

/** The value at or below which a share of a counted sample lies; `counts[value]` times each. Type 1 of Hyndman & Fan 1996, as `quantile`. */
export function quantileOfCounts(counts: readonly number[], share: number): number | undefined {
  const total = counts.reduce((sum, count) => sum + count, 0);
  if (total === 0) return undefined;
  const rank = Math.max(1, Math.ceil(share * total));
  let passed = 0;
  for (const [value, count] of counts.entries()) {
    passed += count;
    if (passed >= rank) return value;
  }
  return undefined;
}
