import type { Article } from './articles.ts';

/** A stretch of text, and the article it leads to, if any. */
export interface Stretch {
  readonly words: string;
  readonly to?: string;
}

/** Finds the words of articles in a text. */
export type Linker = (text: string, except?: string) => readonly Stretch[];

const escaped = (form: string): string => form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&');

/**
 * Words that lead to an article, found in any text: longest first, whole words, each article once in a text. Names are found as they
 * are written, terms in either case. Of two articles with one word the first has it.
 */
export function linker(articles: readonly Article[]): Linker {
  const owners = new Map<string, string>();
  for (const { id, forms } of articles)
    for (const form of forms) {
      const key = form.trim().toLowerCase();
      if (key.length > 2 && !owners.has(key)) owners.set(key, id);
    }
  const names = new Set(articles.filter(({ kind }) => kind !== 'term').flatMap(({ forms }) => forms));
  const forms = [...owners.keys()].sort((a, b) => b.length - a.length);
  if (forms.length === 0) return text => [{ words: text }];
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${forms.map(escaped).join('|')})(?![\\p{L}\\p{N}-])`, 'giu');
  return (text, except) => {
    const stretches: Stretch[] = [];
    const led = new Set(except ? [except] : []);
    let last = 0;
    for (const match of text.matchAll(pattern)) {
      const to = owners.get(match[0].toLowerCase());
      const asWritten = to?.startsWith('term/') || names.has(match[0]);
      if (!to || !asWritten || led.has(to)) continue;
      led.add(to);
      if (match.index > last) stretches.push({ words: text.slice(last, match.index) });
      stretches.push({ words: match[0], to });
      last = match.index + match[0].length;
    }
    if (last < text.length) stretches.push({ words: text.slice(last) });
    return stretches;
  };
}
