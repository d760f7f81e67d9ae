import { pledge } from '../pledge.ts';
import { knownLevel, type Rule } from '../rule.ts';

/** Each party settles its own; a condition makes it stand only if the text adopted meets it. */
export const setPledge: Rule<'setPledge'> = {
  by: 'member',
  underSilence: true,
  refuse: (asking, move) => {
    const refused =
      knownLevel(asking, move.issue, move.level, 'own') ??
      (move.provided ? knownLevel(asking, move.provided.issue, move.provided.level, 'common') : undefined);
    if (refused) return refused;
    if (move.provided && move.provided.side !== 'atLeast' && move.provided.side !== 'atMost') return 'malformed';
    const made = asking.state.parties[asking.self]!.pledges[move.issue];
    return made && made.level === move.level && !made.provided && !move.provided ? 'changes-nothing' : undefined;
  },
  apply: (work, made) => {
    for (const { by, self, move } of made)
      pledge(
        work,
        self,
        move.issue,
        { level: move.level, ...(move.provided ? { provided: move.provided } : {}) },
        { kind: 'move', by, move: 'pledge' },
      );
  },
};
