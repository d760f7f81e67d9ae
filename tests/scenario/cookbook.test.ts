import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { runPlay } from '../../src/cli/plays/runPlay.ts';
import { readScenarios, readShipped, SHIPPED } from '../../src/cli/readScenarios.ts';
import { lint, loadLibrary, playsOf, readPlay } from '../../src/scenario/index.ts';
import { printed } from './fixtures.ts';

const { files } = readScenarios(join(SHIPPED, 'guide/cookbook/holdout'));
const { library } = loadLibrary(files);
const plays = playsOf(files, library);
const page = readFileSync(join(SHIPPED, 'guide/cookbook.md'), 'utf8');

describe('the cookbook', () => {
  test('has nothing to find, of any severity', () => {
    expect(printed(lint(files))).toBe('');
  });
  test('has twelve recipes, each with a section of the page and with a play', () => {
    const recipes = readdirSync(join(SHIPPED, 'guide/cookbook')).filter(name => name !== 'valley');
    expect(Object.keys(library.scenarios).sort()).toEqual(recipes.sort());
    expect(recipes).toHaveLength(12);
    expect([...page.matchAll(/^`cookbook\/([a-z-]+)`: /gm)].map(([, id]) => id).sort()).toEqual(recipes);
    expect([...new Set(plays.map(({ scenario }) => scenario.id))].sort()).toEqual(recipes);
  });
  test('shows YAML that can be read', () => {
    const blocks = [...page.matchAll(/```yaml\n(.*?)```/gs)].map(([, block]) => block!);
    expect(blocks).toHaveLength(12);
    for (const block of blocks) expect(typeof parse(block)).toBe('object');
  });
  test('is no part of the game', () => {
    expect(Object.keys(readShipped()).filter(path => path.startsWith('guide/'))).toEqual([]);
  });
});

test.each(plays)('$file: the pattern happens', ({ file, scenario }) => {
  const { play, problems } = readPlay(files, file, scenario);
  expect(problems).toEqual([]);
  expect(runPlay(library, scenario, play!)).toEqual([]);
});
