import { expect, test } from 'vitest';
import { binsOf } from '../../../src/web/screens/debrief/plots/drawSummits.ts';
import { spread } from '../../../src/web/screens/debrief/plots/style.ts';

test('every summit is in one bin, and this game is within them', () => {
  const points = [0, 0, 3.4, 5, 9.99, 10, -2];
  const bins = binsOf(points, 14);
  expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(points.length);
  expect(bins[0]!.from).toBeLessThanOrEqual(-2);
  expect(bins.at(-1)!.to).toBeGreaterThanOrEqual(14);
  expect(new Set(bins.map(({ from, to }) => Number((to - from).toFixed(6)))).size).toBe(1);
});

test('labels keep their order and their distance, and none goes below the limit', () => {
  const placed = spread([10, 12, 11, 40], 8, 34);
  expect(placed.map(place => placed.filter(other => other < place).length)).toEqual([0, 2, 1, 3]);
  expect(Math.max(...placed)).toBeLessThanOrEqual(34);
  const sorted = [...placed].sort((a, b) => a - b);
  for (let at = 1; at < sorted.length; at += 1) expect(sorted[at]! - sorted[at - 1]!).toBeGreaterThanOrEqual(8);
});
