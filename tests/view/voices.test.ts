import { describe, expect, test } from 'vitest';
import { dateText, listText, pointsText, words } from '../../src/view/index.ts';
import { french } from '../../src/view/text/fr.ts';

/** French with a few patterns of a scenario's own. */
const said = (patterns: Readonly<Record<string, string>>) => words({ fr: patterns }, french);

describe('French', () => {
  test.each([
    ['de {party}', 'le Canada', 'du Canada'],
    ['de {party}', 'les États-Unis', 'des États-Unis'],
    ['de {party}', 'la Pologne', 'de la Pologne'],
    ['de {party}', 'l’Allemagne', 'de l’Allemagne'],
    ['de {party}', 'Andorre', 'd’Andorre'],
    ['à {party}', 'le Canada', 'au Canada'],
    ['à {party}', 'les Pays-Bas', 'aux Pays-Bas'],
    ['À {party}', 'les Pays-Bas', 'Aux Pays-Bas'],
    ['à {party}', 'la France', 'à la France'],
    ['Que {party}', 'Andorre', 'Qu’Andorre'],
    ['de {party}', 'La Haye', 'de La Haye'],
    ['décide de le lui offrir, avec {party}', 'le Canada', 'décide de le lui offrir, avec le Canada'],
    ['{n, select, one {Visite de {party}} other {}}', 'le Canada', 'Visite du Canada'],
  ])('“%s” with “%s” is “%s”', (pattern, party, text) => expect(said({ it: pattern })('it', { party, n: 'one' })).toBe(text));

  test('a verb can agree with a name that is a plural', () => {
    const pattern = '{by} {byMany, select, yes {ont} other {a}} parlé';
    expect(said({ it: pattern })('it', { by: 'les États-Unis' })).toBe('les États-Unis ont parlé');
    expect(said({ it: pattern })('it', { by: 'l’Estonie' })).toBe('l’Estonie a parlé');
  });

  test('spaces before tall marks and inside quotation marks do not break', () => {
    expect(said({ it: 'Quoi ? « {x} » : 5 % !' })('it', { x: 'a' })).toBe('Quoi\u202f? «\u202fa\u202f»\u00a0: 5\u202f%\u202f!');
  });

  test('numbers, dates and lists are written its way', () => {
    const say = said({ it: '{value} ; {count, plural, one {# voix} other {# voix}}' });
    expect(say('it', { value: 3.5, count: 1200 })).toBe('3,5\u202f; 1\u202f200 voix');
    expect(say('it', { value: 2035, count: 0 })).toBe('2035\u202f; 0 voix');
    expect(pointsText(said({ points: '{shown}' }), -2.75, true)).toBe('−2,7');
    expect([dateText(say, '2025-06-01'), dateText(say, '2025-08-25', 'short')]).toEqual(['1er juin 2025', '25 août']);
    expect(listText(said({ 'list.more': '{count} autres' }), ['a', 'b', 'c', 'd'], 2)).toBe('a, b et 2 autres');
  });
});

test('in English a figure and its per-cent sign stay on one line', () => {
  expect(words({ en: { it: 'From 1.5 % to {value} %, 20 years' } })('it', { value: 5 })).toBe('From 1.5\u00a0% to 5\u00a0%, 20 years');
});
