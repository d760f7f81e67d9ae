import { equalGain, type Trader } from '../../analysis/index.ts';
import type { Proposal } from '../proposal.ts';
import { may, type Seat } from '../seat.ts';
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
  const trader = (party: number, one: typeof stand): Trader => ({
    power: table.influence[party]!,
    positions: [one.ideal[given]! / table.tops[given]!, one.ideal[wanted]! / table.tops[wanted]!],
    saliences: [one.salience[given]!, one.salience[wanted]!],
  });
  const outcome = (k: number) => ({ value: room.at[k]! / table.tops[k]!, weight: room.weight[k]! });
  const trade = equalGain(trader(self, stand), trader(j, other), [outcome(given), outcome(wanted)]);
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
