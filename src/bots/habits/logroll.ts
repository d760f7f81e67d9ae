import { equalGain, type Trader } from '../../analysis/index.ts';
import type { Proposal } from '../proposal.ts';
import type { Room } from '../room.ts';
import { may, type Seat } from '../seat.ts';
import type { Stand } from '../stand.ts';
import type { Table } from '../table.ts';
import { contested } from './contested.ts';

/** Offers ground where it cares less for ground where the other does: the exchange that leaves both equally better off. */
export function logroll(seat: Seat): Proposal | undefined {
  const { room, self, own, stand, chance, temper, clock } = seat;
  if (!may(seat, 'makeOffer') || clock < temper.holdBack) return undefined;
  const { table } = room;
  const wanted = contested(seat);
  if (wanted === undefined) return undefined;
  const j = table.members[Math.floor(chance() * table.members.length)]!;
  const given = table.common[Math.floor(chance() * table.common.length)]!;
  const id = table.parties[j]!.id;
  if (j === self || given === wanted || own.sent.some(one => one.to === id)) return undefined;

  const other = room.stands[j]!;
  const between: Issues = [given, wanted];
  const trade = equalGain(trader(table, self, stand, between), trader(table, j, other, between), [
    outcome(room, given),
    outcome(room, wanted),
  ]);
  if (trade?.supplied !== 0) return undefined;

  const gives = Math.round(trade.to[0] * table.tops[given]!);
  const gets = Math.round(trade.to[1] * table.tops[wanted]!);
  if (gives === seat.view.parties[self]!.position[given] || gets === seat.view.parties[j]!.position[wanted]) return undefined;
  return {
    move: {
      type: 'makeOffer',
      party: id,
      terms: {
        gives: [],
        concedes: { issue: table.issues[given]!.id, to: gives },
        wants: { kind: 'concession', issue: table.issues[wanted]!.id, to: gets },
      },
    },
    worth: 0.3 + (4000 * trade.gain) / (100 * stand.worst),
  };
}

/** The issue ground is given on, and the one it is wanted on. */
type Issues = readonly [number, number];

function trader({ influence, tops }: Table, party: number, { ideal, salience }: Stand, [given, wanted]: Issues): Trader {
  return {
    power: influence[party]!,
    positions: [ideal[given]! / tops[given]!, ideal[wanted]! / tops[wanted]!],
    saliences: [salience[given]!, salience[wanted]!],
  };
}

/** What the table would settle on by itself, and how much voice is behind it. */
function outcome({ at, weight, table }: Room, issue: number): { readonly value: number; readonly weight: number } {
  return { value: at[issue]! / table.tops[issue]!, weight: weight[issue]! };
}
