import { equalGain, opposed, type Trader } from '../../analysis/index.ts';
import type { Proposal } from '../proposal.ts';
import type { Room } from '../room.ts';
import { may, type Seat } from '../seat.ts';
import type { Stand } from '../stand.ts';
import type { Table } from '../table.ts';
import { contested } from './contested.ts';

/** Partners and issues to give ground on that it turns over in its mind. */
const TRIES = 8;

/**
 * Offers ground where it cares less for ground where the other does: of the exchanges it thinks of that leave both equally
 * better off, the best. Once there is a text, as what is agreed is put to the table at once; hard bargainers wait a while.
 */
export function logroll(seat: Seat): Proposal | undefined {
  const { chance, temper, clock, view, room } = seat;
  if (!may(seat, 'makeOffer') || !view.draft || clock < temper.holdBack * 0.5) return undefined;
  const { members, common } = room.table;
  const wanted = contested(seat);
  if (wanted === undefined || members.length === 0) return undefined;
  let best: Proposal | undefined;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const party = members[Math.floor(chance() * members.length)]!;
    const given = common[Math.floor(chance() * common.length)]!;
    const found = exchange(seat, party, [given, wanted]);
    if (found && found.worth > (best?.worth ?? 0)) best = found;
  }
  return best;
}

/** What an exchange with another would be; undefined where the two have none to make. */
function exchange(seat: Seat, party: number, between: Issues): Proposal | undefined {
  const { room, self, own, stand, view } = seat;
  const { table } = room;
  const [given, wanted] = between;
  const { id } = table.parties[party]!;
  if (party === self || given === wanted || own.sent.some(one => one.to === id)) return undefined;
  // Seen before anything is written down: most pairs do not want an issue to go opposite ways.
  const other = room.stands[party]!;
  if (!opposed(stand.ideal[given]!, other.ideal[given]!, room.at[given]!)) return undefined;
  if (!opposed(stand.ideal[wanted]!, other.ideal[wanted]!, room.at[wanted]!)) return undefined;
  const both = [trader(table, self, stand, between), trader(table, party, other, between)] as const;
  const trade = equalGain(...both, [outcome(room, given), outcome(room, wanted)]);
  if (trade?.supplied !== 0) return undefined;

  const gives = Math.round(trade.to[0] * table.tops[given]!);
  const gets = Math.round(trade.to[1] * table.tops[wanted]!);
  if (gives === view.parties[self]!.position[given] || gets === view.parties[party]!.position[wanted]) return undefined;
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
