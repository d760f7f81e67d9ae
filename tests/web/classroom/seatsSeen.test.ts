import { expect, test } from 'vitest';
import type { DeskFace, DeskTable, SeatFace } from '../../../src/session/index.ts';
import { goneAt, seatSeen } from '../../../src/web/classroom/seatsSeen.ts';

const NOW = 1_000_000;
const seat = (more: Partial<SeatFace>): SeatFace => ({ seat: 'es', people: 1, online: 0, handedIn: false, bot: false, ...more });
const table = (more: Partial<SeatFace>, status: DeskTable['status'] = 'open') =>
  ({ table: 'A', status, seats: [seat(more)] }) as unknown as DeskTable;
/** Somebody in the seat, last seen so many ms ago; never, without. */
const desk = (ago?: number, since = 0) =>
  ({ since, people: [{ table: 'A', seat: 'es', ...(ago === undefined ? {} : { seen: NOW - ago }) }] }) as unknown as DeskFace;

test.each([
  ['at work', { online: 1 }, 200_000, 'working'],
  ['away for less than a minute', {}, 59_000, 'away'],
  ['away for more than a minute', {}, 61_000, 'gone'],
  ['gone with its moves handed in', { handedIn: true }, 200_000, 'in'],
  ['gone with a bot in its place', { bot: true }, 200_000, 'bot'],
] as const)('a seat that is %s', (_, face, ago, how) => {
  expect(seatSeen(desk(ago), table(face), seat(face), NOW)).toBe(how);
  expect(goneAt(desk(ago), table(face), NOW)).toHaveLength(how === 'gone' ? 1 : 0);
});

test('who is there works where a round runs, and is there otherwise', () => {
  expect(seatSeen(desk(), table({}, 'paused'), seat({ online: 1 }), NOW)).toBe('working');
  expect(seatSeen(desk(), table({}, 'lobby'), seat({ online: 1 }), NOW)).toBe('here');
});

test('nobody is gone where no round runs, or before a server that was started again has waited for a minute', () => {
  expect(seatSeen(desk(200_000), table({}, 'between'), seat({}), NOW)).toBe('away');
  expect(seatSeen(desk(200_000), table({}, 'paused'), seat({}), NOW)).toBe('away');
  expect(seatSeen(desk(undefined, NOW - 30_000), table({}), seat({}), NOW)).toBe('away');
  expect(seatSeen(desk(undefined, NOW - 90_000), table({}), seat({}), NOW)).toBe('gone');
});
