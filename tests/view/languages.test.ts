import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, test } from 'vitest';
import { CATALOGUES } from './catalogues.ts';
import { compared, readRecord, staleIn } from './reviewed.ts';

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

test('no French text stands as it was while the English it was made from has changed; accept it by npm run translations:page', () => {
  expect(staleIn(readRecord())).toEqual([]);
});

test('every French text has been compared with its English, so that it can be found stale; accept it by npm run translations:page', () => {
  const record = readRecord();
  const missing = CATALOGUES.flatMap(([name, english, french]) =>
    Object.keys(french)
      .filter(id => id in english && !(id in (record[name] ?? {})))
      .map(id => `${name}: ${id}`),
  );
  expect(missing).toEqual([]);
});

test('a text is stale when its English has changed and it has not', () => {
  const [kept, was] = [readRecord(), compared('Hand in', 'Remettre')];
  expect(was).toMatch(/^[0-9a-f]{8} [0-9a-f]{8}$/);
  const now = CATALOGUES[1]!;
  const of = (english: string, inFrench: string) => staleIn({ 'the page': { handIn: compared(english, inFrench) } });
  const { handIn } = now[1];
  const { handIn: french } = now[2];
  expect(of(handIn!, french!)).toEqual([]);
  expect(of('Submit', french!)).toEqual(['the page: handIn']);
  expect(of('Submit', 'Soumettre')).toEqual([]);
  expect(Object.keys(kept)).toEqual(CATALOGUES.map(([name]) => name));
});
