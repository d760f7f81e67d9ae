import { type Problem, RULES, type Rule } from '../../scenario/index.ts';
import { findingLine } from '../formats/formats.ts';
import type { FindingRule, Told } from '../formats/told.ts';
import { text } from '../text/index.ts';
import { rules } from '../text/rules.ts';

/** What the linter found, in the words of a command. */
export const toldProblems = (problems: readonly Problem[], tool = 'lint:scenarios'): Told => ({
  tool,
  human: () => `${[...problems.map(findingLine), counts(problems)].join('\n')}\n`,
  json: problems,
  findings: problems,
  rules: lintRules(),
});

/** Every rule of the linter, or those named, with the page that explains it. */
export const lintRules = (ids: readonly Rule[] = Object.keys(RULES) as Rule[]): readonly FindingRule[] =>
  ids.map(id => ({
    id,
    severity: RULES[id],
    when: rules[id].when,
    why: rules[id].why,
    help: `${rules[id].mend} ${text('lint.page', { page: page(id) })}`,
  }));

function counts(problems: readonly Problem[]): string {
  const of = (severity: Problem['severity']): number => problems.filter(problem => problem.severity === severity).length;
  return text('lint.counts', { errors: of('error'), warnings: of('warning'), notes: of('note') });
}

/** Where a page of a rule stands, seen from the root of the project. */
const page = (rule: string): string => `scenarios/rules/${rule}.md`;
