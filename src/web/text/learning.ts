import { type Words, words } from '../../view/index.ts';
import { adviser } from './en/adviser.ts';
import { coach } from './en/coach.ts';

/** Words for learning to play, in English. They are fetched with the screens that say them, not with the title page. */
const en = { ...coach, ...adviser };

export type LearningKey = keyof typeof en;
export type Learning = (key: LearningKey, values?: Readonly<Record<string, string | number>>) => string;

const said: Words = words({ en });
const learning: Learning = (key, values) => said(key, values ? { ...values } : undefined);

/** A hook, as `useText` is. */
export function useLearning(): Learning {
  return learning;
}

/** The same outside of components. */
export { en as learningEn, learning };
