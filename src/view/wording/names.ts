import type { IssueId, PartyId } from '../../model/index.ts';
import { optional, type Words } from './words.ts';

/** A party inside a sentence: `the United States`, where the catalogue has a form for it, else its name. */
export function partyText(words: Words, party: PartyId): string {
  return optional(words, `party.${party}.inText`) ?? words(`party.${party}.name`);
}

export function issueText(words: Words, issue: IssueId): string {
  return words(`issue.${issue}.label`);
}

/** `A, B and C`, or after so many `A, B and 7 more`. Empty for nobody. */
export function listText(words: Words, items: readonly string[], most = items.length): string {
  const rest = items.length - most;
  return listFormat(words.voice.locale).format(rest > 0 ? [...items.slice(0, most), words('list.more', { count: rest })] : items);
}

const formats = new Map<string, Intl.ListFormat>();

function listFormat(locale: string): Intl.ListFormat {
  const made = formats.get(locale) ?? new Intl.ListFormat(locale);
  formats.set(locale, made);
  return made;
}

export function partiesText(words: Words, parties: readonly PartyId[], most?: number): string {
  return listText(
    words,
    parties.map(party => partyText(words, party)),
    most,
  );
}

/** Sentences begin with a capital, whatever stands first in them. */
export function sentence(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
