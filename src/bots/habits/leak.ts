import { placeOf } from '../../view/index.ts';
import type { Proposal } from '../proposal.ts';
import { may, type Seat } from '../seat.ts';
import { contested } from './contested.ts';

/** How readily, once it has come to mind, and what it is worth: it may be traced, and then an ally is lost. */
const READILY = 0.4;
const WORTH = 0.8;
/** How far on the other side of the text somebody stands who is an opponent, as a share of the range. */
const OPPOSED = 0.05;

/** Lets the press have what an opponent told it in private, so that it cannot pretend otherwise. */
export function leak(seat: Seat): Proposal | undefined {
  const { room, self, own, temper, chance } = seat;
  if (!may(seat, 'leak') || chance() > READILY * temper.hostility) return undefined;
  const issue = contested(seat);
  if (issue === undefined) return undefined;
  const { table } = room;
  const id = table.issues[issue]!.id;
  const here = placeOf(table.issues[issue]!, room.at[issue]!);
  const side = seat.stand.place[issue]! > here ? 1 : -1;
  for (const party of Object.keys(own.knowledge)) {
    const j = table.partyIndex.get(party)!;
    const opposed = (here - room.stands[j]!.place[issue]!) * side > OPPOSED;
    if (j !== self && opposed && (own.knowledge[party]![id]?.times ?? 0) > 0)
      return { move: { type: 'leak', party, issue: id }, worth: WORTH * temper.hostility * (1 - Math.max(0, own.trust[j]!)) };
  }
  return undefined;
}
