import { issueIndex } from '../../engine/index.ts';
import type { Issue, IssueId, Level, Scenario } from '../../model/index.ts';
import { fixedNumber } from './figures.ts';
import type { Words } from './words.ts';

/** A level in words: `3.5 % of GDP`, `allies commit`. Between two steps a scale is rounded to its own precision, an option to the nearest. */
export function valueText(scenario: Scenario, words: Words, issue: IssueId, level: Level): string {
  const rules = scenario.issues[issueIndex(scenario, issue)];
  if (!rules) return words(`issue.${issue}.label`);
  if (rules.kind === 'scale') return words(`unit.${rules.unit}`, { value: rounded(rules, level) });
  const option = rules.options[Math.max(0, Math.min(rules.top, Math.round(level)))];
  return words(`issue.${issue}.option.${option?.id}`);
}

/** The value of a level in the issue's unit, without the dust of binary fractions. */
function rounded(issue: Extract<Issue, { kind: 'scale' }>, level: Level): number {
  return toPlaces(issue.from + level * issue.step, decimals(issue.step));
}

/** Decimal places a step needs, at most four. */
export function decimals(step: number): number {
  let scaled = step;
  for (let places = 0; places < 4; places += 1) {
    if (Math.abs(scaled - Math.round(scaled)) < 1e-9) return places;
    scaled *= 10;
  }
  return 4;
}

export function toPlaces(value: number, places: number): number {
  let scale = 1;
  for (let i = 0; i < places; i += 1) scale *= 10;
  return Math.round(value * scale) / scale;
}

/** A number as the language writes it, with a true minus, and its sign where asked. */
export function figureText(words: Words, value: number, places = 0, signed = false): string {
  const shown = toPlaces(value, places);
  return `${signed && shown >= 0 ? '+' : ''}${fixedNumber(words.voice.locale, shown, places)}`;
}
