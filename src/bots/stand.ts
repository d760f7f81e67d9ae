import { felt, placeOf } from '../view/index.ts';
import type { Table } from './table.ts';

/** Where a party stands, as far as the one who looks knows: in levels and saliences 0–1, by issue. */
export interface Stand {
  readonly ideal: readonly number[];
  readonly salience: readonly number[];
  /** Loss in the worst corner of the common issues; more than 0. */
  readonly worst: number;
}

/** What the sums need of a table. */
type Scales = Pick<Table, 'issues' | 'feel' | 'common'>;

export function standOf(ideal: readonly number[], salience: readonly number[], table: Scales): Stand {
  let worst = 0;
  for (const k of table.common) {
    const at = placeOf(table.issues[k]!, ideal[k]!);
    worst += salience[k]! * felt(Math.max(at, 1 - at), table.feel[k]!);
  }
  return { ideal, salience, worst: worst > 0 ? worst : 1 };
}

/** Points a party loses on one issue at a level: the spatial part of its utility, without strain and burden. */
export function lossAt(stand: Stand, table: Scales, issue: number, level: number): number {
  const rules = table.issues[issue]!;
  const off = placeOf(rules, level) - placeOf(rules, stand.ideal[issue]!);
  return (100 * stand.salience[issue]! * felt(off, table.feel[issue]!)) / stand.worst;
}

/** Points a party gains when an issue goes from one level to another; negative when it loses. */
export function gainOf(stand: Stand, table: Scales, issue: number, from: number, to: number): number {
  return lossAt(stand, table, issue, from) - lossAt(stand, table, issue, to);
}
