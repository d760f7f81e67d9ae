import type { Package } from '../../model/index.ts';
import { knownLevel, type Rule } from '../rule.ts';
import { note } from '../work.ts';

/** The chair places a text before all. Carve-outs already granted stay with it. */
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
      work.rest = { ...work.rest, draft: { ...text, number, tabledIn: work.rest.round, stances: was?.stances ?? {} } };
      note(work, {
        type: 'draftTabled',
        by,
        number,
        draft: text,
        ...(was ? { was: { levels: was.levels, carveOuts: was.carveOuts } } : {}),
      });
    }
  },
};
