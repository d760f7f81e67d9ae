import type { Scenario } from '../../../../model/index.ts';
import { dates } from '../../../text/figures.ts';

const DAY = 86_400_000;
const at = (date: string): number => Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
const weekday = dates({ weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' });
const day = dates({ day: 'numeric', month: 'short', timeZone: 'UTC' });

/** `Wed 14 May`. */
export const weekDay = (date: string): string => weekday.format(at(date)).replace(',', '');
const long = dates({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
export const longDate = (date: string): string => long.format(at(date));
export const dayMonth = (date: string): string => day.format(at(date));
export const days = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY);

/** Date of a round; rounds added by events share the last date. */
export function roundDate({ calendar }: Scenario, round: number): string {
  return calendar.rounds[Math.min(round, calendar.rounds.length) - 1]?.date ?? calendar.summit;
}

export function daysToGo(scenario: Scenario, round: number): number {
  return Math.max(0, days(roundDate(scenario, round), scenario.calendar.summit));
}
