import { describe, expect, test } from 'vitest';
import { effectsOf } from '../../../src/cli/backtest/effects.ts';
import type { Ending } from '../../../src/cli/backtest/types.ts';
import { loadLibrary } from '../../../src/scenario/index.ts';
import { valid } from '../../scenario/fixtures.ts';

const { library } = loadLibrary(valid);
const failed: readonly Ending[] = [{ outcome: { kind: 'failed', blockers: [] }, stances: {} }];
const adopted = (dues: number): readonly Ending[] => [
  { outcome: { kind: 'adopted', agreement: { levels: { dues, year: 0, wording: 1 }, carveOuts: {} }, dissent: [] }, stances: {} },
];
const many = (game: (n: number) => readonly Ending[], games = 40) => Array.from({ length: games }, (_, n) => game(n));

describe('what a change does, over the same seeds', () => {
  const effects = effectsOf(library, 'shores');
  test('nothing where nothing differs, and it is certain', () => {
    const games = many(n => (n % 3 === 0 ? failed : adopted(3)));
    expect(effects(games, games)).toEqual({
      agreement: { by: 0, half: 0 },
      dues: { by: 0, half: 0 },
      score: { by: 0, half: 0 },
    });
  });
  test('the interval of a rate is that of paired games: chance common to both falls out', () => {
    const before = many(n => (n % 2 === 0 ? failed : adopted(3)));
    // Two games of forty, in two of the twenty groups, are saved: 1/20 more, each group without one of them 1/38, else 2/38.
    const after = before.map((game, n) => (n === 0 || n === 2 ? adopted(3) : game));
    const { agreement } = effects(before, after);
    expect(agreement!.by).toBeCloseTo(0.05, 12);
    const mean = (2 * (1 / 38) + 18 * (2 / 38)) / 20;
    const spread = 2 * (1 / 38 - mean) ** 2 + 18 * (2 / 38 - mean) ** 2;
    expect(agreement!.half).toBeCloseTo(2.093 * Math.sqrt((19 / 20) * spread), 12);
  });
  test('levels are of agreements only, and left out where one side has none', () => {
    const up = effects(
      many(() => adopted(3)),
      many(n => (n % 2 === 0 ? failed : adopted(4))),
    );
    expect(up.dues!.by).toBeCloseTo(0.5, 12);
    expect(
      effects(
        many(() => failed),
        many(() => adopted(4)),
      ),
    ).not.toHaveProperty('dues');
  });
  test('too few games for an interval have none', () => {
    expect(
      effects(
        many(() => failed, 5),
        many(() => adopted(4), 5),
      ).agreement,
    ).toEqual({ by: 1 });
  });
});
