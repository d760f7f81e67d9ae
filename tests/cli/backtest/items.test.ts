import { describe, expect, test } from 'vitest';
import { compromiseMean, weightedMedian } from '../../../src/analysis/index.ts';
import { backtest, playsWithHistory } from '../../../src/cli/backtest/backtest.ts';
import { backtestJson } from '../../../src/cli/backtest/backtestJson.ts';
import { meetingItems } from '../../../src/cli/backtest/meetingItems.ts';
import { pointForecasts } from '../../../src/cli/backtest/pointForecasts.ts';
import type { Ending } from '../../../src/cli/backtest/types.ts';
import type { PartyId, Stance, Thirds } from '../../../src/model/index.ts';
import { loadLibrary } from '../../../src/scenario/index.ts';
import { library } from '../../library.ts';
import { valid } from '../../scenario/fixtures.ts';

/** Dues really 2.6 (level 3.2 of 0–8; status quo 2), the south exempted, the north for it and the south with reservations; forecast: dues 3. */
const { library: shores } = loadLibrary(valid);
const { scenario, history } = shores.scenarios.shores!;

const adopted = (dues: number, wording: number, exempt: Record<PartyId, Thirds>, stances: Record<PartyId, Stance>): Ending => ({
  outcome: { kind: 'adopted', agreement: { levels: { dues, year: 0, wording }, carveOuts: exempt }, dissent: [] },
  stances,
});
const FOUR: readonly Ending[] = [
  adopted(4, 1, { south: 1 }, { north: 'support', south: 'reserve' }),
  adopted(4, 1, { south: 3 }, { north: 'support', south: 'object' }),
  adopted(3, 1, {}, { north: 'support', south: 'object' }),
  { outcome: { kind: 'failed', blockers: [] }, stances: {} },
];
const item = (id: string) => meetingItems(scenario, history!, FOUR).items.find(one => one.id === id)!;

describe('four games, reckoned by hand', () => {
  test('a scale: half the range of it as unit, the game that failed at the status quo', () => {
    // Levels 4 4 3 2 against 3.2: mean distance (0.8 + 0.8 + 0.2 + 1.2)/4, less half the mean of the 16 differences, 14/16; over 8.
    const { actual, given, scores, games } = item('dues');
    expect(actual).toBe(2.6);
    expect(given).toBe(0.25);
    expect(scores.model).toBeCloseTo((0.75 - 14 / 32) / 8, 12);
    expect(games).toEqual({ kind: 'scale', low: 2, median: 3, high: 4 });
  });
  test('point forecasts: the plain error over the range', () => {
    // The north stands for level 6 with weight 60 · 80, the south wants level 2 with 40 · 70.
    const mean = (6 * 4800 + 2 * 2800) / 7600;
    expect(item('dues').scores.pilot).toBeCloseTo(0.8 / 8, 12);
    expect(item('dues').scores.mean).toBeCloseTo((mean - 3.2) / 8, 12);
  });
  test('options: three quarters on what happened, the rest on the status quo', () => {
    expect(item('wording').scores.model).toBeCloseTo((0.25 ** 2 + 0.25 ** 2) / 2, 12);
    // 3000 on 1 and 1200 on 0 give 0.714: nearest is the middle option, which it was. The other forecast is silent and takes the same.
    expect(item('wording').scores).toMatchObject({ pilot: 0, mean: 0 });
    expect(item('wording').apart).toBe('coderKnew');
  });
  test('exemptions: in part is exempted too, and the north never was', () => {
    const { actual, scores, given } = item('carveOuts');
    expect(actual).toEqual(['south']);
    expect(scores).toEqual({ model: 0.25 / 2, pilot: 0.5, mean: 0.5 });
    expect(given).toBe(0.75);
  });
  test('stances: who was never asked said none of the three', () => {
    const { scores, games } = item('stances');
    // North: ¾ support, ¼ nothing. South: ¼ reserve, ½ object, ¼ nothing.
    expect(scores.model).toBeCloseTo(((0.0625 + 0.0625) / 2 + (0.5625 + 0.25 + 0.0625) / 2) / 2, 12);
    expect(scores.pilot).toBe(0.5);
    expect(games.kind === 'parties' && games.parties.map(({ party, given }) => [party, given])).toEqual([
      ['north', 0.75],
      ['south', 0.25],
    ]);
  });
  test('the total is the mean of the items that count', () => {
    const { score, scoreByParty } = backtest(
      shores,
      'shores',
      FOUR.map(ending => [ending]),
    );
    const counted = ['dues', 'carveOuts', 'stances'].map(id => item(id).scores);
    for (const forecaster of ['model', 'pilot', 'mean'])
      expect(score[forecaster]).toBeCloseTo(counted.reduce((sum, scores) => sum + scores[forecaster]!, 0) / 3, 12);
    // Dues, then each of the two parties twice.
    expect(scoreByParty.pilot).toBeCloseTo((0.1 + 1 + 0 + 0 + 1) / 5, 12);
  });
});

