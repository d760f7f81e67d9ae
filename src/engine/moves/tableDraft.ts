import type { Draft, IssueId, Level, Package, PartyId } from '../../model/index.ts';
import { knownLevel, type Rule } from '../rule.ts';
import { movedTo, undoes } from '../textMoves.ts';
import { trackWith } from '../tracks.ts';
import { moveTrack, moveTrust, note, type Work } from '../work.ts';

/** What a chair loses that takes a carried amendment out of its text again: trust of those who had carried it, and points of authority, an issue. */
const TRUST = -0.2;
const AUTHORITY = -4;

/**
 * The chair places a text before all. Carve-outs already granted stay with it. It may take back what the table has carried,
 * but not for nothing: those who carried it remember, and the others have seen what a vote is worth.
 */
export const tableDraft: Rule<'tableDraft'> = {
  by: 'chair',
  underSilence: false,
  refuse: (asking, move) => {
    const { scenario, space, state } = asking;
    if (move.levels === null || typeof move.levels !== 'object') return 'malformed';
    for (const issue of Object.keys(move.levels)) {
      const refused = knownLevel(asking, issue, move.levels[issue], 'common');
      if (refused) return refused;
    }
    const ids = space.common.map(k => scenario.issues[k]!.id);
    if (ids.some(id => !(id in move.levels))) return 'incomplete-draft';
    return state.draft && ids.every(id => state.draft!.levels[id] === move.levels[id]) ? 'same-draft' : undefined;
  },
  apply: (work, made) => {
    for (const { by, move } of made) {
      const was = work.rest.draft;
      const text: Package = { levels: { ...move.levels }, carveOuts: was?.carveOuts ?? {} };
      const number = (was?.number ?? 0) + 1;
      const { levels, carveOuts } = text;
      const moved = was ? movedTo(was, levels, [by]) : {};
      work.rest.draft = { levels, carveOuts, number, tabledIn: work.rest.round, stances: was?.stances ?? {}, moved };
      note(work, {
        type: 'draftTabled',
        by,
        number,
        draft: text,
        ...(was ? { was: { levels: was.levels, carveOuts: was.carveOuts } } : {}),
      });
      if (was) slight(work, by, was, move.levels);
    }
  },
};

/** Books what taking back carried amendments costs the chair. */
function slight(work: Work, by: PartyId, was: Draft, levels: Readonly<Record<IssueId, Level>>): void {
  const { scenario, space } = work;
  const cause = { kind: 'move', by, move: 'draft' } as const;
  for (const k of space.common) {
    const { id } = scenario.issues[k]!;
    const carriers = was.moved?.[id]?.by ?? [];
    if (carriers.includes(by) || !undoes(was, id, levels[id]!)) continue;
    for (const carrier of carriers) moveTrust(work, space.partyOf.get(carrier)!, space.partyOf.get(by)!, TRUST, cause);
    moveTrack(work, trackWith(scenario, 'authority'), AUTHORITY, cause);
  }
}
