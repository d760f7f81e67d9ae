import type { IssueId, Scenario } from '../../../../model/index.ts';
import { knownSeen, type View } from '../../../../view/index.ts';

const counted = new WeakMap<View, Map<IssueId, number>>();

/** How near a text must come to what a member wants, as a share of the issue's range, for it to be content there. */
const NEAR = 0.26;

/** Members that are probably content with the draft on one issue: it comes near what they are thought to want. */
export function contentOn(scenario: Scenario, view: View, issue: IssueId): number {
  const known = counted.get(view) ?? new Map<IssueId, number>();
  counted.set(view, known);
  let count = known.get(issue);
  if (count === undefined) {
    const level = view.draft?.levels[issue] ?? 0;
    count = scenario.parties.filter(party => party.member && near(scenario, view, party.id, issue, level)).length;
    known.set(issue, count);
  }
  return count;
}

function near(scenario: Scenario, view: View, party: string, id: IssueId, level: number): boolean {
  const issue = scenario.issues.find(i => i.id === id);
  const top = issue?.kind === 'scale' ? issue.top : (issue?.options.length ?? 2) - 1;
  const { ideal } = knownSeen(scenario, view, party, id);
  const gap = Math.max(0, ideal[0] - level, level - ideal[1]);
  return gap <= NEAR * top;
}
