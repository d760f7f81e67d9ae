import { expect, test } from 'vitest';
import type { LogEntry } from '../../../src/model/index.ts';
import { concerns, news } from '../../../src/web/screens/negotiation/log/news.ts';

const moved = (party: string, by = 1): LogEntry => ({
  round: 2,
  type: 'positionMoved',
  party,
  issue: 'core',
  from: 3,
  to: 3 + by,
  cause: { kind: 'event', event: 'storm', why: 'gale' },
});

test('what one event does to many is one line', () => {
  expect(news(['a', 'b', 'c', 'd', 'e'].map(party => moved(party)))).toEqual([{ entry: moved('a'), count: 5 }]);
});

test('what it does to few is told of each', () => {
  expect(news(['a', 'b', 'c'].map(party => moved(party))).map(line => line.count)).toEqual([1, 1, 1]);
});

test('movements in opposite directions are not told as one', () => {
  const lines = news([...['a', 'b', 'c', 'd'].map(p => moved(p)), ...['e', 'f', 'g', 'h'].map(p => moved(p, -1))]);
  expect(lines.map(line => line.count)).toEqual([4, 4]);
});

test('a stance is news when it changes', () => {
  const taken = { round: 1, type: 'stanceTaken', party: 'a', stance: 'object', reasons: [] } as const;
  expect(news([taken])).toEqual([]);
  expect(news([{ ...taken, was: 'object' }])).toEqual([]);
  expect(news([{ ...taken, was: 'support' }])).toHaveLength(1);
});

test('an entry concerns its mover, whom it moves, and who caused it', () => {
  expect(concerns({ round: 1, type: 'pressed', by: 'a', party: 'b', hardened: false })).toEqual(['a', 'b']);
  expect(
    concerns({
      round: 1,
      type: 'positionMoved',
      party: 'b',
      issue: 'x',
      from: 1,
      to: 2,
      cause: { kind: 'move', by: 'c', move: 'persuade' },
    }),
  ).toEqual(['b', 'c']);
});
