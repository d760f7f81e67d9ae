import { beforeAll, describe, expect, test } from 'vitest';
import { reportHtml } from '../../src/cli/report/reportHtml.ts';
import { csvOf } from '../../src/cli/series/csv.ts';
import type { SeriesHeader } from '../../src/cli/series/keep.ts';
import { runSeries } from '../../src/cli/series/runSeries.ts';
import type { Library } from '../../src/model/index.ts';
import { type GamePlayed, leftStanding, neverIn, type Tally } from '../../src/session/index.ts';
import { library } from '../library.ts';

const SERIES: SeriesHeader = {
  ...{ format: 1, source: 'harbour-quotas', play: 'harbour-quotas', games: 20, seed: 'r', difficulty: 'standard', chair: 'bot' },
  ...{ rules: '1', scenarios: { 'harbour-quotas': 'abc' } },
};

async function played(chair: 'bot' | 'pass' = 'bot'): Promise<{ tallies: readonly Tally[]; games: readonly GamePlayed[] }> {
  const games: GamePlayed[] = [];
  const seating = { play: 'harbour-quotas', difficulty: 'standard', chair } as const;
  const { tallies } = await runSeries(library(), { seating, seed: 'r', games: 20, workers: 1, onGame: game => games.push(game) });
  return { tallies, games };
}

describe('the report of a series', () => {
  let tallies: readonly Tally[] = [];
  let page = '';
  beforeAll(async () => {
    ({ tallies } = await played());
    page = reportHtml(library(), SERIES, tallies);
  });

  test('is one page that asks nobody for anything', () => {
    expect(page).toMatch(/^<!doctype html>/);
    expect(page.match(/https?:/g)).toBeNull();
    expect(page.match(/<(script|link|img|iframe)\b/g)).toBeNull();
    expect([...page.matchAll(/url\((\w+):/g)].map(match => match[1])).toEqual(['data', 'data']);
  });

  test('names every issue, member, event and answer in words', () => {
    const { scenario, texts } = library().scenarios['harbour-quotas']!;
    const ids = [
      ...scenario.issues.filter(({ scope }) => scope === 'common').map(({ id }) => `issue.${id}.label`),
      ...scenario.parties.filter(({ member }) => member).map(({ id }) => `party.${id}.name`),
      ...scenario.events.flatMap(({ id, choices }) => [
        `event.${id}.title`,
        ...choices.map(choice => `event.${id}.choice.${choice.id}.label`),
      ]),
    ];
    for (const id of ids) expect(page).toContain(texts.en![id]!.replaceAll("'", '&#39;'));
    expect(page).not.toMatch(/\[[a-z]+\.[a-zA-Z.-]+\]/);
  });

  test('is the same for the same series', async () => {
    expect(reportHtml(library(), SERIES, (await played()).tallies)).toBe(page);
  });

  test('gives a seed of the series for every extreme', () => {
    const seeds = [...page.matchAll(/<code[^>]*>(r-\d+)/g)].map(match => Number(match[1]!.slice(2)));
    expect(seeds.length).toBeGreaterThan(10);
    for (const seed of seeds) expect(seed >= 1 && seed <= 20).toBe(true);
  });

  test('says what beats everything else, with an interval, or that nothing does', () => {
    const section = page.slice(page.indexOf('Dominant strategies'), page.indexOf('What never happened'));
    expect(section).toMatch(/ to [+−\d.]+\)|No answer beats all others|was the only answer ever given/);
    expect(section).toMatch(/of the agreements \(\d+–\d+|No option is agreed on/);
    expect(section).toMatch(/of all (its|their) moves \(\d+–\d+|No kind of move is more than 40/);
    expect(section).toContain('npm run sim -- harbour-quotas --strategies 40');
    const least = { mean: 3, half: 1, over: 'pass', rest: { chair: 'bot', difficulty: 'hard' } } as const;
    const means = { bot: { mean: 5, half: 1 }, pass: { mean: 2, half: 1 } };
    const seat = {
      seat: 'hythe',
      measure: 'points',
      tried: [{ rest: least.rest, means }],
      nearest: 'bot',
      least,
      dominates: true,
    } as const;
    const shown = reportHtml(library(), SERIES, tallies, { games: 7, seats: [seat] });
    expect(shown).toContain('Little Hythe: to play as “bot” beats every other way');
    expect(shown).not.toContain('--strategies 40');
  });

  test('shows what a scenario says as text, never as markup', () => {
    const loaded = library().scenarios['harbour-quotas']!;
    const en = { ...loaded.texts.en, 'scenario.title': '<script>alert(1)</script>' };
    const hostile: Library = { ...library(), scenarios: { 'harbour-quotas': { ...loaded, texts: { en } } } };
    const shown = reportHtml(hostile, SERIES, tallies);
    expect(shown).not.toContain('<script>');
    expect(shown).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  });

  test('holds where nothing was ever agreed', async () => {
    const { tallies: none } = await played('pass');
    expect(none[0]!.agreements).toBe(0);
    const [, body] = reportHtml(library(), SERIES, none).split('</head>');
    expect(body).toContain('There was no agreement in this series.');
    expect(body).not.toMatch(/NaN|undefined|Infinity/);
  });
});

test('what never happened is told by name: under a chair that passes, nothing is tabled', async () => {
  const { tallies } = await played('pass');
  const { moves, options } = neverIn(tallies[0]!);
  expect(moves).toEqual(expect.arrayContaining(['tableDraft', 'openSilence']));
  expect(options.map(({ option }) => option)).toEqual(['none', 'spawning', 'spring']);
  // Nothing agreed leaves the closed season there was, in every game, and no other.
  expect(options.map(({ issue, option }) => leftStanding(tallies[0]!, issue, option))).toEqual([0, 0, 20]);
});

describe('the table of a series', () => {
  let games: readonly GamePlayed[] = [];
  beforeAll(async () => {
    ({ games } = await played());
  });
  const { head, rows } = csvOf(library(), ['harbour-quotas']);

  test('has a heading for every cell, and a row a game', () => {
    const columns = head.trimEnd().split(',');
    expect(columns.slice(0, 8)).toEqual(['game', 'seed', 'meeting', 'outcome', 'rounds', 'silencesOpened', 'silencesBroken', 'carveOuts']);
    expect(columns).toEqual(expect.arrayContaining(['issue.quota', 'issue.closure']));
    for (const game of games) {
      const line = rows(game);
      expect(line.endsWith('\r\n')).toBe(true);
      expect(line.trimEnd().split(',')).toHaveLength(columns.length);
    }
  });

  test('gives settled issues in their own unit or by the name of the option, and nothing where nothing was settled', () => {
    const columns = head.trimEnd().split(',');
    for (const game of games) {
      const cells = rows(game).trimEnd().split(',');
      const settled = cells[3] === 'adopted';
      const quota = cells[columns.indexOf('issue.quota')]!;
      expect(settled ? Number(quota) % 5 === 0 && Number(quota) > 0 : quota === '').toBe(true);
      expect(settled ? ['none', 'spawning', 'spring'] : ['']).toContain(cells[columns.indexOf('issue.closure')]);
    }
  });

  test('keeps a spreadsheet from taking a cell for a formula', () => {
    const [game] = games;
    expect(rows({ ...game!, seed: '=cmd()-1' })).toContain("'=cmd()-1");
    expect(rows({ ...game!, seed: 'a,"b"' })).toContain('"a,""b"""');
  });
});
