import type { Rule } from '../rule.ts';
import { note } from '../work.ts';

/**
 * The draft, as the round leaves it, stands adopted when the next round is over, unless somebody objects. Opened in the
 * last round it runs through one closing round, in which nothing but the objection is left to make.
 */
export const openSilence: Rule<'openSilence'> = {
  by: 'chair',
  underSilence: false,
  refuse: ({ scenario, state, alongside }) => {
    if (scenario.procedure.decision === 'summary') return 'not-in-this-meeting';
    if (state.round < scenario.procedure.decideFrom) return 'too-early';
    return state.draft || alongside.some(({ type }) => type === 'tableDraft') ? undefined : 'no-draft';
  },
  apply: (work, made) => {
    for (const { by } of made) {
      if (!work.rest.draft) return;
      const ends = work.rest.round + 1;
      work.rest.phase = { name: 'silence', ends };
      work.rest.silencesOpened += 1;
      note(work, { type: 'silenceOpened', by, ends });
    }
  },
};
