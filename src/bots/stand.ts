import { felt, placeOf } from '../view/index.ts';
import type { Table } from './table.ts';

/** Where a party stands, as far as the one who looks knows: in levels and saliences 0–1, by issue. */
export interface Stand {
  readonly ideal: readonly number[];
  readonly salience: readonly number[];
  /** By issue: where the ideal lies in the issue's range, 0–1. */
  readonly place: readonly number[];
  /** Loss in the worst corner of the common issues; more than 0. */
  readonly worst: number;
}

/** What the sums need of a table. */
type Scales = Pick<Table, 'issues' | 'feel' | 'common'>;

export function standOf(ideal: readonly number[], salience: readonly number[], table: Scales): Stand {
  const place: number[] = [];
  for (let k = 0; k < table.issues.length; k += 1) place.push(placeOf(table.issues[k]!, ideal[k]!));
  let worst = 0;
  for (const k of table.common) worst += salience[k]! * felt(Math.max(place[k]!, 1 - place[k]!), table.feel[k]!);
  return { ideal, salience, place, worst: worst > 0 ? worst : 1 };
}

/** Points a party loses on one issue at a level: the spatial part of its utility, without strain and burden. */
export function lossAt(stand: Stand, table: Scales, issue: number, level: number): number {
  return lossAtPlace(stand, table, issue, placeOf(table.issues[issue]!, level));
}

/** The same at a place, 0–1, for who asks it of many parties. */
export function lossAtPlace(stand: Stand, table: Scales, issue: number, place: number): number {
  return (100 * stand.salience[issue]! * felt(place - stand.place[issue]!, table.feel[issue]!)) / stand.worst;
}

/** Points a party gains when an issue goes from one level to another; negative when it loses. */
export function gainOf(stand: Stand, table: Scales, issue: number, from: number, to: number): number {
  return lossAt(stand, table, issue, from) - lossAt(stand, table, issue, to);
}
