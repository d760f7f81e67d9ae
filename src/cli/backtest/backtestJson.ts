import { text } from '../text/index.ts';
import type { Backtest, Item, Scores } from './types.ts';

/** What the command prints with `--json`, to six places. Keys of items and score: `model`, the forecasts of the history by id, `mean`. */
export interface BacktestJson {
  readonly games: number;
  readonly items: readonly object[];
  readonly score: object;
  /** Items that are shown and not counted, in the same form. */
  readonly apart: readonly object[];
}

export function backtestJson(test: Backtest): BacktestJson {
  const all = test.meetings.flatMap(({ scenario, items }) => items.map(item => ({ scenario, item })));
  const twice = (id: string): boolean => all.filter(({ item }) => item.id === id).length > 1;
  const items = (apart: boolean) =>
    all
      .filter(({ item }) => (item.apart !== undefined) === apart)
      .map(({ scenario, item }) => itemJson(twice(item.id) ? `${scenario}.${item.id}` : item.id, item));
  return { games: test.games, items: items(false), score: { name: text('backtest.scoring'), ...rounded(test.score) }, apart: items(true) };
}

const itemJson = (id: string, { actual, scores }: Item): object => ({ id, actual, ...rounded(scores) });

const rounded = (scores: Scores): Scores =>
  Object.fromEntries(Object.entries(scores).map(([forecaster, score]) => [forecaster, Math.round(score * 1e6) / 1e6]));
