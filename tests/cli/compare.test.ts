import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { comparisonHtml, type Version } from '../../src/cli/report/versions/comparisonHtml.ts';
import { differences } from '../../src/cli/series/compare.ts';
import { playGame } from '../../src/cli/series/playGame.ts';
import { talliesFor } from '../../src/cli/series/summary.ts';
import type { Library } from '../../src/model/index.ts';
import type { GamePlayed } from '../../src/session/index.ts';
import { addGame } from '../../src/session/index.ts';
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

const disk = mkdtempSync(join(tmpdir(), 'compare-'));
afterAll(() => rmSync(disk, { recursive: true }));

/** A shelf's version of the scenario, with what its games came to. */
function version(shelf: Library, all: readonly GamePlayed[], source: string): Version {
  const tallies = talliesFor(shelf, PLAY);
  for (const game of all) addGame(tallies, game);
  const series = { format: 1, source, play: PLAY, games: all.length, seed: 'pairs', difficulty: 'standard', chair: 'bot' } as const;
  return { library: shelf, tallies, series: { ...series, rules: '1', scenarios: { [PLAY]: source } } };
}

describe('the page of two versions', () => {
  const loaded = library().scenarios[PLAY]!;
  const gone = scenario.events.find(({ id }) => id === 'survey-ship')!;
  const without = { ...scenario, events: scenario.events.filter(({ id }) => id !== gone.id) };
  const shelf: Library = { ...library(), scenarios: { ...library().scenarios, [PLAY]: { ...loaded, scenario: without } } };
  const [before, after] = [games(library()), games(shelf)];
  const found = differences({ before: scenario, after: without }, before, after);
  const page = comparisonHtml(version(library(), before, 'before'), version(shelf, after, 'after'), [found]);

  test('stands alone and asks nobody for anything', () => {
    expect(page.match(/https?:/g)).toBeNull();
    expect(page.match(/<(script|link|img|iframe)\b/g)).toBeNull();
    expect(page.split('</head>')[1]).not.toMatch(/NaN|undefined|Infinity/);
  });

  test('shows every figure the two have in common, in words, drawn and with an interval', () => {
    const rows = [...page.matchAll(/<tr><td>.*?<\/tr>/g)].map(([row]) => row);
    const said = (id: string) => loaded.texts.en![id]!.replaceAll("'", '&#39;');
    for (const { figure } of found.filter(one => one.figure !== 'issue.closure')) {
      const [kind, id] = figure.split('.');
      if (kind === 'gain') expect(rows.some(row => row.includes(said(`party.${id}.name`)))).toBe(true);
      if (kind === 'event') expect(rows.some(row => row.includes(said(`event.${id}.title`)))).toBe(true);
    }
    for (const row of rows) expect(row).toMatch(/class="shift".*class="interval".* ± /);
    expect(page).not.toMatch(/\[[a-z]+\.[a-zA-Z.-]+\]/);
  });

  test('names what is gone, and seeds at which it made a difference', () => {
    const [, only] = page.split('Only in one version');
    expect(only).toMatch(/Taken out<\/h4><ul><li>The survey ship is back<\/li>/);
    const row = /<tr><td>The survey ship is back<\/td>.*?<\/tr>/.exec(page)![0];
    const fell = found.find(({ figure }) => figure === 'event.survey-ship')!.fell;
    expect(fell.value).toBe(-1);
    expect(row).toContain(`<code>${fell.seed}</code>`);
  });

  test('of a version and itself says that nothing differs', () => {
    const same = version(library(), before, 'same');
    const [, body] = comparisonHtml(same, same, [differences({ before: scenario, after: scenario }, before, before)]).split('</head>');
    expect(body).toContain('No figure differs by more than chance explains');
    expect(body).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test('the command plays both, prints what differs and writes the page; two different scenarios are not compared', async () => {
  const file = join(disk, 'out.html');
  const { status, stdout } = await run('sim', PLAY, '--against', PLAY, '--games', '2', '--workers', '1', '--report', file);
  expect([status, stdout]).toEqual([0, expect.stringMatching(/the same 2 seeds[\s\S]*agreement +[\d.]+ → [\d.]+ {2}0 ± 0\n/)]);
  expect(readFileSync(file, 'utf8')).toContain('No figure differs');
  expect((await run('sim', PLAY, '--against', 'car-emissions-1994', '--games', '2')).status).toBe(2);
});
