import { expect, test } from 'vitest';
import { behind, minutesSince, placed, standingOf } from '../../../src/web/classroom/lessonLine.ts';
import { sessionPlan } from '../../../src/web/classroom/sessionPlan.ts';

/** 0 arrive, 5 brief, 10 practice, 15 six rounds of three minutes, 33 questions, 35 debrief. */
const steps = placed(sessionPlan({ roundMs: 180_000, questions: ['?'] }, [{ title: 'Harbour', rounds: 6 }]));
const table = { status: 'open', practice: false, meeting: 0, round: 1, revealed: false } as const;
const stepOf = (tables: Parameters<typeof standingOf>[1], now = 0) => steps[standingOf(steps, tables, now)?.step ?? -1]?.kind;

test('a lesson begins with arriving and goes from step to step without a gap', () => {
  expect(steps.map(({ kind, from, to }) => [kind, from, to])).toEqual([
    ['arrive', 0, 5],
    ['brief', 5, 10],
    ['practice', 10, 15],
    ['meeting', 15, 33],
    ['answers', 33, 35],
    ['debrief', 35, 50],
  ]);
});

test('whoever goes on with a campaign another day has practised already', () => {
  expect(sessionPlan({ roundMs: 180_000 }, [{ title: 'Harbour', rounds: 6 }], true).map(({ kind }) => kind)).toEqual([
    'arrive',
    'brief',
    'meeting',
    'debrief',
  ]);
});

test.each([
  ['arrive', { ...table, status: 'lobby' }, 2],
  ['brief', { ...table, status: 'lobby' }, 40],
  ['practice', { ...table, practice: true }, 0],
  ['meeting', { ...table, round: 4 }, 0],
  ['answers', { ...table, status: 'over' }, 0],
  ['debrief', { ...table, status: 'over', revealed: true }, 0],
] as const)('a class stands in %s where its table does', (kind, at, now) => {
  expect(stepOf([at], now)).toBe(kind);
});

test('a class stands where its slowest table does, and tables merged into others do not count', () => {
  expect(
    standingOf(
      steps,
      [
        { ...table, round: 5 },
        { ...table, round: 2 },
        { ...table, status: 'closed' },
      ],
      0,
    ),
  ).toMatchObject({ from: 18, to: 21 });
  expect(standingOf(steps, [], 0)).toBeUndefined();
});

test('a round is late once its own minutes are over, and early before they have begun', () => {
  const third = standingOf(steps, [{ ...table, round: 3 }], 0)!;
  expect([19, 21, 23, 24, 27.5].map(now => behind(third, now))).toEqual([-2, 0, 0, 0, 3]);
});

test.each([
  ['14:00', 14, 38, 38],
  ['14:00', 13, 50, -10],
  ['23:50', 0, 10, 20],
])('a lesson that begins at %s is, at %i:%i, %i minutes old', (begins, h, m, minutes) => {
  expect(minutesSince(begins, h, m)).toBe(minutes);
});
