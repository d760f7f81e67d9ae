import type { DeskTable } from '../../session/index.ts';
import type { PlanStep } from './sessionPlan.ts';

/** A step of the plan with its minutes, counted from the beginning of the lesson. */
export type PlacedStep = PlanStep & { readonly from: number; readonly to: number };

export const placed = (steps: readonly PlanStep[]): readonly PlacedStep[] =>
  steps.map((step, n) => {
    const from = steps.slice(0, n).reduce((sum, one) => sum + one.minutes, 0);
    return { ...step, from, to: from + step.minutes };
  });

/** Where the class stands in the plan: which step, and the minutes the plan gives what is going on now. */
export interface Standing {
  readonly step: number;
  readonly from: number;
  readonly to: number;
}

type At = Pick<DeskTable, 'status' | 'practice' | 'meeting' | 'round' | 'revealed'>;

/** Where the slowest table stands; before the start, wherever the clock is in what comes before it. `now`: minutes into the lesson. */
export function standingOf(steps: readonly PlacedStep[], tables: readonly At[], now: number): Standing | undefined {
  const open = tables.filter(table => table.status !== 'closed');
  const [first, ...others] = open.map(table => standingAt(steps, table, now));
  return others.reduce((slowest, one) => (slowest && one && one.from < slowest.from ? one : slowest), first);
}

function standingAt(steps: readonly PlacedStep[], table: At, now: number): Standing | undefined {
  const whole = (step: number): Standing | undefined => {
    const at = steps[step];
    return at && { step, from: at.from, to: at.to };
  };
  const of = (kind: PlanStep['kind']): Standing | undefined => whole(steps.findIndex(step => step.kind === kind));
  if (table.status === 'lobby') return now < (steps[0]?.to ?? 0) ? of('arrive') : of('brief');
  if (table.practice) return of('practice');
  const meetings = steps.flatMap((step, n) => (step.kind === 'meeting' || step.kind === 'open' ? [n] : []));
  const last = table.status === 'over';
  const played = meetings[table.meeting];
  if (last) return table.revealed ? of('debrief') : (of('answers') ?? of('debrief'));
  if (played === undefined) return undefined;
  if (table.status === 'between') return whole(played + 1);
  const { from, minutes, rounds } = steps[played] as Extract<PlacedStep, { rounds: number }>;
  const each = minutes / rounds;
  return { step: played, from: from + (table.round - 1) * each, to: from + table.round * each };
}

/** Whole minutes a class is behind its plan; less than none: ahead of it. */
export function behind({ from, to }: Standing, now: number): number {
  if (now > to) return Math.floor(now - to);
  return now < from ? Math.ceil(now - from) : 0;
}

/** Minutes from a time of day, `14:05`, to another, by the shorter way round the clock: before it less than none. */
export function minutesSince(begins: string, hours: number, minutes: number): number {
  const [h = 0, m = 0] = begins.split(':').map(Number);
  const day = 24 * 60;
  const since = (((hours * 60 + minutes - h * 60 - m) % day) + day) % day;
  return since >= day / 2 ? since - day : since;
}
