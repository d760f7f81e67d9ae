import { describe, expect, test } from 'vitest';
import { overlap } from '../../../src/web/stage/map/labels.ts';
import { layTable } from '../../../src/web/stage/table/tableLayout.ts';
import { tableSample } from './sample.ts';

describe.each([
  [1090, 605],
  [740, 480],
  [1700, 1000],
])('the table at %i × %i', (width, height) => {
  test.each([3, 5, 6, 12, 32])('%i members and a chair: every seat has its place, none on another', members => {
    const seats = [...tableSample.seats.filter(s => !s.chair).slice(0, members), ...tableSample.seats.filter(s => s.chair)];
    const { places, middle, cramped } = layTable(seats, width, height, 1);
    expect(places.map(p => p.seat.party).sort()).toEqual(seats.map(s => s.party).sort());
    for (const [i, a] of places.entries()) {
      for (const b of places.slice(i + 1)) expect(overlap(a.rect, b.rect, 0), `${a.seat.party} ${b.seat.party}`).toBe(false);
      expect(overlap(a.rect, middle, 0), a.seat.party).toBe(false);
      expect(a.rect.x >= 0 && a.rect.y >= 0 && a.rect.x + a.rect.width <= width && a.rect.y + a.rect.height <= height).toBe(true);
      if (!cramped) expect(a.rect.height).toBeGreaterThanOrEqual(19);
    }
  });
});

test('seats go round in order: up the left side, along the head, down the right', () => {
  const { places } = layTable(tableSample.seats, 1090, 605, 1);
  const members = tableSample.seats.filter(s => !s.chair).map(s => s.party);
  const of = (side: string) => places.filter(p => p.side === side);
  expect([...of('left'), ...of('head'), ...of('right')].map(p => p.seat.party)).toEqual(members);
  expect(of('left').every((p, i, all) => i === 0 || p.rect.y < all[i - 1]!.rect.y)).toBe(true);
  expect(of('right').every((p, i, all) => i === 0 || p.rect.y > all[i - 1]!.rect.y)).toBe(true);
});

test('a table without a chair seats everybody', () => {
  const seats = tableSample.seats.filter(s => !s.chair);
  expect(layTable(seats, 1090, 605, 1).places).toHaveLength(seats.length);
});

test('rows closer than 24 px are said to be cramped, so that a grid stands in', () => {
  expect([340, 417, 470, 605].map(height => layTable(tableSample.seats, 950, height, 1).cramped)).toEqual([true, false, false, false]);
});

test('where the sides are too short, more sit at the head', () => {
  const atHead = (height: number) => layTable(tableSample.seats, 960, height, 1).places.filter(({ side }) => side === 'head').length;
  // The stage of a window of 1280 by 800, with a strip of hints above it and without.
  expect([417, 470].map(atHead)).toEqual([10, 8]);
});
