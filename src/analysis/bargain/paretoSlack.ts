import { sixDecimals } from '../elementary.ts';
import { isRefused, type Refused } from '../refusal.ts';
import { above, CLOSE, maximin } from './maximin.ts';
import { overOptions } from './overOptions.ts';
import { type Settlement, settlementAt } from './settlement.ts';
import { type Bargain, ledgerOf, placesOf, refuseValues, type Values, worths } from './table.ts';

export interface ParetoSlack {
  /** Utility that every party could have gained at once; 0 where one could not gain but at another's cost. Six decimals. */
  readonly slack: number;
  /** The package that would have brought it: the agreed one where there is none better. */
  readonly better: Settlement;
}

/**
 * What a package leaves on the table: the largest amount by which another is better for all of them. Below a ten-thousandth
 * of the largest loss the package is as good as weakly efficient. Raiffa 1982, *The Art and Science of Negotiation*.
 * Refuses what `ledgerOf`, `refuseValues` and `overOptions` refuse.
 */
export function paretoSlack(bargain: Bargain, agreed: Values): ParetoSlack | Refused {
  const ledger = ledgerOf(bargain);
  if (isRefused(ledger)) return ledger;
  const refused = refuseValues(bargain, agreed);
  if (refused) return refused;
  const start = placesOf(ledger, agreed);
  const base = worths(ledger, start);
  const found = overOptions(
    ledger,
    (box, beat) => maximin(box, above(box, base), { start, beat: Math.max(0, beat ?? 0) }),
    CLOSE * ledger.span,
  )!;
  if (isRefused(found)) return found;
  const better = found.value > 0;
  return { slack: better ? sixDecimals(found.value) : 0, better: settlementAt(ledger, better ? found.places : start) };
}
