import type { Issue, Level } from '../../model/index.ts';
import { list, mend } from '../near.ts';
import type { Place, Report } from '../problem.ts';

/** A value in the issue's unit, or an option's name, as a whole level. What lies off the scale or between two steps is refused. */
export function toLevel(issue: Issue, raw: number | string, place: Place, report: Report): Level | undefined {
  const steps = stepsTo(issue, raw, place, report);
  if (steps === undefined) return undefined;
  const level = Math.round(steps);
  if (Math.abs(steps - level) <= 1e-6) return onScale(issue, level, place, report);
  if (issue.kind === 'scale') {
    const [value, below, above] = [steps, Math.floor(steps), Math.ceil(steps)].map(step => tidy(issue.from + step * issue.step));
    report.add(
      'off-grid',
      place,
      `${value} falls between two steps of '${issue.id}' (${issue.from} to ${issue.to} in steps of ${issue.step})`,
      `write ${below} or ${above}`,
    );
  }
  return undefined;
}

/** The same for what nobody can propose here, but what was settled or forecast elsewhere: it may lie between two steps, and the level is then fractional. */
export function toPlace(issue: Issue, raw: number | string, place: Place, report: Report): number | undefined {
  const steps = stepsTo(issue, raw, place, report);
  return steps === undefined ? undefined : onScale(issue, tidy(steps), place, report);
}

/** Steps above the low end, wherever that is; an option's index. */
function stepsTo(issue: Issue, raw: number | string, place: Place, report: Report): number | undefined {
  if (issue.kind === 'options') {
    const level = issue.options.findIndex(option => option.id === String(raw));
    if (level >= 0) return level;
    const names = issue.options.map(option => option.id);
    report.add(
      'off-scale',
      place,
      `'${raw}' is not an option of '${issue.id}'; they are ${list(names, 'and')}`,
      mend(String(raw), names, 'write one of them'),
    );
    return undefined;
  }
  const value = typeof raw === 'number' ? raw : decimal(raw);
  if (value !== undefined) return (value - issue.from) / issue.step;
  report.add(
    'wrong-type',
    place,
    `'${raw}' is not a number; '${issue.id}' goes from ${issue.from} to ${issue.to} in steps of ${issue.step}`,
    'write a number',
  );
  return undefined;
}

function onScale(issue: Issue, level: number, place: Place, report: Report): number | undefined {
  if (issue.kind === 'options' || (level >= 0 && level <= issue.top)) return level;
  const value = tidy(issue.from + level * issue.step);
  report.add(
    'off-scale',
    place,
    `${value} is off the scale of '${issue.id}', which goes from ${issue.from} to ${issue.to}`,
    `write ${level < 0 ? issue.from : issue.to}, or widen the scale`,
  );
  return undefined;
}

/** Without the dust of binary fractions: 2.3000000000000003 is 2.3. */
export const tidy = (value: number): number => Number(value.toFixed(9));

/** A number as people write it in tables; undefined for anything else. */
export function decimal(text: string): number | undefined {
  return /^[-+]?(\d+(\.\d*)?|\.\d+)$/.test(text) ? Number(text) : undefined;
}
