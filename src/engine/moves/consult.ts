import { learn } from '../knowledge.ts';
import { parametersOf } from '../parameters.ts';
import { knownIssue, knownParty, type Rule } from '../rule.ts';
import { moveTrust, note } from '../work.ts';

/** To be heard is worth something in itself. */
const TRUST = 0.03;

/** A private talk on one issue: both what the other wants and how far it can go become clearer. */
export const consult: Rule<'consult'> = {
  by: 'anybody',
  underSilence: true,
  refuse: (asking, move) => knownParty(asking, move.party) ?? knownIssue(asking, move.issue),
  apply: (work, made) => {
    const { consultNarrows } = parametersOf(work.scenario);
    for (const { by, self, move } of made) {
      const other = work.space.partyOf.get(move.party)!;
      learn(work, self, other, [work.space.issueOf.get(move.issue)!], consultNarrows);
      note(work, { type: 'consulted', by, party: move.party, issue: move.issue }, [by, move.party]);
      moveTrust(work, other, self, TRUST, { kind: 'move', by, move: 'consult' });
    }
  },
};
