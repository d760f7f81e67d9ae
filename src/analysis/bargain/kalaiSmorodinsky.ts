import { isRefused, type Refused } from '../refusal.ts';
import { refuseZone, SMALLEST_ZONE, widest } from './agreementTest.ts';
import { ascend, type Voices } from './ascent.ts';
import { above, CLOSE, maximin } from './maximin.ts';
import { type Found, overOptions, snapped } from './overOptions.ts';
import { gainsOf, type Settlement, settlementAt } from './settlement.ts';
import { type Bargain, type Ledger, ledgerOf, within, worths } from './table.ts';

/** How much the others' reservation values may weigh against what one could have: falls stage by stage. */
const FIRST_BARRIER = 1e-1;
const LAST_BARRIER = 1e-7;
const FALL = 0.1;
/** Room enough for all to start from, as a share of the largest loss. */
const AMPLE = 1e-3;

/**
 * The Kalai–Smorodinsky solution: everybody gains the same share of what it could gain at best, as large a share as
 * possible. Kalai & Smorodinsky 1975; for many parties Thomson 1980 (some may then gain more than that share).
 *
 * @param best 'alone': what a party could have if it decided alone; 'accepted': if the others still had to prefer it to no deal
 * Refuses: no-zone-of-agreement (naming who blocks), and what `ledgerOf` and `overOptions` refuse.
 */
export function kalaiSmorodinsky(bargain: Bargain, best: 'alone' | 'accepted' = 'alone'): Settlement | Refused {
  const ledger = ledgerOf(bargain);
  if (isRefused(ledger)) return ledger;
  const test = widest(ledger);
  if (isRefused(test)) return test;
  const refused = refuseZone(test);
  if (refused) return refused;
  const scale: number[] = [];
  for (const [i, none] of ledger.reservations.entries()) {
    const hope = best === 'alone' ? worths(ledger, snapped(ledger, ledger.ideals[i]!))[i]! : acceptable(ledger, i);
    if (isRefused(hope)) return hope;
    scale.push(hope - none);
  }
  const measure = { base: ledger.reservations, scale, span: 1 };
  const found = overOptions(ledger, (box, beat) => maximin(box, measure, beat === undefined ? {} : { beat }), CLOSE)!;
  return isRefused(found) ? found : settlementAt(ledger, found.places);
}

/** The most a party could have with no other below its reservation value, given that there is a zone of agreement. */
function acceptable(ledger: Ledger, own: number): number | Refused {
  const found = overOptions(ledger, (box, beat) => mostFor(box, own, beat), CLOSE * ledger.span)!;
  return isRefused(found) ? found : found.value;
}

/**
 * A barrier keeps the others above their reservation values, and is lowered in stages, so that the figure is too small by
 * about a millionth of the largest loss.
 */
function mostFor(box: Ledger, own: number, beat: number | undefined): Found | undefined {
  const least = SMALLEST_ZONE * box.span;
  const dream = worths(box, within(box, box.ideals[own]!))[own]!;
  if (beat !== undefined && dream < beat) return undefined;
  const inside = maximin(box, above(box, box.reservations), { enough: AMPLE * box.span, beat: least });
  if (inside.value <= least) return undefined;
  let places = inside.places;
  for (let barrier = FIRST_BARRIER; barrier >= LAST_BARRIER; barrier *= FALL) {
    const weight = barrier * box.span;
    const kept = (utilities: readonly number[], by: (gain: number) => number): readonly number[] | undefined => {
      const gains = gainsOf(box, utilities);
      return gains.every((gain, i) => i === own || gain > 0) ? gains.map((gain, i) => (i === own ? 0 : by(gain))) : undefined;
    };
    const voices: Voices = utilities => kept(utilities, gain => weight / gain)?.with(own, 1);
    const bends: Voices = utilities => kept(utilities, gain => weight / (gain * gain));
    places = ascend(box, places, voices, bends);
  }
  const value = worths(box, places)[own]!;
  // At its maximum a barrier of that height keeps back no more than itself for each of the others.
  return { places, value, bound: value + LAST_BARRIER * box.span * box.power.length };
}
