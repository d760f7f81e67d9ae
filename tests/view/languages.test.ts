import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { en } from '../../src/view/text/en.ts';
import { french } from '../../src/view/text/fr.ts';
import { en as classEnglish } from '../../src/web/classroom/text/en.ts';
import { fr as classFrench } from '../../src/web/classroom/text/fr.ts';
import { preview as previewEnglish } from '../../src/web/text/en/preview.ts';
import { studio as studioEnglish } from '../../src/web/text/en/studio.ts';
import { en as pageEnglish } from '../../src/web/text/en.ts';
import { learning as learningFrench } from '../../src/web/text/fr/learning.ts';
import { preview as previewFrench } from '../../src/web/text/fr/preview.ts';
import { studio as studioFrench } from '../../src/web/text/fr/studio.ts';
import { fr as pageFrench } from '../../src/web/text/fr.ts';
import { learningEn } from '../../src/web/text/learning.ts';

type Catalogue = Readonly<Record<string, string>>;
interface Node {
  readonly type: number;
  readonly value: string;
  readonly options?: Readonly<Record<string, { readonly value: readonly Node[] }>>;
}

/** Names of the values a pattern uses, without those that French makes of them. */
function used(pattern: string, language: string): readonly string[] {
  const walk = (nodes: readonly Node[]): string[] =>
    nodes.flatMap(({ type, value, options }) => [
      ...(type >= 1 && type <= 6 ? [value] : []),
      ...Object.values(options ?? {}).flatMap(option => walk(option.value)),
    ]);
  const names = walk(new IntlMessageFormat(pattern, language, undefined, { ignoreTag: true }).getAst() as unknown as Node[]);
  return [...new Set(names.map(name => name.replace(/Many$/, '')))].sort();
}

const CATALOGUES: readonly (readonly [string, Catalogue, Catalogue])[] = [
  ['the view', en, french.catalogue],
  ['the page', pageEnglish, pageFrench],
  ['learning to play', learningEn, learningFrench],
  ['the classroom', classEnglish, classFrench],
  ['the studio', studioEnglish, studioFrench],
  ['the preview', previewEnglish, previewFrench],
];

describe.each(CATALOGUES)('%s in French', (_, english, inFrench) => {
  const both = Object.keys(english).filter(id => id in inFrench);

  test('says everything that the English says, and nothing else', () => {
    expect(Object.keys(english).filter(id => !(id in inFrench))).toEqual([]);
    expect(Object.keys(inFrench).filter(id => !(id in english))).toEqual([]);
  });

  test('is filled with the same values as the English', () => {
    // A value may be left out where French says it another way, never added.
    const wrong = both.filter(id => used(inFrench[id]!, 'fr').some(name => !used(english[id]!, 'en').includes(name)));
    expect(wrong).toEqual([]);
    const left = both.filter(id => used(english[id]!, 'en').some(name => !used(inFrench[id]!, 'fr').includes(name)));
    expect(left).toEqual([]);
  });

  test('has its quotation marks, apostrophes and dashes', () => {
    expect(both.filter(id => /["“”]|\w'\w/.test(inFrench[id]!))).toEqual([]);
    expect(both.filter(id => /«(?! )|(?<! )»/.test(inFrench[id]!))).toEqual([]);
  });
});
