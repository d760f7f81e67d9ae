import type { IssueId, Level, Package, Scenario } from '../model/index.ts';

/** What one text changes of another, in the scenario's order of issues. */
export function draftChanges(
  scenario: Scenario,
  was: Package,
  is: Package,
): readonly { readonly issue: IssueId; readonly from: Level; readonly to: Level }[] {
  return scenario.issues.flatMap(({ id }) => {
    const [from, to] = [was.levels[id], is.levels[id]];
    return from === undefined || to === undefined || from === to ? [] : [{ issue: id, from, to }];
  });
}
