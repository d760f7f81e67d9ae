import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/**
 * The document of the rules is kept in two languages. Nobody can check a translation by machine, but a figure that changed in one and not in
 * the other shows that the other is stale.
 */
const partsOf = (name: string) => readFileSync(new URL(`../../src/engine/${name}`, import.meta.url), 'utf8').split(/^## /m);

/** Every number of a text, in order of size: English parts thousands by a comma, French by a space, with a comma before decimals. */
const figuresOf = (text: string, language: 'en' | 'fr') => {
  const plain =
    language === 'en'
      ? text.replace(/(\d),(?=\d{3})/g, '$1')
      : text.replace(/(\d)[\u00a0\u202f ](?=\d{3}\b)/g, '$1').replace(/(\d),(?=\d)/g, '$1.');
  return [...plain.matchAll(/\d+(?:\.\d+)?/g)].map(([figure]) => Number(figure)).sort((one, other) => one - other);
};

const english = partsOf('MODEL.md');
const french = partsOf('MODEL.fr.md');

test('the rules in French have the parts of the rules in English', () => {
  expect(french).toHaveLength(english.length);
});

test.each(english.map((part, at) => [part.split('\n')[0]!, at] as const))('the figures are the same in both languages: %s', (_, at) => {
  expect(figuresOf(french[at]!, 'fr')).toEqual(figuresOf(english[at]!, 'en'));
});

test('a figure that changed in one language is noticed', () => {
  const were = figuresOf('of 1,000 games 0.196', 'en');
  expect(figuresOf('sur 1 000 parties, 0,196', 'fr')).toEqual(were);
  expect(figuresOf('sur 1 000 parties, 0,197', 'fr')).not.toEqual(were);
});
