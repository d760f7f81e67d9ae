import { conclude } from '../conclude.ts';
import type { Rule } from '../rule.ts';

/** Ends the meeting before its last round: with the chair's summary where that is how it decides, else without agreement. */
export const closeMeeting: Rule<'closeMeeting'> = {
  by: 'chair',
  underSilence: false,
  refuse: ({ scenario, state, alongside }) => {
    if (state.round < scenario.procedure.decideFrom) return 'too-early';
    if (scenario.procedure.decision !== 'summary') return undefined;
    return state.draft || alongside.some(({ type }) => type === 'tableDraft') ? undefined : 'no-draft';
  },
  apply: (work, made) => {
    if (made.length > 0) conclude(work);
  },
};
