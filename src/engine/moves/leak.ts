import { stream } from '../chance.ts';
import { parametersOf } from '../parameters.ts';
import { knownIssue, knownParty, type Rule } from '../rule.ts';
import { snap } from '../space.ts';
import { trackWith } from '../tracks.ts';
import { movePosition, moveTrack, moveTrust, note } from '../work.ts';

const HEAT = 3;
const COHESION = -1;
const COHESION_IF_TRACED = -1.5;
const TRUST_IF_TRACED = -0.4;

/**
 * What the leaker has learnt of another's wishes is in the papers tomorrow: the middle of what it knows, and who has learnt
 * nothing has only the open position to give away. The other cannot pretend otherwise any more; the leaker may be found out.
 */
export const leak: Rule<'leak'> = {
  by: 'anybody',
  underSilence: true,
  refuse: (asking, move) => knownParty(asking, move.party) ?? knownIssue(asking, move.issue),
  apply: (work, made) => {
    const { leakTracedPermille } = parametersOf(work.scenario);
    for (const { by, self, move } of made) {
      const other = work.space.partyOf.get(move.party)!;
      const issue = work.space.issueOf.get(move.issue)!;
      const rules = work.scenario.issues[issue]!;
      const known = work.before.parties[self]!.knowledge[move.party]?.[move.issue]?.ideal;
      const ideal = known ? snap(rules, (known[0] + known[1]) / 2) : work.before.parties[other]!.position[issue]!;
      const traced = stream(work.before.seed, work.scenario.id, 'leak', work.rest.round, by, move.party)() * 1000 < leakTracedPermille;
      const cause = { kind: 'move', by: traced ? by : move.party, move: 'leak' } as const;
      note(work, { type: 'leaked', party: move.party, issue: move.issue, ideal, ...(traced ? { by } : {}) });
      if (known) movePosition(work, other, issue, ideal, cause, true);
      moveTrack(work, trackWith(work.scenario, 'heat'), HEAT, cause);
      moveTrack(work, trackWith(work.scenario, 'cohesion'), COHESION + (traced ? COHESION_IF_TRACED : 0), cause);
      if (traced) moveTrust(work, other, self, TRUST_IF_TRACED, cause);
    }
  },
};
