import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { SHIPPED } from '../../src/cli/readScenarios.ts';
import { checkSeat, readSimOrder } from '../../src/cli/readSimOrder.ts';
import { CannotDo } from '../../src/cli/refusal.ts';
import { library } from '../library.ts';
import { run } from './run.ts';

const disk = mkdtempSync(join(tmpdir(), 'series-'));
afterAll(() => rmSync(disk, { recursive: true }));

const NUMBER = expect.any(Number);

describe('--json prints one object and nothing else', () => {
  test.each([
    ['for an id', 'harbour-quotas'],
    ['for a folder', join(SHIPPED, 'harbour-quotas')],
  ])('%s', async (_, name) => {
    const { status, stdout, stderr } = await run('sim', name, '--games', '3', '--seed', '7', '--json');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    const summary = JSON.parse(stdout);
    expect(Object.keys(summary)).toEqual(['games', 'agreementRate', 'rounds', 'issues', 'carveOuts', 'gamesPerSecond']);
    expect(summary).toMatchObject({ games: 3, agreementRate: NUMBER, rounds: { median: NUMBER }, carveOuts: {}, gamesPerSecond: NUMBER });
    expect(Object.keys(summary.issues.quota)).toEqual(['median', 'p10', 'p90']);
    expect(Object.keys(summary.issues.closure.share)).toEqual(['none', 'spawning', 'spring']);
  });

  test('a campaign nests one such object for each meeting', async () => {
    const { stdout } = await run('sim', 'road-to-the-hague', '--games', '1', '--json');
    const summary = JSON.parse(stdout);
    expect(Object.keys(summary)).toEqual(['games', 'gamesPerSecond', 'meetings']);
    expect(Object.keys(summary.meetings)).toEqual(['antalya-ministerial', 'brussels-capability-targets', 'hague-summit']);
    for (const meeting of Object.values<Record<string, unknown>>(summary.meetings))
      expect(Object.keys(meeting)).toEqual(['games', 'agreementRate', 'rounds', 'issues', 'carveOuts', 'gamesPerSecond']);
  });
});

describe('an order that cannot be carried out is refused in one sentence, with the nearest correct name', () => {
  test.each<[string, readonly string[], RegExp]>([
    ['no scenario', [], /^Name a scenario/],
    ['one too many', ['harbour-quotas', 'hague-summit'], /'hague-summit' is one too many\.$/],
    ['no games', ['x', '--games', '0'], /whole number from 1 to 1,000,000, not '0'\.$/],
    ['half a game', ['x', '--games', '1.5'], /not '1\.5'\.$/],
    ['fewer than none', ['x', '--games', '-3'], /not '-3'\.$/],
    ['an unknown difficulty', ['x', '--difficulty', 'harder'], /not 'harder'; the nearest is hard\.$/],
    ['a difficulty nowhere near', ['x', '--difficulty', 'brutal'], /^--difficulty is one of gentle, standard, hard, not 'brutal'\.$/],
    ['an unknown option', ['x', '--sede', '7'], /^There is no option --sede; the nearest is --seed\.$/],
    ['an option nowhere near', ['x', '--frobnicate'], /^There is no option --frobnicate; --help lists them\.$/],
    ['an option without its value', ['x', '--games'], /^--games needs a value/],
    ['an option in place of a value', ['x', '--games', '--json'], /^--games needs a value/],
    ['a value that is not wanted', ['x', '--json=yes'], /^--json takes no value\.$/],
    ['an unknown way to chair', ['x', '--chair', 'leter'], /not 'leter'; the nearest is letter\.$/],
    ['a way to sit that is a chair’s', ['x', '--seat', 'es', '--as', 'letter'], /^--as is one of bot, pass, considerate, random/],
    ['an unknown kind of knowledge', ['x', '--knowledge', 'ful'], /not 'ful'; the nearest is full\.$/],
    ['a seat without a player', ['x', '--seat', 'es'], /^--seat goes together with --as\.$/],
    ['a player without a seat', ['x', '--as', 'pass'], /^--as goes together with --seat\.$/],
    ['no workers', ['x', '--workers', '0'], /^--workers takes a whole number from 1/],
    ['a series both new and old', ['x', '--out', 'a', '--resume', 'b'], /^--out does not go together with --resume\.$/],
    ['a story of many games', ['x', '--tell', '1-7', '--games', '9'], /^--tell does not go together with --games\.$/],
  ])('%s', (_, args, sentence) => {
    expect(() => readSimOrder(args)).toThrow(CannotDo);
    expect(() => readSimOrder(args)).toThrow(sentence);
  });

  test.each([
    ['a seat that is not there', 'esp', /^There is no party 'esp' at this table; the nearest is es\.$/],
    ['a seat nowhere near', 'atlantis', /^There is no party 'atlantis' at this table; its parties are al, be/],
    ['the chair’s seat', 'sg', /^'sg' is the chair's seat; say --chair instead of --seat\.$/],
  ])('%s', (_, seat, sentence) => {
    expect(() => checkSeat(library(), 'hague-summit', seat)).toThrow(sentence);
  });

  test.each([
    ['an unknown scenario', ['harbor-quotas'], /called 'harbor-quotas'; the nearest is harbour-quotas\.\n$/],
    ['an unknown campaign', ['road-to-hague'], /the nearest is road-to-the-hague\.\n$/],
    ['a name nowhere near', ['zzz'], /^There is no scenario, campaign or folder called 'zzz'; shipped are road-to-the-hague, /],
    ['an unknown option', ['harbour-quotas', '--sede', '7'], /--seed\.\n$/],
    ['a folder without a series', ['--resume', disk], /^There is no series in /],
  ])('by the command with exit code 2: %s', async (_, args, sentence) => {
    const { status, stdout, stderr } = await run('sim', ...args);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toMatch(sentence);
  });
});

test('what is known and by whom is told, and changes the game', async () => {
  const [seat, full] = [
    await run('sim', 'harbour-quotas', '--tell', '7-2'),
    await run('sim', 'harbour-quotas', '--tell', '7-2', '--knowledge', 'full'),
  ];
  expect(full.stdout).toContain('standard difficulty. The chair knows what nobody tells it.');
  const story = (told: string) => told.slice(told.indexOf('## '));
  expect(story(full.stdout)).not.toBe(story(seat.stdout));
});

test('--help says how', async () => {
  const { status, stdout } = await run('sim', '--help');
  expect(status).toBe(0);
  for (const option of ['--games N', '--chair HOW', '--resume DIR']) expect(stdout).toContain(option);
});

test('--tell plays the game of a seed and tells its story', async () => {
  const { status, stdout } = await run('sim', 'harbour-quotas', '--tell', '7-2', '--chair', 'pass');
  expect(status).toBe(0);
  expect(stdout).toContain('# harbour-quotas, seed 7-2');
  expect(stdout).toContain("Bots in every seat but the chair's, which is played by 'pass', standard difficulty.");
});
