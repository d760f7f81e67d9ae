import { expect, test } from 'vitest';
import { ticks } from '../../../src/web/screens/debrief/ticks.ts';

test.each([
  [0, 69.4, [0, 20, 40, 60, 80]],
  [0, 1723, [0, 500, 1000, 1500, 2000]],
  [-3, 12, [-5, 0, 5, 10, 15]],
  [0, 0.9, [0, 0.5, 1]],
  [0, 0, [0, 0]],
] as const)('from %d to %d the marks are round and hold both ends', (low, high, marks) => {
  const found = ticks(low, high);
  expect(found[0]).toBeLessThanOrEqual(low);
  expect(found.at(-1)).toBeGreaterThanOrEqual(high);
  if (high > low) expect(found).toEqual(marks);
});
