import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openLibrary } from '../../src/cli/openLibrary.ts';
import { readSimOrder } from '../../src/cli/readSimOrder.ts';
import { BrokenOff, CannotDo } from '../../src/cli/refusal.ts';
import { muster } from '../../src/cli/series/crew.ts';
import { beginSeries, continueSeries, readGames, readHeader, type SeriesHeader } from '../../src/cli/series/keep.ts';
import { playSeries } from '../../src/cli/series/playSeries.ts';
import { runSeries } from '../../src/cli/series/runSeries.ts';
import type { Seating } from '../../src/cli/series/seatedGame.ts';
import { seriesOf } from '../../src/cli/series/seriesOf.ts';
import { talliesFor } from '../../src/cli/series/summary.ts';
import { addGame, type GamePlayed } from '../../src/session/index.ts';
import { library } from '../library.ts';

const disk = mkdtempSync(join(tmpdir(), 'series-'));
afterAll(() => rmSync(disk, { recursive: true }));

const QUOTAS: Seating = { play: 'harbour-quotas', difficulty: 'standard', chair: 'bot' };
const HEADER: SeriesHeader = {
  format: 1,
  source: 'harbour-quotas',
  play: 'harbour-quotas',
  games: 12,
  seed: 's',
  difficulty: 'standard',
  chair: 'bot',
  rules: '1',
  scenarios: {},
};

async function played(workers: number, seating: Seating, games: number): Promise<readonly GamePlayed[]> {
  const rows: GamePlayed[] = [];
  await runSeries(library(), { seating, seed: 's', games, workers, onGame: row => rows.push(row) });
  return rows;
}

describe('a series does not depend on who plays it', () => {
  test.each<[string, Seating, number]>([
    ['bots', QUOTAS, 24],
    ['a chair at random', { ...QUOTAS, chair: 'random' }, 12],
    [
      'a campaign with a considerate ally',
      { play: 'road-to-the-hague', difficulty: 'standard', chair: 'bot', seat: { party: 'pt', as: 'considerate' } },
      2,
    ],
  ])('%s: one worker and two give the same games in the same order', async (_, seating, games) => {
    const [one, two] = [await played(1, seating, games), await played(2, seating, games)];
    expect(one.map(row => row.game)).toEqual(Array.from({ length: games }, (_, i) => i + 1));
    expect(two).toEqual(one);
  });

  test('games are handed over in order, whoever is done first', async () => {
    const crew = muster(library(), 1);
    const slowFirst: typeof crew = {
      ...crew,
      size: 2,
      play: async chunk => {
        if (chunk.from === 1) await new Promise(resolve => setTimeout(resolve, 200));
        return crew.play(chunk);
      },
    };
    const order: number[] = [];
    await playSeries(slowFirst, { seating: QUOTAS, seed: 's', from: 1, to: 20 }, ({ game }) => order.push(game));
    expect(order).toEqual(Array.from({ length: 20 }, (_, i) => i + 1));
  });
});

test.each([1, 2])('a game that breaks off is told by its seed, with %i workers', async workers => {
  const loaded = library().scenarios['harbour-quotas']!;
  const broken = { ...library(), scenarios: { 'harbour-quotas': { ...loaded, scenario: { ...loaded.scenario, parties: [] } } } };
  const crew = muster(broken, workers);
  const series = { seating: QUOTAS, seed: 's', from: 1, to: 9 };
  await expect(playSeries(crew, series, () => {})).rejects.toThrow(BrokenOff);
  await expect(playSeries(crew, series, () => {})).rejects.toThrow(/^harbour-quotas, seed s-\d: /);
  await crew.dismiss();
});

