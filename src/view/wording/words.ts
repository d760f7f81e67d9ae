import { IntlMessageFormat } from 'intl-messageformat';
import type { Language, TextId } from '../../model/index.ts';
import { en } from '../text/en.ts';

/** Words for a text id: an ICU pattern filled with values. An id without words, or whose pattern cannot be filled, comes back in brackets. */
export type Words = (id: string, values?: Record<string, string | number>) => string;

type Catalogue = Readonly<Record<TextId, string>>;

/** The view's own catalogue with the scenario's laid over it; English stands in for what a language lacks. */
export function words(texts: Readonly<Record<Language, Catalogue>>, language: Language = 'en'): Words {
  const catalogue: Catalogue = { ...en, ...texts.en, ...texts[language] };
  const compiled = new Map<string, IntlMessageFormat>();
  return (id, values) => {
    const pattern = Object.hasOwn(catalogue, id) ? catalogue[id] : undefined;
    if (pattern === undefined) return missing(id);
    if (!pattern.includes('{') && !pattern.includes("''")) return pattern;
    try {
      let format = compiled.get(id);
      if (!format) {
        format = new IntlMessageFormat(pattern, language, undefined, { ignoreTag: true });
        compiled.set(id, format);
      }
      return String(format.format(values));
    } catch {
      // A pattern that does not fit its values is the linter's business; a game goes on.
      return missing(id);
    }
  };
}

function missing(id: string): string {
  return `[${id}]`;
}

/** Words for an id that a catalogue may lack; undefined where it does. */
export function optional(said: Words, id: string, values?: Record<string, string | number>): string | undefined {
  const text = said(id, values);
  return text === missing(id) ? undefined : text;
}
