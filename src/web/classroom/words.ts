import { ownWords } from '../text/ownWords.ts';
import { en } from './text/en.ts';
import { fr } from './text/fr.ts';

export type ClassTextKey = keyof typeof en;
export type ClassText = typeof classText;

/** The classroom's words: fetched with its screens, so that who plays alone does not carry them. */
export const { say: classText, use: useClassText } = ownWords<ClassTextKey>(en, { fr });
