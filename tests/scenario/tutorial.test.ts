import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runPlay } from '../../src/cli/plays/runPlay.ts';
import { SHIPPED } from '../../src/cli/readScenarios.ts';
import { simulate } from '../../src/cli/simulate.ts';
import { loadLibrary, playsOf, readPlay } from '../../src/scenario/index.ts';
import { checkpoints } from './checkpoints.ts';

const moments = checkpoints(readFileSync(join(SHIPPED, 'guide/tutorial.md'), 'utf8'), 'night-market');
const { files } = moments.at(-1)!;

test.each(moments.map((moment, i) => [i + 1, moment] as const))(
  'checkpoint %i: the linter says what the page says it does',
  (_, moment) => {
    expect(moment.says).toBe(moment.found);
  },
);

test('a mistake on the way is explained, and at the end nothing is left to find', () => {
  expect(moments.length).toBeGreaterThanOrEqual(6);
  expect(moments.some(({ says }) => says.includes('integer-literal'))).toBe(true);
  expect(moments.at(-1)!.says).toBe('0 errors, 0 warnings, 0 notes\n');
});

test('its script comes as it says, and bots neither always agree nor never', () => {
  const { library } = loadLibrary(files);
  const plays = playsOf(files, library);
  expect(plays).toHaveLength(1);
  const { play } = readPlay(files, plays[0]!.file, plays[0]!.scenario);
  expect(runPlay(library, plays[0]!.scenario, play!)).toEqual([]);
  const { agreementRate } = simulate(library, 'night-market', { games: 40, seed: '1', difficulty: 'standard' }) as {
    agreementRate: number;
  };
  expect(agreementRate).toBeGreaterThan(0.3);
  expect(agreementRate).toBeLessThan(0.9);
});
