import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

test('style sheets ask heights of their own attribute, and every other room of the other', () => {
  const heights = roomsOf(5000, 100, 16).filter(room => !roomsOf(5000, 5000, 16).includes(room));
  const web = join(import.meta.dirname, '../../../src/web');
  const sheets = readdirSync(web, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.css'));
  const asked = sheets.flatMap(file => [...readFileSync(join(web, file), 'utf8').matchAll(/data-(room|height)~="(\w+)"/g)]);
  const rooms = (attribute: string) => new Set(asked.filter(([, of]) => of === attribute).map(([, , room]) => room!));
  expect([...rooms('height')].sort()).toEqual([...heights].sort());
  expect([...rooms('room')].filter(room => heights.some(height => height === room))).toEqual([]);
});
