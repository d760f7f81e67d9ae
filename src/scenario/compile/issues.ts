import type { Issue } from '../../model/index.ts';
import type { Report } from '../problem.ts';
import type { IssueSource } from '../schema/parts.ts';
import type { Entry, Table } from '../source/table.ts';
import { tidy, toLevel } from './grid.ts';

/** Common issues first, then own ones, each in file order. */
export function compileIssues(table: Table<IssueSource>, report: Report): Issue[] {
  const issues = table.entries.flatMap(entry => compileIssue(entry, report) ?? []);
  return [...issues.filter(issue => issue.scope === 'common'), ...issues.filter(issue => issue.scope === 'own')];
}

function compileIssue({ id, value, spot }: Entry<IssueSource>, report: Report): Issue | undefined {
  const base = {
    id,
    scope: value.scope ?? 'common',
    textOnly: value.textOnly ?? false,
    classified: value.classified ?? false,
    statusQuo: 0,
  } as const;
  if ('options' in value) {
    const options = Object.entries(value.options)
      .map(([option, at]) => ({ id: option, value: at }))
      .sort((a, b) => a.value - b.value);
    const twin = options.find((option, i) => option.value === options[i - 1]?.value);
    if (options.length < 2 || twin) {
      const what = twin ? `two options of '${id}' stand at ${twin.value}` : `'${id}' has fewer than two options`;
      report.add('bad-scale', spot.at('options'), what, 'give each of at least two options its own place from 0 to 1');
      return undefined;
    }
    const issue: Issue = { ...base, kind: 'options', options, top: options.length - 1 };
    const statusQuo = toLevel(issue, value.statusQuo, spot.at('statusQuo'), report);
    return statusQuo === undefined ? undefined : { ...issue, statusQuo };
  }
  const { from, to, step, unit } = value.scale;
  const steps = (to - from) / step;
  if (!(to > from) || Math.abs(steps - Math.round(steps)) > 1e-6 || steps > 1000) {
    const fits = tidy(from + Math.max(1, Math.round(steps)) * step);
    const [what, help] =
      to > from && steps <= 1000
        ? [`the scale of '${id}' does not arrive at ${to} from ${from} in steps of ${step}`, `end it at ${fits}, or change the step`]
        : to > from
          ? [`the scale of '${id}' has more than 1000 steps`, 'make the steps larger']
          : [`the scale of '${id}' must end above ${from}, not at ${to}`, "exchange 'from' and 'to', or correct them"];
    report.add('bad-scale', spot.at('scale'), what, help);
    return undefined;
  }
  const issue: Issue = { ...base, kind: 'scale', from, to, step, top: Math.round(steps), unit };
  if (typeof value.statusQuo === 'object') {
    if (issue.scope !== 'own') {
      report.add(
        'wrong-scope',
        spot.at('statusQuo'),
        `'${id}' is one value for all, so its status quo cannot be a figure of each party`,
        "write a value, or 'scope: own'",
      );
      return undefined;
    }
    return { ...issue, statusQuoFigure: value.statusQuo.figure };
  }
  const statusQuo = toLevel(issue, value.statusQuo, spot.at('statusQuo'), report);
  return statusQuo === undefined ? undefined : { ...issue, statusQuo };
}
