import type { Scenario } from '../model/index.ts';
import type { View } from './types.ts';
import { daysBetween } from './wording/dates.ts';

/** The road to the summit. */
export interface CalendarSeen {
  /** Rounds planned, and any that were added; these go on in the last session. */
  readonly rounds: readonly { readonly round: number; readonly date: string; readonly part: string; readonly session: string }[];
  /** Index in `rounds`. */
  readonly current: number;
  readonly session: string;
  readonly date: string;
  readonly daysToGo: number;
}

export function calendar(scenario: Scenario, view: View): CalendarSeen {
  const planned = scenario.calendar.rounds;
  const count = Math.max(view.lastRound, view.round);
  const rounds = Array.from({ length: count }, (_, at) => ({ round: at + 1, ...planned[Math.min(at, planned.length - 1)]! }));
  const current = Math.max(0, Math.min(view.round, count) - 1);
  const { date, session } = rounds[current]!;
  return { rounds, current, session, date, daysToGo: daysBetween(date, scenario.calendar.summit) };
}
