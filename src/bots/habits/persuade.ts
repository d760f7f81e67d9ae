import type { Proposal } from '../proposal.ts';
import { may, ownGain, type Seat, standSeen, surplus } from '../seat.ts';
import { gainOf } from '../stand.ts';
import { contested } from './contested.ts';

/** A word in private moves little, but it works on every text still to come. */
const LASTING = 40;

/** Talks to whoever moves the text most on the issue at stake, or brings round somebody who stands in the way. */
export function persuade(seat: Seat): Proposal | undefined {
  if (!may(seat, 'persuade')) return undefined;
  const { room, chance } = seat;
  return room.resisting.length > 0 && surplus(seat) > 0 && chance() < 0.5 ? bringRound(seat) : pullText(seat);
}

function pullText(seat: Seat): Proposal | undefined {
  const { room, self, own, stand, chance } = seat;
  const { table } = room;
  const issue = contested(seat);
  if (issue === undefined || room.weight[issue]! <= 0) return undefined;
  const mine = stand.ideal[issue]!;
  const here = room.at[issue]!;
  let best: number | undefined;
  let bestPull = 0;
  for (let j = 0; j < room.stands.length; j += 1) {
    if (j === self || chance() < 0.4) continue;
    const other = room.stands[j]!;
    const away = (mine - other.ideal[issue]!) * (mine > here ? 1 : -1);
    if (away < 1) continue;
    const salience = other.salience[issue]!;
    const ear = (0.6 + 0.4 * own.trusted[j]!) * (1 - 0.6 * salience);
    const pull = ((table.influence[j]! * salience) / room.weight[issue]!) * away * ear;
    if (pull > bestPull) {
      bestPull = pull;
      best = j;
    }
  }
  if (best === undefined) return undefined;
  const shift = Math.min(bestPull * 0.1, 1) * (mine > here ? 1 : -1);
  const to = Math.round(mine);
  return {
    move: { type: 'persuade', party: table.parties[best]!.id, issue: table.issues[issue]!.id, to },
    worth: LASTING * ownGain(seat, issue, here, here + shift),
  };
}

function bringRound(seat: Seat): Proposal | undefined {
  const { room, self, own, temper, chance } = seat;
  const { table } = room;
  const party = room.resisting[Math.floor(chance() * room.resisting.length)]!;
  if (party === self) return undefined;
  const other = standSeen(seat, party);
  let worst: number | undefined;
  let most = 0;
  for (const k of table.common) {
    const loss = gainOf(other, table, k, room.at[k]!, other.ideal[k]!);
    if (loss > most) {
      most = loss;
      worst = k;
    }
  }
  if (worst === undefined) return undefined;
  const to = Math.round(room.at[worst]!);
  const worth = (temper.help * Math.min(surplus(seat), 25) * 0.06 * (0.6 + 0.4 * own.trusted[party]!)) / room.resisting.length;
  return { move: { type: 'persuade', party: table.parties[party]!.id, issue: table.issues[worst]!.id, to }, worth };
}
