import type { PartyId, ScenarioId } from '../../model/index.ts';
import { keep, kept } from '../app/kept.ts';

/** A game's place among others of its seed, the first being the best. */
export interface Place {
  readonly place: number;
  readonly of: number;
}

const KEY = 'five-percent:best';
/** Among fewer a place says little. */
const LEAST = 301;

const isPlace = (value: unknown): value is Place =>
  typeof value === 'object' && value !== null && [(value as Place).place, (value as Place).of].every(count => Number.isInteger(count));

/** The best place a seat has had in a meeting, in this browser. */
export function bestOf(meeting: ScenarioId, seat: PartyId): Place | undefined {
  const best = kept(KEY)[`${meeting}/${seat}`];
  return isPlace(best) ? best : undefined;
}

/** Keeps a place where it is better than the one kept; places are compared by the share of games that stand before them. */
export function keepBest(meeting: ScenarioId, seat: PartyId, { place, of }: Place): void {
  const before = bestOf(meeting, seat);
  if (of < LEAST || (before && before.place * of <= place * before.of)) return;
  keep(KEY, { ...kept(KEY), [`${meeting}/${seat}`]: { place, of } });
}
