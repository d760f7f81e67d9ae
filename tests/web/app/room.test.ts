import { expect, test } from 'vitest';
import { roomsOf } from '../../../src/web/app/room.ts';

test.each([
  ['a phone', 390, 844, 16, ['phone', 'slim', 'plain', 'narrow', 'low', 'lower']],
  ['a tablet upright', 768, 1024, 16, ['slim', 'plain', 'tablet', 'narrow']],
  ['a small laptop', 1280, 800, 16, ['chart', 'desk', 'tight', 'low', 'lower']],
  ['a large screen with larger letters', 2560, 1440, 21.6, ['chart', 'desk', 'wide', 'log']],
] as const)('%s', (_, width, height, letter, rooms) => {
  expect(roomsOf(width, height, letter)).toEqual(rooms);
});

test('text at 200 % is laid out like a window half as wide', () => {
  expect(roomsOf(1280, 800, 32)).toEqual(roomsOf(640, 400, 16));
});
