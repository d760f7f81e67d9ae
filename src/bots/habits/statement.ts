import type { Proposal } from '../proposal.ts';
import { may, type Seat } from '../seat.ts';
import { lossAtPlace } from '../stand.ts';
import { OUTSPOKEN } from '../temper.ts';

/** Says in public what it stands for, early and on what matters most; those who never concede early say it twice. */
export function makeStatement(seat: Seat): Proposal | undefined {
  const { room, self, own, stand, clock } = seat;
  if (!may(seat, 'makeStatement') || clock > 0.7) return undefined;
  const { table } = room;
  const face = seat.view.parties[self]!;
  const outspoken = OUTSPOKEN[table.parties[self]!.style];
  const made = Object.keys(face.statements).length;
  if (made >= (outspoken === 1 ? 2 : 1)) return undefined;
  let best: number | undefined;
  let most = 0;
  for (const k of table.common) {
    if (face.statements[table.issues[k]!.id] !== undefined) continue;
    const matters = lossAtPlace(stand, table, k, room.places[k]!) + 2 * stand.salience[k]!;
    if (matters > most) {
      most = matters;
      best = k;
    }
  }
  if (best === undefined) return undefined;
  // Those who never concede early stand by what they have been heard to say, the others by what they want.
  const wanted = Math.round(own.ideal[best]!);
  const heard = face.position[best]!;
  const further = Math.abs(heard - room.at[best]!) > Math.abs(wanted - room.at[best]!);
  const level = outspoken === 1 && further ? heard : wanted;
  return {
    move: { type: 'makeStatement', issue: table.issues[best]!.id, level },
    worth: outspoken * (0.5 + Math.min(most, 10) * 0.08) * (1 - clock),
  };
}
