import { RULES, type Rule } from '../../scenario/index.ts';
import { text } from '../text/index.ts';
import { rules } from '../text/rules.ts';

/** A change that breaks a sound scenario, and what the linter then says, each as it stands in the tests. */
export interface Example {
  readonly change: string;
  readonly said: string;
}

/** What `--explain` prints of a rule. */
export function explained(rule: Rule): string {
  const { when, why, mend } = rules[rule];
  const severity = RULES[rule];
  return [
    `# ${rule}`,
    text('rule.when', { severity, when }),
    why,
    `**${text('rule.mending')}** ${mend}`,
    severity === 'error' ? text('rule.notAccepted') : text('rule.accepted', { rule }),
    '',
  ].join('\n\n');
}

/** File name → page: an index, and a page a rule with an example that the tests run. */
export function rulePages(example: (rule: Rule) => Example): Readonly<Record<string, string>> {
  const ids = Object.keys(RULES) as Rule[];
  const rows = ids.map(id => `| [\`${id}\`](${id}.md) | ${RULES[id]} | ${rules[id].when} |`);
  const index = [`# ${text('rule.index')}`, text('rule.indexNote'), ['| | | |', '|---|---|---|', ...rows].join('\n'), ''].join('\n\n');
  const pages = ids.map(id => {
    const { change, said } = example(id);
    const shown = [text('rule.example'), '```yaml', change.trim(), '```', '', text('rule.says'), '```', said.trim(), '```', ''].join('\n');
    return [`${id}.md`, `${explained(id)}${shown}`] as const;
  });
  return { 'README.md': index, ...Object.fromEntries(pages) };
}
