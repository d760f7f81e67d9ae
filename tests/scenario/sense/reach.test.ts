import { describe, expect, test } from 'vitest';
import { type Files, lint } from '../../../src/scenario/index.ts';
import { changed, printed } from '../fixtures.ts';

const CONDITION = 'round >= 2.0 && track.calm < 80.0';
const withCondition = (when: string): Files => changed([{ in: 'shores/events/storm.yaml', replace: CONDITION, with: when }]);
const rulesOf = (when: string): string[] => [...new Set(lint(withCondition(when)).map(problem => problem.rule))];

describe('a condition that can never hold is told from one that can', () => {
  test.each([
    'round > 9.0',
    'round < 1.0',
    'roundsLeft >= 2.0 && roundsLeft < 2.0',
    'draft.dues > 5.0 || draft.dues < 1.0',
    '!(draft.wording <= 1.0)',
    'draft.dues >= 3.0 && !(draft.dues > 2.0)',
    'track.calm > 100.0',
    'track.calm * 2.0 > 201.0',
    "stance.south == 'support' && stance.south == 'object'",
    "stance.south != 'support' && !(stance.south != 'support')",
    'blockers >= 3.0',
    'carveOuts > 3.0',
    '(round > 1.0 ? draft.dues : 0.0) > 6.0',
    'draft.dues - draft.year > 0.0',
  ])('never: %s', when => {
    expect(rulesOf(when)).toContain('unreachable-event');
  });
  test.each([
    'round >= 2.0',
    'round == 3.0',
    'draft.dues >= 5.0',
    "stance.south == 'none' || stance.south == 'object'",
    '!(round < 2.0 || track.calm < 10.0)',
    'draft.year / draft.dues > 2000.0',
    'carried.openness > 1000.0',
    'pledge.south > 100.0',
    'silenceBroken >= 2.0',
    '(blockers > 1.0 ? 5.0 : 0.0) > 4.0',
    'track.patience - track.calm > 99.0',
    'round != 1.0',
  ])('perhaps: %s', when => {
    expect(printed(lint(withCondition(when)))).toBe('');
  });
});

test('an event that only an unreachable one could call is unreachable itself', () => {
  const files = changed([
    { in: 'shores/events/storm.yaml', replace: CONDITION, with: 'round > 9.0' },
    {
      in: 'shores/events/letter.yaml',
      replace: "fired['storm'] && chose['storm'] == 'help' || stance.south == 'object'",
      with: "chose['storm'] == 'help'",
    },
  ]);
  expect(lint(files).map(({ rule, file }) => [rule, file])).toEqual([
    ['unreachable-event', 'shores/events/letter.yaml'],
    ['unreachable-event', 'shores/events/storm.yaml'],
  ]);
});

test('an event without a chance never comes', () => {
  const files = changed([{ in: 'shores/events/storm.yaml', append: 'chance: 0\n' }]);
  expect(printed(lint(files))).toMatch(/storm.* has the chance 0, so it never comes/);
});
