import { expect, test } from 'vitest';
import { cutFor, cutsOf, roundOf, roundsIn } from '../../../src/web/classroom/lessonTime.ts';

const ROAD = [5, 5, 12];

test('meetings are cut to at most so many rounds each', () => {
  expect([roundsIn(ROAD, undefined), roundsIn(ROAD, 6), roundsIn(ROAD, 3)]).toEqual([22, 16, 9]);
  expect(cutsOf([6])).toEqual([2, 3, 4, 5]);
  expect(cutsOf([2])).toEqual([]);
});

test.each([
  ['75', 22, 2],
  ['75', 9, 5.5],
  ['50', 22, 1.5],
  ['free', 9, 4],
] as const)('a lesson by preset %s gives %i rounds %d minutes each', (preset, rounds, minutes) => {
  expect(roundOf(preset, rounds, 4)).toBe(minutes * 60_000);
});

test('where a round would be too short to talk, the longest cut that is not is offered', () => {
  expect(cutFor('75', ROAD, undefined)).toBe(6);
  expect(cutFor('50', ROAD, undefined)).toBe(3);
  expect(cutFor('50', ROAD, 3)).toBeUndefined();
  expect(cutFor('150', ROAD, undefined)).toBeUndefined();
  expect(cutFor('none', ROAD, undefined)).toBeUndefined();
});
