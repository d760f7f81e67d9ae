import type { Words } from './words.ts';

/** A day of the calendar, as written: `2025-06-25`. */
interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** `25 June 2025`, or without the year; what is no date comes back as it is. */
export function dateText(words: Words, iso: string, form: 'full' | 'short' = 'full'): string {
  const date = parse(iso);
  if (!date) return iso;
  const { locale, dayOfMonth } = words.voice;
  const parts = format(locale, form).formatToParts((dayNumber(date) - EPOCH) * MS_A_DAY);
  return parts.map(({ type, value }) => (type === 'day' && dayOfMonth ? dayOfMonth(value) : value)).join('');
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, form: 'full' | 'short'): Intl.DateTimeFormat {
  const key = `${locale} ${form}`;
  let made = formats.get(key);
  if (!made) {
    const year = form === 'full' ? ({ year: 'numeric' } as const) : {};
    made = new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'long', ...year, timeZone: 'UTC' });
    formats.set(key, made);
  }
  return made;
}

/** Days from one date to another, exactly; negative when the other is earlier. NaN when one is no date. */
export function daysBetween(from: string, to: string): number {
  const first = parse(from);
  const last = parse(to);
  return first && last ? dayNumber(last) - dayNumber(first) : Number.NaN;
}

/** Year, month and day of an ISO date; what follows the day is ignored. Undefined for a date that does not exist. */
function parse(iso: string): Day | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!parts) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOf(year, month) ? { year, month, day } : undefined;
}

function lengthOf(year: number, month: number): number {
  if (month === 2) return leap(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function leap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Days since a fixed day, in the proleptic Gregorian calendar. */
function dayNumber({ year, month, day }: Day): number {
  const before = year - 1;
  let days = before * 365 + Math.floor(before / 4) - Math.floor(before / 100) + Math.floor(before / 400);
  for (let past = 1; past < month; past += 1) days += lengthOf(year, past);
  return days + day;
}

/** 1 January 1970, from which `Intl` counts. */
const EPOCH = dayNumber({ year: 1970, month: 1, day: 1 });
const MS_A_DAY = 86_400_000;