describe('a series that is stopped', () => {
  test('has every game below the last one, and resumed counts to the same as in one sitting', async () => {
    const folder = join(disk, 'stopped');
    const keeper = beginSeries(folder, HEADER);
    const stop = new AbortController();
    let count = 0;
    const first = await runSeries(library(), {
      ...{ seating: QUOTAS, seed: 's', games: 60, workers: 1, stop: stop.signal },
      onGame: row => {
        keeper.add(row);
        count += 1;
        if (count === 5) stop.abort();
      },
    });
    keeper.close();
    expect(first.played).toBeGreaterThanOrEqual(5);
    expect(first.played).toBeLessThan(60);
    // The machine went down in the middle of a line.
    appendFileSync(join(folder, 'games.ndjson'), '{"game":');

    const tallies = talliesFor(library(), 'harbour-quotas');
    const { games, bytes } = await readGames(folder, 's', row => addGame(tallies, row));
    expect(games).toBe(first.played);
    const more = continueSeries(folder, bytes);
    const resumed = await runSeries(library(), {
      seating: QUOTAS,
      seed: 's',
      games: 60,
      workers: 1,
      begun: { tallies, games },
      onGame: more.add,
    });
    more.close();

    const straight = await runSeries(library(), { seating: QUOTAS, seed: 's', games: 60, workers: 1 });
    expect(resumed.played).toBe(60);
    expect(resumed.tallies).toEqual(straight.tallies);
    const lines = readFileSync(join(folder, 'games.ndjson'), 'utf8').trimEnd().split('\n');
    expect(lines.map(line => JSON.parse(line))).toEqual(await played(1, QUOTAS, 60));
  });

  test('just after a whole line but before its end loses nothing', async () => {
    const folder = join(disk, 'cut');
    const keeper = beginSeries(folder, HEADER);
    for (const row of await played(1, QUOTAS, 3)) keeper.add(row);
    keeper.close();
    const file = join(folder, 'games.ndjson');
    writeFileSync(file, readFileSync(file, 'utf8').trimEnd());
    const { games, bytes } = await readGames(folder, 's', () => {});
    continueSeries(folder, bytes).close();
    expect(games).toBe(3);
    expect(readFileSync(file, 'utf8').endsWith('}\n')).toBe(true);
  });
});

describe('what cannot be continued is refused in one sentence', () => {
  const opened = openLibrary('harbour-quotas');
  const order = (...args: readonly string[]) => {
    const read = readSimOrder(['--resume', disk, ...args]);
    if (read === 'help') throw new Error('help');
    return read;
  };
  const kept = seriesOf(order(), opened, 'harbour-quotas');

  test('the same order, or a longer one, is not', () => {
    expect(seriesOf(order(), opened, 'harbour-quotas', kept)).toEqual(kept);
    expect(seriesOf(order('--games', '500'), opened, 'harbour-quotas', kept).games).toBe(500);
  });

  test.each<[string, readonly string[], Partial<SeriesHeader>, RegExp]>([
    ['another seed', ['--seed', '2'], {}, /has --seed '1', not '2'\.$/],
    ['another chair', ['--chair', 'pass'], {}, /has --chair 'bot', not 'pass'\.$/],
    ['another difficulty', ['--difficulty', 'hard'], {}, /has --difficulty 'standard', not 'hard'\.$/],
    ['another seat', ['--seat', 'isles', '--as', 'pass'], {}, /has --seat none, not 'isles' --as 'pass'\.$/],
    ['other rules', [], { rules: '0' }, /was played by rules version '0', and these are /],
    ['a scenario that has changed', [], { scenarios: { 'harbour-quotas': 'abc' } }, /^The scenario 'harbour-quotas' has changed since/],
    ['another scenario', [], { play: 'hague-summit' }, /has play 'hague-summit', not 'harbour-quotas'\.$/],
  ])('%s', (_, args, changes, sentence) => {
    const act = () => seriesOf(order(...args), opened, 'harbour-quotas', { ...kept, ...changes });
    expect(act).toThrow(CannotDo);
    expect(act).toThrow(sentence);
  });

  test('a folder that holds a series, or anything else, is not begun anew', () => {
    const folder = join(disk, 'twice');
    beginSeries(folder, HEADER).close();
    expect(() => beginSeries(folder, HEADER)).toThrow(/already holds a series/);
    const other = mkdtempSync(join(disk, 'other-'));
    writeFileSync(join(other, 'holiday.jpg'), '');
    expect(() => beginSeries(other, HEADER)).toThrow(/name a folder that is empty/);
  });

  test.each([
    ['a header that is not one', 'series.json', '{"format":1}'],
    ['a header cut short', 'series.json', '{"form'],
  ])('%s', (_, name, content) => {
    const folder = mkdtempSync(join(disk, 'bad-'));
    writeFileSync(join(folder, name), content);
    expect(() => readHeader(folder)).toThrow(/cannot be continued: series\.json is damaged\.$/);
  });

  test.each([
    ['a game that is missing', [1, 3]],
    ['a game that is there twice', [1, 1, 2]],
    ['a broken line in the middle', [1, 0, 2]],
  ])('%s', async (_, games) => {
    const folder = mkdtempSync(join(disk, 'bad-'));
    const lines = games.map(game => (game === 0 ? '{"game' : JSON.stringify({ game, seed: `s-${game}`, meetings: [] })));
    writeFileSync(join(folder, 'games.ndjson'), `${lines.join('\n')}\n`);
    await expect(readGames(folder, 's', () => {})).rejects.toThrow(/games\.ndjson is damaged\.$/);
  });
});
