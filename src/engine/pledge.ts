import type { Cause, IssueId, PledgeState } from '../model/index.ts';
import { openingPledge } from './ownValues.ts';
import { breakStatement, changing, entered, note, type Work } from './work.ts';

/** A party announces an own value. Less than it had announced before counts as a promise broken. */
export function pledge(work: Work, party: number, issue: IssueId, made: PledgeState, cause: Cause): void {
  const self = work.parties[party]!;
  const before = self.pledges[issue];
  const index = work.space.issueOf.get(issue)!;
  if (before && made.level < before.level && issue === work.scenario.pledging?.issue) breakStatement(work, party, index, 'pledge');
  const from = before?.level ?? openingPledge(work.scenario, party, index);
  changing(work, party).pledges = entered(self.pledges, issue, made);
  const { id } = work.scenario.parties[party]!;
  const classified = work.scenario.issues[index]!.classified;
  note(work, { type: 'pledged', by: id, issue, from, pledge: made, cause }, classified ? [id] : undefined);
}
