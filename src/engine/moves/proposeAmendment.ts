import { order, stream } from '../chance.ts';
import { knownLevel, type Rule } from '../rule.ts';
import { movedTo } from '../textMoves.ts';
import { vote } from '../vote.ts';
import { type Changes, note, redrafted } from '../work.ts';

const MOST = 2;

/**
 * One or two issues of the draft at once, carried when more influence is for it than against (`vote`). Exchanges of ground
 * agreed this round come to the table with them. Several are taken one after another, in an order drawn for the round; each
 * is weighed against the text as it then stands.
 */
export const proposeAmendment: Rule<'proposeAmendment'> = {
  by: 'member',
  underSilence: false,
  refuse: (asking, move) => {
    const draft = asking.state.draft;
    if (!draft) return 'no-draft';
    if (!Array.isArray(move.changes) || move.changes.length === 0) return 'malformed';
    if (move.changes.some(change => change === null || typeof change !== 'object')) return 'malformed';
    if (move.changes.length > MOST || new Set(move.changes.map(({ issue }) => issue)).size < move.changes.length) return 'too-many-changes';
    for (const { issue, to } of move.changes) {
      const refused = knownLevel(asking, issue, to, 'common');
      if (refused) return refused;
    }
    return move.changes.every(({ issue, to }) => draft.levels[issue] === to) ? 'changes-nothing' : undefined;
  },
  apply: (work, made) => {
    const proposed: Changes[] = made.map(({ by, move }) => ({
      by: [by],
      levels: Object.fromEntries(move.changes.map(({ issue, to }) => [issue, to])),
    }));
    const all = [...proposed, ...work.agreed];
    for (const turn of order(stream(work.before.seed, work.scenario.id, 'amendments', work.rest.round), all.length)) {
      const { draft } = work.rest;
      if (!draft) return;
      const { by, levels } = all[turn]!;
      const changes = Object.entries(levels)
        .filter(([issue, to]) => draft.levels[issue] !== to)
        .map(([issue, to]) => ({ issue, from: draft.levels[issue]!, to }));
      if (changes.length === 0) continue;
      const count = vote(work, draft, { by, levels });
      const carried = count.gaining > count.losing;
      const agreed = by[1] === undefined ? {} : { agreed: by[1] };
      note(work, { type: carried ? 'amendmentCarried' : 'amendmentLost', by: by[0]!, ...agreed, changes, ...count });
      if (carried) work.rest.draft = redrafted(draft, { levels: { ...draft.levels, ...levels }, moved: movedTo(draft, levels, by) });
    }
  },
};
