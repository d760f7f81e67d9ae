import type { Language, TextId } from '../../model/index.ts';

/** What fills a pattern, by the names in its braces. */
export type Values = Readonly<Record<string, string | number>>;

/** How the view speaks a language: its own words, and what of its grammar no pattern can say. */
export interface Voice {
  readonly language: Language;
  /** For `Intl`: numbers, plurals, lists, dates. */
  readonly locale: string;
  readonly catalogue: Readonly<Record<TextId, string>>;
  /** A pattern as it is printed, e.g. with its spaces made unbreakable; left out, it stands as written. */
  readonly typeset?: (pattern: string) => string;
  /** Values that patterns of this language may use beside those they are given. */
  readonly agreeing?: (values: Values) => Values;
  /** Words that merge with the value after them, as a pattern of what ends the text before it: French `de` and `à`. */
  readonly merging?: RegExp;
  /** Such a word and the value after it, as one: `de` + `le Canada` is `du Canada`. */
  readonly merge?: (word: string, value: string) => string;
  /** The day of a month as a date has it. */
  readonly dayOfMonth?: (day: string) => string;
}
