import type { Rule } from '../rule.ts';
import { note } from '../work.ts';
import { worstIssue } from '../worstIssue.ts';

/** One objection, from any member, is enough to return the draft to the table; what follows is decided when the round is over. */
export const breakSilence: Rule<'breakSilence'> = {
  by: 'member',
  underSilence: true,
  refuse: ({ state }) => (state.phase.name === 'silence' ? undefined : 'no-silence-running'),
  apply: (work, made) => {
    for (const { by, self } of made) {
      const issue = worstIssue(work, self);
      note(work, issue === undefined ? { type: 'silenceBroken', by } : { type: 'silenceBroken', by, issue });
    }
  },
};
