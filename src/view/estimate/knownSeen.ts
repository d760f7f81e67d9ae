import { issueIndex, partyIndex } from '../../engine/index.ts';
import type { IssueId, PartyId, Scenario } from '../../model/index.ts';
import type { KnownSeen, View } from '../types.ts';
import { limitMiddle } from './limitSeen.ts';
import { type Interval, idealSeen, narrowed, redLineSeen } from './narrow.ts';
import { clamp } from './prior.ts';

/**
 * What the audience knows of a party on an issue: what the files code for it, give or take two spreads, moved as its open
 * position has moved, and narrowed by what the audience found out. In levels. Of itself a party knows all.
 */
export function knownSeen(scenario: Scenario, view: View, party: PartyId, issue: IssueId): KnownSeen {
  const i = partyIndex(scenario, party);
  const k = issueIndex(scenario, issue);
  const { own } = view;
  if (own?.party === party) {
    const ideal = own.ideal[k]!;
    const limit = own.redLine[k] ?? limitMiddle(scenario, view, i, k);
    return { issue, ideal: [ideal, ideal], limit: [limit, limit], times: 0 };
  }
  const known = own?.knowledge[party]?.[issue];
  return {
    issue,
    ideal: idealSeen(scenario, view, i, k),
    limit: limitInterval(scenario, view, i, k, known?.limit),
    times: known?.times ?? 0,
  };
}

function limitInterval(scenario: Scenario, view: View, i: number, k: number, known: Interval | undefined): Interval {
  const line = redLineSeen(scenario, view, i, k);
  if (line) return line;
  // No line is coded: the limit is where this issue alone eats up what the party has to lose, and as sure as its ideal is.
  const issue = scenario.issues[k]!;
  const ideal = idealSeen(scenario, view, i, k);
  const half = (ideal[1] - ideal[0]) / 2;
  const middle = limitMiddle(scenario, view, i, k);
  const guess: Interval = [clamp(middle - half, issue.top), clamp(middle + half, issue.top)];
  return known ? narrowed(guess, known) : guess;
}
