import { create } from 'zustand';
import { layered, type Values, type Voice } from '../../view/index.ts';
import type { en } from './en.ts';

/** Languages of the interface, each called by its own name. */
export const LANGUAGES = { en: 'English', fr: 'Français' } as const;
export type SpokenLanguage = keyof typeof LANGUAGES;

export type TextKey = keyof typeof en;
/** The interface's words: ICU patterns with named values, in the player's language. */
export type Text = (key: TextKey, values?: Values) => string;

/** A language as the page speaks it. */
export interface Spoken {
  readonly language: SpokenLanguage;
  readonly voice: Voice;
  readonly text: Text;
}

type Catalogue = Readonly<Record<string, string>>;
const fetched: Partial<Record<SpokenLanguage, Spoken>> = {};

/** Fetches a language's words, once; rejects where they cannot be had. A page holds no words until one of its languages is fetched. */
export async function fetchLanguage(language: SpokenLanguage): Promise<Spoken> {
  const known = fetched[language];
  if (known) return known;
  const { catalogue, voice } = await FETCH[language]();
  const said = layered(voice, [[catalogue, voice]]);
  const made: Spoken = { language, voice, text: (key, values) => said(key, values) };
  fetched[language] = made;
  return made;
}

const FETCH: { readonly [L in SpokenLanguage]: () => Promise<{ readonly catalogue: Catalogue; readonly voice: Voice }> } = {
  en: async () => {
    const { en, english } = await import('./en.ts');
    return { catalogue: en, voice: english };
  },
  fr: async () => {
    const [{ fr, french }, { en, english }] = await Promise.all([import('./fr.ts'), import('./en.ts')]);
    // English stands in while some of it is not translated yet.
    return { catalogue: { ...en, ...fr }, voice: { ...french, catalogue: { ...english.catalogue, ...french.catalogue } } };
  },
};

/** Before any language is there, a key stands for itself. */
const SILENT: Spoken = { language: 'en', voice: { language: 'en', locale: 'en-GB', catalogue: {} }, text: key => `[${key}]` };

export const useSpoken = create<Spoken>(() => SILENT);

export const spoken = useSpoken.getState;

/** The language that the browser's settings put first among ours. */
export function preferred(wanted: readonly string[]): SpokenLanguage {
  const ours = wanted.map(tag => tag.split('-')[0]!.toLowerCase()).find(tag => tag in LANGUAGES);
  return (ours as SpokenLanguage | undefined) ?? 'en';
}
