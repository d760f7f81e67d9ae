import { preview as english } from '../text/en/preview.ts';
import { preview as french } from '../text/fr/preview.ts';
import { ownWords } from '../text/ownWords.ts';

export type PreviewKey = keyof typeof english;

/** The words of the strip. */
export const { use: usePreviewText } = ownWords<PreviewKey>(english, { fr: french });
