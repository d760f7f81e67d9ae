import { compromiseMean } from '../../analysis/index.ts';
import type { Proposal } from '../proposal.ts';
import { may, ownGain, type Seat } from '../seat.ts';
import { contested } from './contested.ts';

/** Draws its own circle together on an issue where their common line is nearer to its wishes than the table is. */
export function caucus(seat: Seat): Proposal | undefined {
  const { scenario, room, self, chance, clock } = seat;
  const blocs = room.table.blocsOf[self]!;
  if (blocs.length === 0 || !may(seat, 'caucus')) return undefined;
  const issue = contested(seat);
  if (issue === undefined) return undefined;
  const bloc = scenario.blocs[blocs[Math.floor(chance() * blocs.length)]!]!;
  const mates = bloc.members.map(id => room.table.partyIndex.get(id)!);
  const voices = mates.map(j => room.table.influence[j]! * room.stands[j]!.salience[issue]!);
  const line = compromiseMean(
    mates.map(j => room.stands[j]!.ideal[issue]!),
    voices,
  );
  if (line === undefined) return undefined;
  const apart = Math.max(...mates.map(j => Math.abs(room.stands[j]!.ideal[issue]! - line)));
  const closer = ownGain(seat, issue, room.at[issue]!, line);
  if (apart < 1 || closer <= 0) return undefined;
  const share = voices.reduce((sum, one) => sum + one, 0) / room.weight[issue]!;
  return { move: { type: 'caucus', bloc: bloc.id, issue: room.table.issues[issue]!.id }, worth: closer * share * (1 - 0.5 * clock) };
}
