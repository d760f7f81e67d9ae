import { expect, test } from 'vitest';
import { LESSON } from '../../../src/web/app/lesson.ts';
import type { SaveLine } from '../../../src/web/saves/lines.ts';
import { beenHere } from '../../../src/web/screens/title/been.ts';

/** A saved game, newest first in a list. */
const save = (play: string, seat: string, over: boolean, difficulty = 'standard'): SaveLine => ({
  id: `${play}-${seat}`,
  revision: 1,
  savedAt: 0,
  play,
  scenario: play,
  seat,
  round: 1,
  over,
  planned: 0,
  rules: '1',
  seed: '7',
  difficulty,
});

test('whoever comes back finds what was played last, as hard as it was; the guided game is for learning only', () => {
  const { play, difficulty } = beenHere([
    save(LESSON.play, 'hythe', true, 'gentle'),
    save('road', 'sg', false, 'hard'),
    save('other', 'x', true),
  ]);
  expect({ play, difficulty }).toEqual({ play: 'road', difficulty: 'hard' });
});

test('a first visitor is offered nothing of the kind', () => {
  const been = beenHere([{ id: 'broken', unreadable: 7 }]);
  expect(been.play).toBeUndefined();
  expect(been.next('road', ['sg', 'us'])).toBeUndefined();
});

test('once a seat has been played to the end, the next is the first that has not', () => {
  const been = beenHere([save('road', 'sg', true), save('road', 'us', false), save('other', 'de', true), save('road', 'sg', true)]);
  expect(been.ended('road', 'sg')).toBe(2);
  expect(been.next('road', ['sg', 'us', 'de'])).toBe('us');
  expect(been.next('third', ['sg', 'us'])).toBeUndefined();
});

test('a level that is none is left to the page', () => {
  expect(beenHere([save('road', 'sg', true, 'impossible')]).difficulty).toBeUndefined();
});
