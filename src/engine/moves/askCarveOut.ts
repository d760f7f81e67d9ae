import type { Rule } from '../rule.ts';
import { changing, note } from '../work.ts';

/** Said aloud, so that everybody knows who would rather be exempt than object. */
export const askCarveOut: Rule<'askCarveOut'> = {
  by: 'member',
  underSilence: true,
  refuse: ({ scenario, state, self, party }) => {
    if (!scenario.pledging || party === scenario.demander?.party) return 'no-target';
    if (state.draft?.carveOuts[party]) return 'carve-out-granted';
    return state.parties[self]!.askedCarveOut ? 'changes-nothing' : undefined;
  },
  apply: (work, made) => {
    for (const { by, self } of made) {
      changing(work, self).askedCarveOut = true;
      note(work, { type: 'carveOutAsked', by });
    }
  },
};
