import type { Move } from '../../model/index.ts';
import { idealSeen } from '../../view/index.ts';
import type { Proposal } from '../proposal.ts';
import { may, type Seat } from '../seat.ts';
import { lossAtPlace } from '../stand.ts';
import { near, weightiness } from './tipping.ts';

/** Members a chair hears out in one round at most: before there is a text, and once there is one. */
const BEFORE = 2;
const AFTER = 1;
/** Those of whom it is most in doubt that it turns over in its mind. */
const CONSIDERED = 3;
/** Times after which nobody has anything new to say of an issue. */
const OFTEN = 2;

/**
 * Hears out those whose answer could tip the table and of whom least is known; sends an envoy to one who stands apart.
 * What is learnt is worth what can still be done with it: less as time runs out, and less each time the same one is heard.
 */
export function hearOut(seat: Seat, slack: readonly number[]): readonly Proposal[] {
  const { room, chance, view, clock } = seat;
  const { members } = room.table;
  const doubts = members.map(party => doubt(seat, party, slack[party]!) * (0.7 + 0.6 * chance()));
  const proposals: Proposal[] = [];
  for (let n = 0; n < Math.min(CONSIDERED, members.length); n += 1) {
    const most = greatest(doubts);
    const party = members[most]!;
    const worth = doubts[most]!;
    doubts[most] = Number.NEGATIVE_INFINITY;
    const { id } = room.table.parties[party]!;
    if (may(seat, 'consult') && n < (view.draft ? AFTER : BEFORE)) {
      const issue = leastKnown(seat, party);
      if (issue) proposals.push({ move: { type: 'consult', party: id, issue }, worth: worth * (1 - 0.5 * clock) });
    }
    // A journey is for those who object and have been heard already.
    if (may(seat, 'sendEnvoy') && room.objectors.includes(party)) {
      const move: Move = { type: 'sendEnvoy', party: id };
      proposals.push({ move, worth: worth * (seat.own.trusted[party]! < 0.3 ? 1.1 : 0.6) });
    }
  }
  return proposals;
}

function greatest(list: readonly number[]): number {
  let most = 0;
  for (let n = 1; n < list.length; n += 1) if (list[n]! > list[most]!) most = n;
  return most;
}

/** What is at stake in not knowing: greatest for those near the line, and for the heavy. */
function doubt(seat: Seat, party: number, slack: number): number {
  const known = seat.own.knowledge[seat.room.table.parties[party]!.id];
  const heard = known ? Object.keys(known).length : 0;
  return (near(slack) / (1 + 0.5 * heard)) * weightiness(seat, party);
}

function leastKnown(seat: Seat, party: number): string | undefined {
  const { scenario, view, room, own } = seat;
  const { table, places, stands } = room;
  const { id } = table.parties[party]!;
  if (party === seat.self) return undefined;
  let best: string | undefined;
  let most = 0;
  for (const k of table.common) {
    const issue = table.issues[k]!.id;
    const [low, high] = idealSeen(scenario, view, party, k);
    const width = (high - low) / table.tops[k]!;
    const matters = (stands[party]!.salience[k]! * 10 + lossAtPlace(stands[party]!, table, k, places[k]!)) * width;
    const again = own.knowledge[id]?.[issue]?.times ?? 0;
    if (again >= OFTEN) continue;
    if (matters / (1 + again) > most) {
      most = matters / (1 + again);
      best = issue;
    }
  }
  return best;
}
