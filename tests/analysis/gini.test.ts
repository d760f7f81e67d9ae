import { expect, test } from 'vitest';
import { gini } from '../../src/analysis/index.ts';

test.each([
  ['equal gains', [5, 5, 5, 5], 0],
  ['one takes everything', [0, 0, 0, 8], 0.75],
  ['one to three', [1, 3], 0.25],
])('%s', (_, gains, expected) => {
  expect(gini(gains)).toBeCloseTo(expected, 12);
});

test.each([
  ['nobody', []],
  ['nothing', [0, 0]],
  ['a loss on balance', [-4, 1]],
])('there is nothing to share among %s', (_, gains) => {
  expect(gini(gains)).toBeUndefined();
});
