/** Where a party stands, as far as the one who looks knows: in levels and saliences 0–1, by issue. */
export interface Stand {
  readonly ideal: readonly number[];
  readonly salience: readonly number[];
  /** Loss in the worst corner of the common issues; more than 0. */
  readonly worst: number;
}

export function standOf(ideal: readonly number[], salience: readonly number[], tops: readonly number[], common: readonly number[]): Stand {
  let worst = 0;
  for (const k of common) {
    const off = ideal[k]! / tops[k]!;
    const far = Math.max(off, 1 - off);
    worst += salience[k]! * far * far;
  }
  return { ideal, salience, worst: worst > 0 ? worst : 1 };
}

/** Points a party loses on one issue at a level: the quadratic part of its utility, without strain and burden. */
export function lossAt(stand: Stand, tops: readonly number[], issue: number, level: number): number {
  const off = (level - stand.ideal[issue]!) / tops[issue]!;
  return (100 * stand.salience[issue]! * off * off) / stand.worst;
}

/** Points a party gains when an issue goes from one level to another; negative when it loses. */
export function gainOf(stand: Stand, tops: readonly number[], issue: number, from: number, to: number): number {
  return lossAt(stand, tops, issue, from) - lossAt(stand, tops, issue, to);
}
