import { studio as english } from '../../text/en/studio.ts';
import { studio as french } from '../../text/fr/studio.ts';
import { ownWords } from '../../text/ownWords.ts';

export type StudioKey = keyof typeof english;
export type StudioText = typeof studioText;

/** The words of the studio. */
export const { say: studioText, use: useStudioText } = ownWords<StudioKey>(english, { fr: french });
