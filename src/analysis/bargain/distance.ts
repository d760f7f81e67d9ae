import type { Settlement } from './settlement.ts';
import type { Bargain, Ledger } from './table.ts';

export interface Distance {
  /** Root mean square of the parties' differences in utility. */
  readonly utility: number;
  /** By issue: difference as a share of the range. */
  readonly issues: readonly number[];
}

/** How far a package is from another one of the same table, say from the Nash solution. */
export function distance(bargain: Bargain, one: Settlement, other: Settlement): Distance {
  const squares = one.utilities.map((utility, i) => (utility - other.utilities[i]!) * (utility - other.utilities[i]!));
  return {
    utility: Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / squares.length),
    issues: bargain.issues.map(({ from, to }, k) => Math.abs(one.values[k]! - other.values[k]!) / (to - from)),
  };
}

/** How far apart two places are for a party: root of the sum of squares over the issues it cares about, each as a share of the range. */
export function apart(ledger: Ledger, party: number, one: readonly number[], other: readonly number[]): number {
  let sum = 0;
  for (const [k, place] of one.entries()) if (ledger.stakes[party]![k]! > 0) sum += (place - other[k]!) * (place - other[k]!);
  return Math.sqrt(sum);
}
