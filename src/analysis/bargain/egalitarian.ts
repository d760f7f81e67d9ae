import { isRefused, type Refused } from '../refusal.ts';
import { agreementTest, refuseZone } from './agreementTest.ts';
import type { Settlement } from './settlement.ts';
import type { Bargain } from './table.ts';

/**
 * The egalitarian solution: everybody gains equally much over no deal, as much as possible (some may gain more where
 * that takes from nobody). Utilities must be comparable. Kalai 1977.
 * Refuses: no-zone-of-agreement (naming who blocks), and what `agreementTest` refuses.
 */
export function egalitarian(bargain: Bargain): Settlement | Refused {
  const test = agreementTest(bargain);
  return isRefused(test) ? test : (refuseZone(test) ?? test.best);
}
