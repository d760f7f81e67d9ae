import type { Problem } from '../problem.ts';
import type { TextEdit } from './nodes.ts';

/** Rules about acceptances themselves: another one would be no answer. */
export const acceptable = ({ rule, severity }: Pick<Problem, 'rule' | 'severity'>): boolean =>
  severity !== 'error' && !rule.startsWith('accept-');

/** The edit that accepts a warning or note where it stands, with a reason: a remark on the line above, indented as it is. */
export function acceptanceOf(text: string, { rule, line }: Pick<Problem, 'rule' | 'line'>, reason: string): TextEdit {
  const lines = text.split('\n');
  const from = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
  const indent = /^[ \t]*/.exec(lines[line - 1] ?? '')![0];
  return { from, to: from, insert: `${indent}# lint-accept ${rule}: ${reason.replace(/\s+/g, ' ').trim()}\n` };
}
