import { ln } from '../elementary.ts';
import { isRefused, type Refused } from '../refusal.ts';
import { refuseZone, SMALLEST_ZONE, widest } from './agreementTest.ts';
import { ascend, type Voices } from './ascent.ts';
import { above, maximin, middle } from './maximin.ts';
import { overOptions } from './overOptions.ts';
import { gainsOf, type Settlement, settlementAt } from './settlement.ts';
import { type Bargain, type Ledger, ledgerOf, worths } from './table.ts';

/** Who has no power still counts as this share of all: enough not to be left below its reservation value. */
const LEAST_POWER = 1e-9;
/** Room enough for all to start from, as a share of the largest loss. */
const AMPLE = 1e-3;
/** How exactly the logarithm of the product is known, as a share of all power. */
const EXACT = 1e-11;

/**
 * The asymmetric Nash bargaining solution: of the packages worth more to all than no deal, the one with the largest
 * Σᵢ powerᵢ ln(uᵢ − dᵢ). Nash 1950; Harsanyi & Selten 1972. Found by the reweighted-mean ascent; where issues have options,
 * over the best combination of them. As all dᵢ fall without bound it tends to the compromise mean.
 *
 * Refuses: no-zone-of-agreement (naming who blocks), and what `ledgerOf` and `overOptions` refuse.
 */
export function nash(bargain: Bargain): Settlement | Refused {
  const ledger = ledgerOf(bargain);
  if (isRefused(ledger)) return ledger;
  const found = overOptions(
    ledger,
    box => {
      const places = nashPlaces(box);
      if (!places) return undefined;
      const value = logProduct(box, gainsOf(box, worths(box, places)));
      return { places, value, bound: value };
    },
    EXACT * powers(ledger).reduce((sum, one) => sum + one, 0),
  );
  if (isRefused(found)) return found;
  if (found) return settlementAt(ledger, found.places);
  const test = widest(ledger);
  return isRefused(test) ? test : refuseZone({ ...test, zone: false })!;
}

/** Σᵢ powerᵢ ln gainᵢ, what the solution makes as large as it can; minus infinity where somebody gains nothing. */
export function logProduct(ledger: Ledger, gains: readonly number[]): number {
  let sum = 0;
  for (const [i, power] of powers(ledger).entries()) {
    if (!(gains[i]! > 0)) return Number.NEGATIVE_INFINITY;
    sum += power * ln(gains[i]!);
  }
  return sum;
}

/** From the compromise mean if that is worth something to all, else from what is best for whoever gains least. */
function nashPlaces(ledger: Ledger): readonly number[] | undefined {
  const least = SMALLEST_ZONE * ledger.span;
  let start: readonly number[] = middle(ledger);
  if (Math.min(...gainsOf(ledger, worths(ledger, start))) <= least) {
    const found = maximin(ledger, above(ledger, ledger.reservations), { enough: AMPLE * ledger.span, beat: least });
    if (found.value <= least) return undefined;
    start = found.places;
  }
  const power = powers(ledger);
  const voices: Voices = utilities => {
    const gains = gainsOf(ledger, utilities);
    return gains.every(gain => gain > 0) ? gains.map((gain, i) => power[i]! / gain) : undefined;
  };
  return ascend(ledger, start, voices);
}

function powers({ power }: Ledger): readonly number[] {
  const least = LEAST_POWER * power.reduce((sum, one) => sum + one, 0);
  return power.map(one => Math.max(one, least));
}
