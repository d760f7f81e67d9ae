import type { Proposal } from '../proposal.ts';
import { may, type Seat, surplus } from '../seat.ts';

/** Asks to be exempted when the target, and not just the text, is what it cannot carry home. */
export function askCarveOut(seat: Seat): Proposal | undefined {
  const { scenario, view, own, room, self, stand } = seat;
  const { draft } = view;
  const target = scenario.pledging?.target;
  if (!may(seat, 'askCarveOut') || !draft || !target || own.lets) return undefined;
  if (view.parties[self]!.askedCarveOut || draft.carveOuts[own.party]) return undefined;
  // First one bargains; the wish to be let off is for when that has not helped.
  if (view.round < scenario.procedure.carveOutsFrom - 1) return undefined;
  const issue = room.table.issueIndex.get(target)!;
  const asked = room.at[issue]! - stand.ideal[issue]!;
  if (asked < 1) return undefined;
  return { move: { type: 'askCarveOut' }, worth: 1 + Math.max(-surplus(seat), 0) * 0.3 };
}
