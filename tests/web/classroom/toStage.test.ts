import { expect, test } from 'vitest';
import { toStage } from '../../../src/web/classroom/toStage.ts';

const table = (name: string, scenario: string, ...events: string[]) => ({ table: name, scenario, toStage: events });

test('an event is offered once, with every table that could have it', () => {
  expect(toStage([table('A', 'hague', 'leak', 'storm'), table('B', 'hague', 'storm'), table('C', 'hague')])).toEqual([
    { scenario: 'hague', event: 'leak', tables: ['A'] },
    { scenario: 'hague', event: 'storm', tables: ['A', 'B'] },
  ]);
});

test('events of different meetings are different events, whatever their names', () => {
  expect(toStage([table('A', 'antalya', 'leak'), table('B', 'hague', 'leak')]).map(({ scenario, tables }) => [scenario, tables])).toEqual([
    ['antalya', ['A']],
    ['hague', ['B']],
  ]);
});
