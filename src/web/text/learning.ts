import { layered, type Values, type Voice } from '../../view/index.ts';
import { adviser } from './en/adviser.ts';
import { book } from './en/book.ts';
import { coach } from './en/coach.ts';
import { hints } from './en/hints.ts';
import { learning as french } from './fr/learning.ts';
import { spoken, useSpoken } from './spoken.ts';

/** Words for learning to play. They are fetched with the screens that say them, not with the title page. */
export const learningEn = { ...coach, ...adviser, ...book, ...hints };

export type LearningKey = keyof typeof learningEn;
export type Learning = (key: LearningKey, values?: Values) => string;

/** By language; English stands in for what a language lacks. */
const LAID_OVER: Readonly<Record<string, Readonly<Record<string, string>>>> = { fr: french };
const made = new Map<Voice, Learning>();

/** The words in a voice; made once. */
export function learningIn(voice: Voice): Learning {
  const known =
    made.get(voice) ??
    layered(voice, [
      [learningEn, voice],
      [LAID_OVER[voice.language] ?? {}, voice],
    ]);
  made.set(voice, known);
  return known;
}

/** A hook, as `useText` is. */
export function useLearning(): Learning {
  return learningIn(useSpoken(now => now.voice));
}

/** The same outside of components. */
export const learning: Learning = (key, values) => learningIn(spoken().voice)(key, values);
