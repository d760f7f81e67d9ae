import { isRefused, type Refused } from '../refusal.ts';
import { refuseZone, SMALLEST_ZONE, widest } from './agreementTest.ts';
import { ascend, type Voices } from './ascent.ts';
import { choicesOf } from './choices.ts';
import { above, type Maximin, maximin } from './maximin.ts';
import { gainsOf, type Settlement, settlementAt } from './settlement.ts';
import { type Bargain, dreams, type Ledger, ledgerOf, worths } from './table.ts';

/** How much the others' reservation values may weigh against what one could have: falls stage by stage. */
const FIRST_BARRIER = 1e-1;
const LAST_BARRIER = 1e-6;
const FALL = 0.1;

/**
 * The Kalai–Smorodinsky solution: everybody gains the same share of what it could gain at best, as large a share as
 * possible. Kalai & Smorodinsky 1975; for many parties Thomson 1980 (some may then gain more than that share).
 *
 * @param best 'alone': what a party could have if it decided alone; 'accepted': if the others still had to prefer it to no deal
 * Refuses: no-zone-of-agreement (naming who blocks), and what `ledgerOf` and `choicesOf` refuse.
 */
export function kalaiSmorodinsky(bargain: Bargain, best: 'alone' | 'accepted' = 'alone'): Settlement | Refused {
  const ledger = ledgerOf(bargain);
  if (isRefused(ledger)) return ledger;
  const choices = choicesOf(ledger);
  if (isRefused(choices)) return choices;
  const test = widest(choices);
  const refused = refuseZone(test);
  if (refused) return refused;
  const hopes = choices.map(choice => (best === 'alone' ? dreams(choice) : acceptable(choice)));
  const scale = ledger.reservations.map((none, i) => Math.max(...hopes.map(hope => hope?.[i] ?? none)) - none);
  let found: Maximin | undefined;
  for (const choice of choices) {
    const one = maximin(choice, { base: ledger.reservations, scale, span: 1 }, found ? { beat: found.value } : {});
    if (!found || one.value > found.value) found = one;
  }
  return settlementAt(ledger, found!.places);
}

/**
 * By party: the most it could have with no other below its reservation value; undefined where that cannot be. A barrier
 * keeps the others above it, and is lowered in stages, so that each figure is too small by about a millionth of the largest loss.
 */
function acceptable(ledger: Ledger): readonly number[] | undefined {
  const inside = maximin(ledger, above(ledger, ledger.reservations), { beat: 0 });
  if (inside.value <= SMALLEST_ZONE * ledger.span) return undefined;
  return ledger.reservations.map((_, own) => {
    let places = inside.places;
    for (let barrier = FIRST_BARRIER; barrier >= LAST_BARRIER; barrier *= FALL) {
      const weight = barrier * ledger.span;
      const kept = (utilities: readonly number[], by: (gain: number) => number): readonly number[] | undefined => {
        const gains = gainsOf(ledger, utilities);
        return gains.every((gain, i) => i === own || gain > 0) ? gains.map((gain, i) => (i === own ? 0 : by(gain))) : undefined;
      };
      const voices: Voices = utilities => kept(utilities, gain => weight / gain)?.with(own, 1);
      const bends: Voices = utilities => kept(utilities, gain => weight / (gain * gain));
      places = ascend(ledger, places, voices, bends);
    }
    return worths(ledger, places)[own]!;
  });
}
