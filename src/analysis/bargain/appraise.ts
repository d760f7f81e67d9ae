import { isRefused, type Refused } from '../refusal.ts';
import { type Settlement, settlementAt } from './settlement.ts';
import { type Bargain, ledgerOf, placesOf, refuseValues, type Values } from './table.ts';

/** What a package brings each party; those whose gain is below 0 would rather have no deal, by that much. Refuses as `ledgerOf` and `refuseValues`. */
export function appraise(bargain: Bargain, values: Values): Settlement | Refused {
  const ledger = ledgerOf(bargain);
  if (isRefused(ledger)) return ledger;
  return refuseValues(bargain, values) ?? settlementAt(ledger, placesOf(ledger, values));
}
