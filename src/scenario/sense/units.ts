import type { Issue, Scenario } from '../../model/index.ts';
import type { Context } from '../compile/context.ts';
import { type Catalogue, mergedWords } from '../source/catalogue.ts';
import type { Folder } from '../source/folder.ts';

/** Quantities that are compared or added must be of one unit, and words of a unit must show the value. */
export function checkUnits(scenario: Scenario, own: Folder, cast: Folder | undefined, context: Context): void {
  const { pledging, demander } = scenario;
  const { report, yaml } = context;
  const unit = (id: string): string | undefined => {
    const issue = scenario.issues.find(one => one.id === id);
    return issue?.kind === 'scale' ? issue.unit : undefined;
  };
  if (pledging) {
    const [mine, theirs] = [unit(pledging.issue), unit(pledging.target)];
    if (mine !== undefined && theirs !== undefined && mine !== theirs) {
      report.add(
        'mixed-units',
        yaml.at(['pledging', 'target']),
        `pledges on '${pledging.issue}' are in '${mine}', but the target '${pledging.target}' is in '${theirs}'`,
        'give both issues the same unit: the rules subtract one from the other',
      );
    }
  }
  const asked = [...new Set((demander?.ask.issues ?? []).flatMap(id => unit(id) ?? []))];
  if (asked.length > 1) {
    report.add(
      'mixed-units',
      yaml.at(['demander', 'ask', 'issues']),
      `what '${demander!.party}' asks for adds up issues in ${asked.map(one => `'${one}'`).join(' and ')}`,
      'ask for issues of one unit only',
    );
  }
  const words = mergedWords(cast?.texts ?? new Map(), own.texts);
  for (const catalogue of words.values()) checkWords(scenario.issues, catalogue, context);
}

function checkWords(issues: readonly Issue[], catalogue: Catalogue, { report }: Context): void {
  for (const id of new Set(issues.flatMap(issue => (issue.kind === 'scale' ? [`unit.${issue.unit}`] : [])))) {
    const words = catalogue.get(id);
    if (!words || words.text === '' || /\{\s*value\b/.test(words.text)) continue;
    report.add(
      'unit-without-value',
      words.place(),
      `the text '${id}' does not show the value: people would read '${words.text}' and no number`,
      "write where the number stands, e.g. '{value} tonnes'",
    );
  }
}
