import { expect, test } from 'vitest';
import { joinPath } from '../../src/scenario/files.ts';
import { editDistance, list, nearest } from '../../src/scenario/near.ts';

test.each([
  ['', 'abc', 3],
  ['core', 'core', 0],
  ['cor', 'core', 1],
  ['croe', 'core', 1],
  ['kitten', 'sitting', 3],
])('%s is %s by %i changes', (a, b, distance) => {
  expect(editDistance(a, b)).toBe(distance);
  expect(editDistance(b, a)).toBe(distance);
});

test.each([
  ['cor', 'core'],
  ['Core', 'core'],
  ['wordnig', 'wording'],
  ['zebra', undefined],
  ['co', undefined],
])('%s probably means %s', (word, meant) => {
  expect(nearest(word, ['core', 'wording', 'targetYear'])).toBe(meant);
});

test('names are listed as people list them, and long lists are cut', () => {
  expect([list([]), list(['a']), list(['a', 'b', 'a']), list(['a', 'b', 'c'], 'and')]).toEqual([
    'none',
    "'a'",
    "'a' or 'b'",
    "'a', 'b' and 'c'",
  ]);
  expect(list(Array.from({ length: 40 }, (_, i) => `n${i}`))).toMatch(/'n9' and 30 more$/);
});

test.each([
  ['hague', '../casts/nato', 'casts/nato'],
  ['a/b', './c', 'a/b/c'],
  ['a', '../../above', '../above'],
])('%s and %s lead to %s', (folder, path, to) => {
  expect(joinPath(folder, path)).toBe(to);
});
