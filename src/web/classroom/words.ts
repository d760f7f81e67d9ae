import { layered, type Values, type Voice } from '../../view/index.ts';
import { spoken, useSpoken } from '../text/spoken.ts';
import { en } from './text/en.ts';
import { fr } from './text/fr.ts';

export type ClassTextKey = keyof typeof en;
export type ClassText = (key: ClassTextKey, values?: Values) => string;

/** By language; English stands in for what a language lacks. */
const LAID_OVER: Readonly<Record<string, Readonly<Record<string, string>>>> = { fr };
const made = new Map<Voice, ClassText>();

function classTextIn(voice: Voice): ClassText {
  const known =
    made.get(voice) ??
    layered(voice, [
      [en, voice],
      [LAID_OVER[voice.language] ?? {}, voice],
    ]);
  made.set(voice, known);
  return known;
}

/** The classroom's words: fetched with its screens, so that who plays alone does not carry them. */
export const useClassText = (): ClassText => classTextIn(useSpoken(now => now.voice));

/** The same outside of components. */
export const classText: ClassText = (key, values) => classTextIn(spoken().voice)(key, values);
