import { spoken } from './spoken.ts';

/** Writes numbers one way, in the language spoken when it is asked. */
export function numbers(options: Intl.NumberFormatOptions): { readonly format: (value: number) => string } {
  const made = perLocale(locale => new Intl.NumberFormat(locale, options));
  return { format: value => made().format(value) };
}

/** Writes dates one way, in the language spoken when it is asked; a French month begins on its `1er`. */
export function dates(options: Intl.DateTimeFormatOptions): {
  readonly format: (date: number | Date) => string;
  readonly formatRange: (from: number | Date, to: number | Date) => string;
} {
  const made = perLocale(locale => new Intl.DateTimeFormat(locale, options));
  return {
    format: date => joined(made().formatToParts(date)),
    formatRange: (from, to) => joined(made().formatRangeToParts(from, to)),
  };
}

function joined(parts: readonly { readonly type: string; readonly value: string }[]): string {
  const { dayOfMonth } = spoken().voice;
  return parts.map(({ type, value }) => (type === 'day' && dayOfMonth ? dayOfMonth(value) : value)).join('');
}

function perLocale<T>(make: (locale: string) => T): () => T {
  const made = new Map<string, T>();
  return () => {
    const { locale } = spoken().voice;
    const known = made.get(locale) ?? make(locale);
    made.set(locale, known);
    return known;
  };
}

const lists = perLocale(locale => new Intl.ListFormat(locale));
/** `16–20`; `3` where both are the same. */
export const span = ({ low, high }: { readonly low: number; readonly high: number }): string => (low < high ? `${low}–${high}` : `${high}`);

/** `A, B and C`. */
export const listed = (items: readonly string[]): string => lists().format(items);
