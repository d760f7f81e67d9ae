import { expect, test } from 'vitest';
import { differences } from '../../src/cli/series/compare.ts';
import { playGame } from '../../src/cli/series/playGame.ts';
import type { Library } from '../../src/model/index.ts';
import type { GamePlayed } from '../../src/session/index.ts';
import { library } from '../library.ts';
import { run } from './run.ts';

const PLAY = 'harbour-quotas';
const games = (shelf: Library): readonly GamePlayed[] =>
  Array.from({ length: 12 }, (_, i) => playGame(shelf, { play: PLAY, difficulty: 'standard', chair: 'bot' }, 'pairs', i + 1).played);
const { scenario } = library().scenarios[PLAY]!;

test('a version set against itself differs in nothing, with certainty', () => {
  const all = games(library());
  const found = differences({ before: scenario, after: scenario }, all, all);
  expect(found.map(({ figure }) => figure)).toEqual(expect.arrayContaining(['agreement', 'rounds', 'gain.hythe', 'event.survey-ship']));
  for (const { by, half } of found) expect([by, half]).toEqual([0, 0]);
});

test('an event that can no longer come is a difference of its whole rate', () => {
  const events = scenario.events.filter(({ id }) => id !== 'survey-ship');
  const loaded = { ...library().scenarios[PLAY]!, scenario: { ...scenario, events } };
  const without = games({ ...library(), scenarios: { ...library().scenarios, [PLAY]: loaded } });
  const before = games(library());
  const found = differences({ before: scenario, after: scenario }, before, without).find(({ figure }) => figure === 'event.survey-ship')!;
  const came = before.filter(({ meetings }) => 'survey-ship' in meetings[0]!.fired).length;
  expect(found).toMatchObject({ games: 12, before: Math.round((came / 12) * 1e6) / 1e6, after: 0 });
  expect(came).toBeGreaterThan(0);
  expect(found.by).toBeCloseTo(-came / 12, 5);
});

test('the command plays both and prints what differs; two different scenarios are not compared', () => {
  const { status, stdout } = run('sim', PLAY, '--against', PLAY, '--games', '2', '--workers', '1');
  expect([status, stdout]).toEqual([0, expect.stringMatching(/the same 2 seeds[\s\S]*agreement +[\d.]+ → [\d.]+ {2}0 ± 0\n/)]);
  expect(run('sim', PLAY, '--against', 'car-emissions-1994', '--games', '2').status).toBe(2);
});
