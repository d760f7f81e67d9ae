import type { Move, Package, PartyId, Thirds } from '../../model/index.ts';
import { utilitySeen } from '../../view/index.ts';
import { may, type Seat } from '../seat.ts';
import type { Outlook } from './outlook.ts';

/** Carve-outs for those who stand alone: the smallest that should do. Early on for one, in the last rounds for up to three. */
export function grantCarveOuts(seat: Seat, outlook: Outlook, blockers: readonly number[]): readonly Move[] {
  const { view, room, scenario } = seat;
  const { draft } = view;
  const left = view.lastRound - view.round;
  if (!draft || !scenario.pledging || !may(seat, 'grantCarveOut') || view.round < scenario.procedure.carveOutsFrom) return [];
  // Waiting costs nothing: most objections go away by themselves, and each exemption invites the next.
  if (blockers.length === 0 || blockers.length > (left <= 2 ? 3 : 1) || (left > 4 && !asked(seat, blockers[0]!))) return [];
  return blockers.flatMap((party): Move[] => {
    const { id } = room.table.parties[party]!;
    // Who demands the target cannot be let off it.
    if (id === scenario.demander?.party) return [];
    const thirds = smallest(seat, outlook, draft, id, party);
    return thirds ? [{ type: 'grantCarveOut', party: id, thirds }] : [];
  });
}

function asked(seat: Seat, party: number): boolean {
  return seat.view.parties[party]!.askedCarveOut;
}

function smallest(seat: Seat, outlook: Outlook, draft: Package, id: PartyId, party: number): Thirds | undefined {
  const has = draft.carveOuts[id] ?? 0;
  const bar = outlook.bar[party]!;
  const target = seat.room.table.issueIndex.get(seat.scenario.pledging!.target)!;
  // An exemption is for who is asked for too much, not for who is offered too little.
  if (draft.levels[seat.scenario.pledging!.target]! <= seat.room.stands[party]!.ideal[target]!) return undefined;
  for (const thirds of [1, 2, 3] as const) {
    if (thirds <= has) continue;
    const text = { levels: draft.levels, carveOuts: { ...draft.carveOuts, [id]: thirds } };
    if (utilitySeen(seat.scenario, seat.view, id, text) > bar + 0.3) return thirds;
  }
  return undefined;
}
