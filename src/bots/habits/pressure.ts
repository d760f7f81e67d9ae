import type { Proposal } from '../proposal.ts';
import { may, type Seat, surplus } from '../seat.ts';

/** Leans in public on somebody who stands nearly alone. It costs everybody's cohesion, so it is kept for the few. */
export function applyPressure(seat: Seat): Proposal | undefined {
  const { room, self, own, temper, chance } = seat;
  const { resisting, table } = room;
  if (!may(seat, 'applyPressure') || resisting.length === 0 || resisting.length > 4 || !own.lets) return undefined;
  const party = resisting[Math.floor(chance() * resisting.length)]!;
  // Below this trust pressure hardens.
  if (party === self || own.trusted[party]! < -0.1 || room.content < 0.7) return undefined;
  const weight = table.influence[self]! / (table.influence[self]! + 60);
  const worth = (temper.hostility * weight * Math.min(surplus(seat), 25) * 0.08 * seat.clock) / resisting.length;
  return { move: { type: 'applyPressure', party: table.parties[party]!.id }, worth };
}
