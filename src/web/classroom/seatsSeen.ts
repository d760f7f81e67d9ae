import { useEffect, useState } from 'react';
import type { DeskFace, DeskTable, SeatFace } from '../../session/index.ts';
import { useClass } from './line.ts';

/** Away for so long, ms, and without a hand-in: gone, so that a default will play. */
const GONE_AFTER = 60_000;
const TICK = 5000;

/** How a seat that people hold stands in the round: `here` where there is nothing to work at, `away` is nobody's worry yet, `gone` is the facilitator's. */
export type SeatSeen = 'in' | 'working' | 'here' | 'away' | 'gone' | 'bot';

/** @param now by the server's clock */
export function seatSeen({ people, since }: Pick<DeskFace, 'people' | 'since'>, table: DeskTable, seat: SeatFace, now: number): SeatSeen {
  if (seat.bot) return 'bot';
  if (seat.handedIn) return 'in';
  if (seat.online > 0) return table.status === 'open' || table.status === 'paused' ? 'working' : 'here';
  const held = people.filter(one => one.table === table.table && one.seat === seat.seat);
  const last = Math.max(since, ...held.map(one => one.seen ?? 0));
  return table.status === 'open' && now - last > GONE_AFTER ? 'gone' : 'away';
}

/** The seats of a table that need the facilitator: nobody has been there for a minute, and nothing is handed in. */
export const goneAt = (desk: Pick<DeskFace, 'people' | 'since'>, table: DeskTable, now: number): readonly SeatFace[] =>
  table.seats.filter(seat => seatSeen(desk, table, seat, now) === 'gone');

/** The time by the server's clock, looked at every few seconds. */
export function useServerNow(): number {
  const ahead = useClass(state => state.ahead);
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick(n => n + 1), TICK);
    return () => clearInterval(timer);
  }, []);
  return Date.now() + ahead;
}
