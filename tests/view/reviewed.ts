import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from '../../src/scenario/hash.ts';
import { CATALOGUES } from './catalogues.ts';

export const RECORD = join(import.meta.dirname, '../records/french.json');

/** By catalogue and text id: what an English text and its French were when the two were compared last. */
type Compared = Readonly<Record<string, Readonly<Record<string, string>>>>;

export const readRecord = (): Compared => JSON.parse(readFileSync(RECORD, 'utf8')) as Compared;

const sentenceHash = (text: string): string => contentHash(text).slice(0, 8);

/** Of an English text and its French, eight hexadecimal digits each. */
export const compared = (english: string, inFrench: string): string => `${sentenceHash(english)} ${sentenceHash(inFrench)}`;

/** All texts as they stand now. */
export const comparedNow = (): Compared =>
  Object.fromEntries(
    CATALOGUES.map(([name, english, french]) => [
      name,
      Object.fromEntries(
        Object.keys(french)
          .filter(id => id in english)
          .sort()
          .map(id => [id, compared(english[id]!, french[id]!)]),
      ),
    ]),
  );

/** Texts whose English has changed since they were compared, and whose French has not: it says what the English used to say. */
export function staleIn(record: Compared): readonly string[] {
  const now = comparedNow();
  return Object.entries(record).flatMap(([name, texts]) =>
    Object.entries(texts).flatMap(([id, was]) => {
      const [english, french] = (now[name]?.[id] ?? was).split(' ');
      const [wasEnglish, wasFrench] = was.split(' ');
      return english !== wasEnglish && french === wasFrench ? [`${name}: ${id}`] : [];
    }),
  );
}
