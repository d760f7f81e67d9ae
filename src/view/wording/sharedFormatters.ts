import type { Formatters } from 'intl-messageformat';

/** Makes a thing once for each language and way of writing. */
function once<Options, Made>(make: (locale?: string | string[], options?: Options) => Made) {
  const all = new Map<string, Made>();
  return (locale?: string | string[], options?: Options): Made => {
    const key = options ? `${locale} ${JSON.stringify(options)}` : String(locale);
    const known = all.get(key) ?? make(locale, options);
    all.set(key, known);
    return known;
  };
}

/** What every message counts and writes numbers with: by itself each would make its own, and filling one would take ten times as long. */
export const SHARED: Formatters = {
  getNumberFormat: once((locale, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(locale, options)),
  getDateTimeFormat: once((locale, options?: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options)),
  getPluralRules: once((locale, options?: Intl.PluralRulesOptions) => new Intl.PluralRules(locale, options)),
} as Formatters;
