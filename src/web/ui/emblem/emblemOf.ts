import type { PartyId } from '../../../model/index.ts';

/** Charges, divisions and tinctures: as many of each, a prime. */
export const EACH = 13;

/** What a party without a flag goes by: numbers into `CHARGES`, `DIVISIONS` and `TINCTURES`. */
export interface EmblemDesign {
  readonly charge: number;
  readonly division: number;
  readonly tincture: number;
}

/** Where the sums over an id begin: found by trying, so that the parties we ship go by something that suits them and look unlike one another. */
const BEGIN = { charge: 3374670, division: 1343 };

/**
 * The same for the same id, wherever and whenever. Of the 169 designs any two differ in two respects out of three: the tincture follows from the
 * other two as in a Latin square.
 */
export function emblemOf(id: PartyId, begin = BEGIN): EmblemDesign {
  const charge = sumOf(id, begin.charge) % EACH;
  const division = sumOf(id, begin.division) % EACH;
  return { charge, division, tincture: (charge + division) % EACH };
}

function sumOf(id: PartyId, begin: number): number {
  let sum = begin;
  for (const letter of id) sum = Math.imul(sum ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d) >>> 0;
  return (sum ^ (sum >>> 13)) >>> 0;
}
