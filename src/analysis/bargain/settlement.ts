import { type Ledger, type Values, valuesOf, worths } from './table.ts';

/** A package and what it brings. By party: its worth, and how much more that is than no deal, in the party's own units. */
export interface Settlement {
  /** By issue, on its scale. */
  readonly values: Values;
  readonly utilities: readonly number[];
  readonly gains: readonly number[];
}

export function settlementAt(ledger: Ledger, places: readonly number[]): Settlement {
  const utilities = worths(ledger, places);
  return { values: valuesOf(ledger, places), utilities, gains: gainsOf(ledger, utilities) };
}

export function gainsOf(ledger: Ledger, utilities: readonly number[]): number[] {
  return utilities.map((utility, i) => utility - ledger.reservations[i]!);
}
