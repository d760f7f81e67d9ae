import { lines } from './en/lines.ts';
import { lines as french } from './fr/lines.ts';
import { ownWords } from './ownWords.ts';

export type LinesKey = keyof typeof lines;

/** Words for the lines on the map. They are fetched with the table, not with the title page. */
export const { say: lineText, use: useLineText } = ownWords<LinesKey>(lines, { fr: french });
