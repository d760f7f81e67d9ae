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

/**
 * What each of those who sit together goes by, in their order: its own design, or where somebody before it has that charge or those colours the
 * next one that nobody has. Where there are too many for that, it is only told apart as a whole.
 */
export function emblemsOf(ids: readonly PartyId[]): ReadonlyMap<PartyId, EmblemDesign> {
  const given = new Map<PartyId, EmblemDesign>();
  for (const id of ids) {
    const designs = designsFrom(emblemOf(id));
    const taken = [...given.values()];
    const unlike = (least: number) => designs.find(design => taken.every(other => differences(design, other) >= least));
    given.set(id, unlike(3) ?? unlike(2) ?? designs[0]!);
  }
  return given;
}

/** In how many of charge, division and colours two differ; a division alone tells little, so what shares one of the others counts as 2 at most. */
function differences(a: EmblemDesign, b: EmblemDesign): number {
  if (a.charge !== b.charge && a.tincture !== b.tincture) return 3;
  return Number(a.charge !== b.charge) + Number(a.division !== b.division) + Number(a.tincture !== b.tincture);
}

/** All designs, beginning with this one: first those of its division. */
function designsFrom({ charge, division }: EmblemDesign): readonly EmblemDesign[] {
  return Array.from({ length: EACH * EACH }, (_, at) => {
    const [c, d] = [(charge + at) % EACH, (division + Math.floor(at / EACH)) % EACH];
    return { charge: c, division: d, tincture: (c + d) % EACH };
  });
}

function sumOf(id: PartyId, begin: number): number {
  let sum = begin;
  for (const letter of id) sum = Math.imul(sum ^ letter.codePointAt(0)!, 0x01000193) >>> 0;
  sum = Math.imul(sum ^ (sum >>> 15), 0x2c1b3c6d) >>> 0;
  return (sum ^ (sum >>> 13)) >>> 0;
}
