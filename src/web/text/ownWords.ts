import { layered, type Values, type Voice } from '../../view/index.ts';
import { type SpokenLanguage, spoken, useSpoken } from './spoken.ts';

type Catalogue<K extends string> = Readonly<Record<K, string>>;

/** Words that a part of the page has of its own. */
export interface OwnWords<K extends string> {
  /** In the language spoken now, outside of components. */
  readonly say: (key: K, values?: Values) => string;
  /** A hook, as `useText` is. */
  readonly use: () => (key: K, values?: Values) => string;
}

/** The words of a part of the page, fetched with it and not with the title; English stands in for what a language lacks. */
export function ownWords<K extends string>(
  english: Catalogue<K>,
  others: Partial<Record<SpokenLanguage, Partial<Catalogue<K>>>>,
): OwnWords<K> {
  const made = new Map<Voice, (key: K, values?: Values) => string>();
  const within = (voice: Voice) => {
    const known =
      made.get(voice) ??
      layered(voice, [
        [english, voice],
        [(others as Readonly<Record<string, Readonly<Record<string, string>>>>)[voice.language] ?? {}, voice],
      ]);
    made.set(voice, known);
    return known;
  };
  return {
    say: (key, values) => within(spoken().voice)(key, values),
    use: () => within(useSpoken(now => now.voice)),
  };
}
