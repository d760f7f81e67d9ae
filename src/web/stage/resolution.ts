import type { StageChange, StageStep } from './types.ts';

/** Milliseconds a resolution may last; longer ones are played faster, evenly. */
export const LONGEST = 6000;

const LINE = 520;
const RISE = 600;
const LAMP = 260;
const BETWEEN = 40;

export interface Timed {
  readonly step: StageStep;
  /** Milliseconds of each part, already fitted. */
  readonly line: number;
  readonly changes: readonly number[];
  readonly pause: number;
}

export function changeMs(change: StageChange): number {
  return change.type === 'pledge' ? RISE : LAMP;
}

/** Fits a round's causes into six seconds at single speed: all parts shrink alike. */
export function paced(steps: readonly StageStep[]): readonly Timed[] {
  const whole = steps.reduce((sum, step) => sum + stepMs(step), 0);
  const share = whole > LONGEST ? LONGEST / whole : 1;
  return steps.map(step => ({
    step,
    line: step.line ? LINE * share : 0,
    changes: step.changes.map(change => changeMs(change) * share),
    pause: BETWEEN * share,
  }));
}

/** The changes of one cause run together, begun one after the other. */
function stepMs(step: StageStep): number {
  const longest = step.changes.reduce((most, change, i) => Math.max(most, changeMs(change) + i * BETWEEN), 0);
  return (step.line ? LINE : 0) + longest + BETWEEN;
}

/** The figure on its way from one to the other, written like the one it ends at. */
export function countedText(from: { value?: number; valueText: string }, to: { value?: number; valueText: string }, t: number): string {
  if (t >= 1 || from.value === undefined || to.value === undefined) return t >= 1 ? to.valueText : from.valueText;
  const figure = /\d+(?:([.,])(\d+))?/.exec(to.valueText);
  if (!figure) return to.valueText;
  const value = from.value + (to.value - from.value) * t;
  return to.valueText.replace(figure[0], value.toFixed(figure[2]?.length ?? 0).replace('.', figure[1] ?? '.'));
}
