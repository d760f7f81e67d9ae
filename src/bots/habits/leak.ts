import type { Proposal } from '../proposal.ts';
import { may, type Seat } from '../seat.ts';
import { contested } from './contested.ts';

/** How readily, once it has come to mind, and what it is worth: it may be traced, and then an ally is lost. */
const READILY = 0.4;
const WORTH = 0.8;

/** Lets the press have what an opponent told it in private, so that it cannot pretend otherwise. */
export function leak(seat: Seat): Proposal | undefined {
  const { room, self, own, temper, chance } = seat;
  if (!may(seat, 'leak') || chance() > READILY * temper.hostility) return undefined;
  const issue = contested(seat);
  if (issue === undefined) return undefined;
  const { table } = room;
  const id = table.issues[issue]!.id;
  const side = seat.stand.ideal[issue]! > room.at[issue]! ? 1 : -1;
  for (const [party, known] of Object.entries(own.knowledge)) {
    const j = table.partyIndex.get(party)!;
    const opposed = (room.at[issue]! - room.stands[j]!.ideal[issue]!) * side > 1;
    if (j !== self && opposed && (known[id]?.times ?? 0) > 0)
      return { move: { type: 'leak', party, issue: id }, worth: WORTH * temper.hostility * (1 - Math.max(0, own.trust[j]!)) };
  }
  return undefined;
}
