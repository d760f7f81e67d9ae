import { expect, test } from 'vitest';
import { progressOn } from '../../src/cli/series/progress.ts';

/** A series that plays a game in so many milliseconds, and what is told of it. */
function told(isTTY: boolean, games: number, millisecondsEach: (game: number) => number, before = 0): readonly string[] {
  const lines: string[] = [];
  let time = 0;
  const progress = progressOn({ isTTY, write: line => lines.push(line) }, games, before, () => time);
  for (let game = before + 1; game <= games; game += 1) {
    time += millisecondsEach(game);
    progress.at(game);
  }
  progress.done();
  return lines;
}

test('a series that is over at a glance says nothing', () => {
  expect(told(true, 50, () => 10)).toEqual([]);
});

test('in a log, sparse lines: how far, how fast, how long yet', () => {
  const lines = told(false, 1000, () => 50);
  expect(lines).toHaveLength(5);
  expect(lines[1]).toBe('220 of 1,000 games · 20 games/s · about 39 s left\n');
  expect(told(false, 10_000, () => 50)[0]).toBe('20 of 10,000 games · 20 games/s · about 8 min left\n');
});

test('on a terminal one line, rewritten, and cleared at the end', () => {
  const lines = told(true, 100, () => 50);
  expect(lines.length).toBeGreaterThan(20);
  for (const line of lines) expect([line.startsWith('\r\x1b[K'), line.includes('\n')]).toEqual([true, false]);
  expect(lines.at(-1)).toBe('\r\x1b[K');
});

test('the pace is that of late: a slow start is forgotten', () => {
  const lines = told(false, 2000, game => (game <= 10 ? 1000 : 50));
  expect(lines.at(-1)).toContain('20 games/s');
});

test('games that were there already say nothing about the pace', () => {
  expect(told(false, 1000, () => 100, 900)[0]).toBe('910 of 1,000 games · 10 games/s · about 9 s left\n');
});
