import { expect, test } from 'vitest';
import { shadeOf, shadesOf } from '../../../src/web/studio/zone/ZoneGridTable.tsx';

test('shades of a large table lie close where an agreement is near', () => {
  expect(shadesOf(32).map(({ least, most }) => [least, most])).toEqual([
    [32, 32],
    [31, 31],
    [29, 30],
    [25, 28],
    [18, 24],
    [10, 17],
    [0, 9],
  ]);
});

test.each([1, 2, 3, 4, 5, 8, 13, 32, 300])('of %i members every count has one shade, and more of them never a darker one', members => {
  const shades = Array.from({ length: members + 1 }, (_, count) => shadeOf(count, shadesOf(members)));
  expect(shades.at(-1)).toBe(6);
  expect(shades).toEqual([...shades].sort((a, b) => a - b));
  const covered = shadesOf(members).flatMap(({ least, most }) => Array.from({ length: most - least + 1 }, (_, i) => least + i));
  expect(covered.sort((a, b) => a - b)).toEqual(shades.map((_, count) => count));
});

test('a table of four tells every count apart', () => {
  expect([4, 3, 2, 1, 0].map(count => shadeOf(count, shadesOf(4)))).toEqual([6, 5, 4, 3, 2]);
});
