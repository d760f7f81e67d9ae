import { parametersOf } from '../parameters.ts';
import { knownLevel, type Rule } from '../rule.ts';
import { breakStatement, changing, entered, movePosition, moveResolve, note, replaced } from '../work.ts';

/** What is said in public weighs more at home from then on. */
const WEIGHT = 1.12;

/** A public commitment: it stiffens the speaker, and walking it back costs more than having kept quiet. */
export const makeStatement: Rule<'makeStatement'> = {
  by: 'anybody',
  underSilence: true,
  refuse: (asking, move) =>
    knownLevel(asking, move.issue, move.level) ??
    (asking.state.parties[asking.self]!.statements[move.issue] === move.level ? 'changes-nothing' : undefined),
  apply: (work, made) => {
    const p = parametersOf(work.scenario);
    for (const { by, self, move } of made) {
      const issue = work.space.issueOf.get(move.issue)!;
      const cause = { kind: 'move', by, move: 'statement' } as const;
      if (move.issue in work.parties[self]!.statements) breakStatement(work, self, issue, 'statement');
      const speaker = work.parties[self]!;
      const changed = changing(work, self);
      changed.statements = entered(speaker.statements, move.issue, move.level);
      changed.salience = replaced(speaker.salience, issue, Math.min(1, speaker.salience[issue]! * WEIGHT));
      note(work, { type: 'stated', by, issue: move.issue, level: move.level });
      movePosition(work, self, issue, move.level, cause, true);
      const room = Math.max(0, p.statementCap - Math.max(0, speaker.resolve));
      moveResolve(work, self, Math.min(p.statementPoints, room), cause);
    }
  },
};
