import type { Seat } from '../seat.ts';
import { lossAtPlace } from '../stand.ts';

/** A common issue on which the table is off what the seat wants; the more it hurts, the likelier. Undefined when all is well. */
export function contested(seat: Seat): number | undefined {
  const { table, at, places } = seat.room;
  let best: number | undefined;
  let most = 0;
  for (const k of table.common) {
    const off = at[k]! - seat.stand.ideal[k]!;
    if (off < 0.5 && off > -0.5) continue;
    const hurt = lossAtPlace(seat.stand, table, k, places[k]!) * (0.4 + seat.chance());
    if (hurt > most) {
      most = hurt;
      best = k;
    }
  }
  return best;
}