test('games that all end alike score as a forecast of that end', () => {
  const same = Array.from({ length: 5 }, () => adopted(4, 1, {}, { north: 'support', south: 'support' }));
  for (const { scores } of meetingItems(scenario, history!, same).items) expect(scores.model).toBeCloseTo(scores.pilot!, 12);
});

test('as JSON: the items that count, those apart, and the mean; nothing else', () => {
  const json = backtestJson(
    backtest(
      shores,
      'voyage',
      FOUR.map(ending => [{ outcome: { kind: 'failed', blockers: [] }, stances: {} }, ending]),
    ),
  );
  expect(Object.keys(json)).toEqual(['games', 'items', 'score', 'apart']);
  expect(json.items.map(one => Object.keys(one))).toEqual([
    // The harbour's history knows no forecast.
    ['id', 'actual', 'model', 'mean'],
    ...Array.from({ length: 3 }, () => ['id', 'actual', 'model', 'pilot', 'mean']),
  ]);
  expect(Object.keys(json.score)).toEqual(['name', 'model', 'mean']);
  expect(json.apart).toHaveLength(1);
});

describe('what is shipped', () => {
  test('the campaign comes first, and its meetings are not tested apart from it', () => {
    expect(playsWithHistory(library())).toEqual(['road-to-the-hague', 'car-emissions-1994']);
  });
  test('opening means of The Hague are those of the coding', () => {
    const hague = library().scenarios['hague-summit']!;
    const forecasts = pointForecasts(hague.scenario, hague.history!);
    const value = (forecast: string, id: string) => {
      const issue = hague.scenario.issues.find(one => one.id === id)!;
      const level = forecasts.find(one => one.id === forecast)!.levels[id]!;
      return issue.kind === 'scale' ? Math.round((issue.from + level * issue.step) * 100) / 100 : issue.options[level]!.id;
    };
    expect(['core', 'related', 'path', 'ukraineAid', 'wording'].map(id => value('mean', id))).toEqual([
      3.21,
      1.49,
      'annual',
      'allDirect',
      'allies',
    ]);
    expect(Math.round(Number(value('mean', 'targetYear')))).toBe(2034);
    expect(['core', 'related', 'targetYear', 'path'].map(id => value('letter', id))).toEqual([3.5, 1.5, 2032, 'annual']);
  });
  test('the car-emission talks: the published mean and median, and the published range of errors', () => {
    const { scenario: talks, history: known } = library().scenarios['car-emissions-1994']!;
    const stakes = talks.parties.filter(({ member }) => member).map(({ influence, stakes: all }) => ({ influence, ...all.delay! }));
    const weights = stakes.map(({ influence, salience }) => influence * salience);
    const years = stakes.map(({ ideal }) => 4 + ideal / 4);
    expect(compromiseMean(years, weights)).toBeCloseTo(7.389956, 6);
    expect(weightedMedian(years, weights)).toBe(7);
    const { items } = meetingItems(talks, known!, [
      { outcome: { kind: 'adopted', agreement: { levels: { delay: 20 }, carveOuts: {} }, dissent: [] }, stances: {} },
    ]);
    expect(items).toHaveLength(1);
    const { model, ...others } = items[0]!.scores;
    expect(model).toBeCloseTo((9 - 8.83) / 6, 9);
    expect(Object.entries(others).map(([id, score]) => [id, Math.round(score * 600) / 100])).toEqual([
      ['median', 1.83],
      ['first', 0.48],
      ['revised', 0.22],
      ['mean', 1.44],
    ]);
  });
});
