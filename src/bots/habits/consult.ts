import type { Proposal } from '../proposal.ts';
import { may, type Seat } from '../seat.ts';
import { contested } from './contested.ts';

/** Hears out a party whose voice decides an issue, while there is still time to use what is learnt. */
export function consult(seat: Seat): Proposal | undefined {
  const { room, self, own, chance, clock } = seat;
  if (!may(seat, 'consult') || clock > 0.8) return undefined;
  const issue = contested(seat);
  if (issue === undefined) return undefined;
  const { table } = room;
  const id = table.issues[issue]!.id;
  const hasHeard = Object.keys(own.knowledge).length > 0;
  let best: number | undefined;
  let most = 0;
  for (let j = 0; j < room.stands.length; j += 1) {
    const party = table.parties[j]!;
    if (j === self || !party.member || (hasHeard && (own.knowledge[party.id]?.[id]?.times ?? 0) > 0)) continue;
    const voice = table.influence[j]! * room.stands[j]!.salience[issue]! * (room.objectors.includes(j) ? 3 : 1) * chance();
    if (voice > most) {
      most = voice;
      best = j;
    }
  }
  if (best === undefined) return undefined;
  return { move: { type: 'consult', party: table.parties[best]!.id, issue: id }, worth: 0.4 * (1 - clock) };
}
