import { describe, expect, test } from 'vitest';
import { stream } from '../../src/engine/index.ts';

/** First draws of streams whose keys differ as those of a campaign do: by seat, round or seed, in a character or two. */
const NEIGHBOURS: readonly (readonly [string, (n: number) => () => number])[] = [
  ['rounds', n => stream('seed', 'bot', 'summit', 'es', n)],
  ['seats', n => stream('seed', 'bot', 'summit', `seat-${n}`, 3)],
  ['seeds', n => stream(`seed-${n}`, 'party', 'es', 'core')],
];
const DRAWS = 4096;
const CELLS = 16;

test('a stream follows from seed and key, and another key gives another', () => {
  const draws = (next: () => number) => [next(), next(), next(), next()];
  expect(draws(stream('seed', 'leak', 3, 'es'))).toEqual(draws(stream('seed', 'leak', 3, 'es')));
  const first = [
    stream('seed', 'leak', 3, 'es'),
    stream('seed', 'leak', 4, 'es'),
    stream('seed', 'leak3', 'es'),
    stream('seedleak', 3, 'es'),
  ];
  expect(new Set(first.map(next => next())).size).toBe(first.length);
});

test('the bits of a stream are these on every machine', () => {
  const next = stream('seed', 'party', 'es', 'core');
  expect([next(), next(), next(), next(), next()]).toMatchInlineSnapshot(`
    [
      0.5413121995516121,
      0.5367503380402923,
      0.9939865593332797,
      0.7080475275870413,
      0.9405718764755875,
    ]
  `);
});

describe.each(NEIGHBOURS)('streams of neighbouring %s', (_, nth) => {
  // Chi-square with 15 degrees of freedom exceeds 37.7, and with 255 exceeds 330, once in a thousand; the draws are fixed.
  test.each([0, 1, 2, 3])('draw %i fills its range evenly', draw => {
    const cells = new Array<number>(CELLS).fill(0);
    for (let n = 0; n < DRAWS; n += 1) cells[cellOf(nthDraw(nth(n), draw))]! += 1;
    expect(chiSquare(cells)).toBeLessThan(37.7);
  });

  test.each([0, 1, 2, 3])('draw %i tells nothing of the same draw of the next stream, nor of the next draw', draw => {
    const across = new Array<number>(CELLS * CELLS).fill(0);
    const along = new Array<number>(CELLS * CELLS).fill(0);
    for (let n = 0; n < DRAWS; n += 1) {
      const here = cellOf(nthDraw(nth(n), draw));
      across[here * CELLS + cellOf(nthDraw(nth(n + 1), draw))]! += 1;
      along[here * CELLS + cellOf(nthDraw(nth(n), draw + 1))]! += 1;
    }
    expect(chiSquare(across)).toBeLessThan(330);
    expect(chiSquare(along)).toBeLessThan(330);
  });
});

function nthDraw(next: () => number, draw: number): number {
  for (let n = 0; n < draw; n += 1) next();
  return next();
}

function cellOf(draw: number): number {
  return Math.floor(draw * CELLS);
}

function chiSquare(cells: readonly number[]): number {
  const expected = DRAWS / cells.length;
  return cells.reduce((sum, count) => sum + ((count - expected) * (count - expected)) / expected, 0);
}
