import { type Bargainer, type BargainIssue, ledgerOf, placesOf, refuseValues, type Values, valuesOf, worths } from '../bargain/table.ts';
import { isRefused, type Refused, refuseNumbers } from '../refusal.ts';

/**
 * The offer a party makes back: on the straight way from the package before it to its ideal, the first that is worth what it
 * holds out for. With quadratic losses the way that is left shrinks by √((best − aspiration) ÷ (best − worth)). Issues it does
 * not care about stay where they are, and so does a package that is good enough. In the sense of Faratin, Sierra & Jennings
 * 2002, *Artificial Intelligence* 142, who look along the indifference curve for what is nearest to the other's offer.
 * Red lines and options are not looked at.
 *
 * @param aspiration in the party's own units of utility; where nothing is worth as much, its ideal
 * Refuses: what `ledgerOf` and `refuseValues` refuse, and an aspiration that is no number.
 */
export function counterOffer(issues: readonly BargainIssue[], party: Bargainer, offer: Values, aspiration: number): Values | Refused {
  const bargain = { issues, parties: [{ ...party, power: 1 }] };
  const ledger = ledgerOf(bargain);
  if (isRefused(ledger)) return ledger;
  const refused = refuseValues(bargain, offer) ?? refuseNumbers([aspiration]);
  if (refused) return refused;
  const places = placesOf(ledger, offer);
  const missing = ledger.best[0]! - worths(ledger, places)[0]!;
  const conceded = Math.max(0, ledger.best[0]! - aspiration);
  if (missing <= conceded) return offer;
  const left = Math.sqrt(conceded / missing);
  const [ideals, stakes] = [ledger.ideals[0]!, ledger.stakes[0]!];
  return valuesOf(
    ledger,
    places.map((place, k) => (stakes[k]! > 0 ? ideals[k]! + left * (place - ideals[k]!) : place)),
  );
}
