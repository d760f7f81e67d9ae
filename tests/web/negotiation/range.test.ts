import { expect, test } from 'vitest';
import type { Expression } from '../../../src/model/index.ts';
import type { View } from '../../../src/view/index.ts';
import { rangeOf } from '../../../src/web/screens/negotiation/asked/range.ts';

const view = { round: 4, lastRound: 12, tracks: { cohesion: 60 }, carried: { ambition: 40 } } as unknown as View;
const number = (value: number): Expression => ({ op: 'number', value });
const either = (one: number, other: number): Expression => ({
  op: 'if',
  condition: { op: 'boolean', value: true },
  // biome-ignore lint/suspicious/noThenProperty: the model's own name
  then: number(one),
  else: number(other),
});
const cohesion: Expression = { op: 'track', track: 'cohesion' };

test.each<[string, Expression, readonly [number, number] | undefined]>([
  ['a number is itself', number(3), [3, 3]],
  ['a minus turns it round', { op: 'negate', of: number(3) }, [-3, -3]],
  ['a track is where it stands', cohesion, [60, 60]],
  ['rounds left are counted', { op: 'count', name: 'roundsLeft' }, [8, 8]],
  ['sums add', { op: 'add', left: cohesion, right: number(5) }, [65, 65]],
  ['a product of spans takes its extremes', { op: 'multiply', left: number(-2), right: either(1, 4) }, [-8, -2]],
  ['a condition leaves both ways open', either(2, -1), [-1, 2]],
  ['what this seat does not see is not guessed', { op: 'count', name: 'blockers' }, undefined],
])('%s', (_, amount, expected) => {
  expect(rangeOf(amount, view)).toEqual(expected);
});
