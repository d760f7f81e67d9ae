import type { Package } from '../../model/index.ts';
import { utility } from '../appraise.ts';
import { order, stream } from '../chance.ts';
import { knownLevel, type Rule } from '../rule.ts';
import { note } from '../work.ts';

const MOST = 2;
/** A gain or loss smaller than this, in points, leaves a party indifferent. */
const FELT = 0.02;

/**
 * One or two issues of the draft at once, carried when more influence gains by it than loses. Several are taken one after
 * another, in an order drawn for the round; each is weighed against the text as it then stands.
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
    const turns = order(stream(work.before.seed, work.scenario.id, 'amendments', work.rest.round), made.length);
    for (const turn of turns) {
      const { by, move } = made[turn]!;
      const draft = work.rest.draft;
      if (!draft) return;
      const changes = move.changes
        .filter(({ issue, to }) => draft.levels[issue] !== to)
        .map(({ issue, to }) => ({ issue, from: draft.levels[issue]!, to }));
      if (changes.length === 0) continue;
      const is: Package = { levels: draft.levels, carveOuts: draft.carveOuts };
      const would: Package = {
        levels: { ...draft.levels, ...Object.fromEntries(changes.map(c => [c.issue, c.to])) },
        carveOuts: draft.carveOuts,
      };
      let gaining = 0;
      let losing = 0;
      for (const i of work.space.members) {
        const gain = utility(work.scenario, i, work.parties[i]!, would) - utility(work.scenario, i, work.parties[i]!, is);
        if (gain > FELT) gaining += work.space.influence[i]!;
        else if (gain < -FELT) losing += work.space.influence[i]!;
      }
      const carried = gaining > losing;
      const total = work.space.totalInfluence || 1;
      note(work, { type: carried ? 'amendmentCarried' : 'amendmentLost', by, changes, gaining: gaining / total, losing: losing / total });
      if (carried) work.rest = { ...work.rest, draft: { ...draft, ...would } };
    }
  },
};
