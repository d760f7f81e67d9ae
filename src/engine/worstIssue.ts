import type { IssueId } from '../model/index.ts';
import { stanceReasons } from './stanceReasons.ts';
import type { Work } from './work.ts';

/** The issue of the draft that costs a party most. */
export function worstIssue(work: Work, party: number): IssueId | undefined {
  const { draft } = work.rest;
  if (!draft) return undefined;
  const { round, lastRound } = work.rest;
  const reasons = stanceReasons(work.scenario, { round, lastRound, tracks: work.tracks }, party, work.parties[party]!, draft);
  return reasons.find(reason => reason.issue !== undefined && reason.points < 0)?.issue;
}
