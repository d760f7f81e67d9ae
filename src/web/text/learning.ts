import type { Values } from '../../view/index.ts';
import { adviser } from './en/adviser.ts';
import { book } from './en/book.ts';
import { coach } from './en/coach.ts';
import { hints } from './en/hints.ts';
import { weigh } from './en/weigh.ts';
import { learning as french } from './fr/learning.ts';
import { ownWords } from './ownWords.ts';

/** Words for learning to play. They are fetched with the screens that say them, not with the title page. */
export const learningEn = { ...coach, ...adviser, ...book, ...hints, ...weigh };

export type LearningKey = keyof typeof learningEn;
export type Learning = (key: LearningKey, values?: Values) => string;

export const { say: learning, use: useLearning } = ownWords<LearningKey>(learningEn, { fr: french });
