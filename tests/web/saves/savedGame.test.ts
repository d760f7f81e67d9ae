import { expect, test } from 'vitest';
import { isSavedGame } from '../../../src/web/saves/savedGame.ts';

const save = {
  format: 1,
  id: 'game-1',
  revision: 3,
  savedAt: 0,
  play: 'p',
  scenario: 's',
  seat: 'x',
  meeting: 0,
  round: 1,
  over: false,
  record: {},
  plan: [],
};

test('a save is known by its form', () => {
  expect(isSavedGame(save)).toBe(true);
});

test.each([
  ['nothing', null],
  ['a later format', { ...save, format: 2 }],
  ['no record', { ...save, record: undefined }],
  ['no revision', { ...save, revision: undefined }],
  ['a plan that is none', { ...save, plan: 'x' }],
])('%s is kept as unreadable', (_, value) => {
  expect(isSavedGame(value)).toBe(false);
});
