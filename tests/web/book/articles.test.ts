import { describe, expect, test } from 'vitest';
import { wordsIn } from '../../../src/view/index.ts';
import { articlesOf, search } from '../../../src/web/screens/book/articles.ts';
import { linker } from '../../../src/web/screens/book/linkWords.ts';
import { text } from '../../../src/web/text/index.ts';
import { learning, learningEn } from '../../../src/web/text/learning.ts';
import { spoken } from '../../../src/web/text/spoken.ts';
import { library } from '../../library.ts';

const GLOSSARY = Object.keys(learningEn).filter(key => key.startsWith('term.'));
const bookOf = (id: string) => {
  const { scenario, texts } = library().scenarios[id]!;
  const words = wordsIn(spoken().voice, texts);
  return { scenario, articles: articlesOf({ scenario, words, text, say: learning, ids: Object.keys(texts.en!), glossary: GLOSSARY }) };
};

describe.each(Object.keys(library().scenarios))('the encyclopaedia of %s', id => {
  const { scenario, articles } = bookOf(id);

  test('has an article for every party, issue, move, bloc, side payment and source', () => {
    const ids = articles.map(article => article.id);
    expect(new Set(ids).size).toBe(ids.length);
    const wanted = [
      ...scenario.parties.map(party => `party/${party.id}`),
      ...scenario.issues.map(issue => `issue/${issue.id}`),
      ...Object.keys(scenario.procedure.moves).map(move => `move/${move}`),
      ...scenario.blocs.map(bloc => `bloc/${bloc.id}`),
      ...scenario.assets.map(asset => `asset/${asset.id}`),
      ...Object.keys(scenario.sources).map(source => `source/${source}`),
    ];
    expect(wanted.filter(one => !ids.includes(one))).toEqual([]);
  });

  test('has its words, and no article is empty', () => {
    for (const { id: at, title, paragraphs, parts } of articles) {
      const all = [title, ...paragraphs, ...parts.flatMap(part => part.lines.flatMap(line => [line.label, line.value]))];
      expect(
        all.filter(one => /^\[[\w.-]+\]$/.test(one)),
        at,
      ).toEqual([]);
      expect(title, at).not.toBe('');
    }
  });

  test('says of every coded figure and position where it comes from', () => {
    const lines = articles.filter(({ kind }) => kind === 'party').flatMap(({ parts }) => parts.flatMap(part => part.lines));
    const coded = scenario.parties.reduce((sum, party) => sum + Object.keys(party.figures).length, 0);
    expect(lines.filter(line => line.of !== undefined).length).toBeGreaterThanOrEqual(coded);
  });
});

describe('linking', () => {
  const { articles } = bookOf('harbour-quotas');
  const link = linker(articles);
  const leads = (sentence: string, within?: string) => link(sentence, within).flatMap(({ words, to }) => (to ? [[words, to]] : []));

  test('finds terms in either case, names as they are written, each once', () => {
    expect(leads('Silence is the rule of consensus; silence again, says Varrow.')).toEqual([
      ['Silence', 'term/silence'],
      ['consensus', 'term/consensus'],
      ['Varrow', 'party/varrow'],
    ]);
  });

  test('takes the longest words, and whole ones only', () => {
    expect(leads('They cannot break silence in the silencer.')).toEqual([['break silence', 'term/silence']]);
  });

  test('does not lead an article to itself, and loses nothing of the text', () => {
    const sentence = 'Varrow asks for a side payment.';
    expect(leads(sentence, 'party/varrow')).toEqual([['side payment', 'term/sidePayment']]);
    expect(
      link(sentence)
        .map(({ words }) => words)
        .join(''),
    ).toBe(sentence);
  });
});

describe('searching', () => {
  const { articles } = bookOf('harbour-quotas');

  test('finds what every word of the query is in, titles first, whatever the case', () => {
    const [first, ...others] = search(articles, 'VARROW');
    expect(first?.id).toBe('party/varrow');
    expect(others.length).toBeGreaterThan(0);
    expect(search(articles, 'silence objects deadline').map(({ id }) => id)).toContain('term/silence');
    expect(search(articles, 'xyzzy')).toEqual([]);
    expect(search(articles, ' ')).toBe(articles);
  });
});

describe('a designer’s own terms', () => {
  test('stand before the glossary’s, and name their source', () => {
    const { scenario, texts } = library().scenarios['harbour-quotas']!;
    const en = {
      ...texts.en,
      'term.silence': 'Lantern rule',
      'term.silence.means': 'The lamp stays lit.',
      'term.silence.source': 'Harbour book',
    };
    const words = wordsIn(spoken().voice, { ...texts, en });
    const made = articlesOf({ scenario, words, text, say: learning, ids: Object.keys(en), glossary: GLOSSARY });
    const found = made.filter(({ id }) => id === 'term/silence');
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ title: 'Lantern rule', forms: ['Lantern rule'] });
    expect(found[0]!.source).toBe('Harbour book');
  });
});
