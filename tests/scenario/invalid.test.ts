import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evidenceOf, playsIn } from '../../src/cli/lint/unseen.ts';
import { type Files, lint, loadLibrary, PLAYED_RULES, type Problem, RULES } from '../../src/scenario/index.ts';
import { changed, INVALID, invalidCases, invalidFiles, printed, valid } from './fixtures.ts';

/** What some games of a library never saw. */
async function unseen(files: Files): Promise<readonly Problem[]> {
  const { library } = loadLibrary(files);
  return await evidenceOf(files, library, playsIn(library, 'shores'), { games: 60, seed: 'unseen', workers: 1 });
}

/** What the linter says of a case: by reading it, or where no reading can tell, by playing. */
async function found(name: string): Promise<readonly Problem[]> {
  const files = invalidFiles(name);
  const played = (PLAYED_RULES as readonly string[]).includes(name.split('.')[0]!);
  return played ? [...lint(files), ...(await unseen(files))] : lint(files);
}

test('a sound library raises nothing, read or played', async () => {
  expect(printed(lint(valid))).toBe('');
  expect(printed(await unseen(valid))).toBe('');
});

test('what is accepted as never seen, and then is, is accepted for nothing', async () => {
  const accepted = changed([
    { in: 'shores/events/storm.yaml', replace: 'asks: north', with: '# lint-accept unseen-event: rare\nasks: north' },
  ]);
  expect(printed(lint(accepted))).toBe('');
  expect((await unseen(accepted)).map(({ rule, file }) => [rule, file])).toEqual([['accept-unneeded', 'shores/events/storm.yaml']]);
});

describe('a mistake is reported where it stands, with what to do', () => {
  test.each(invalidCases)('%s', async name => {
    const problems = await found(name);
    expect(problems.map(problem => problem.rule)).toContain(name.split('.')[0]);
    await expect(printed(problems)).toMatchFileSnapshot(join(INVALID, name, 'problems.txt'));
  });
});

test('every rule has a case, and every case a rule', () => {
  expect([...new Set(invalidCases.map(name => name.split('.')[0]!))].sort()).toEqual(Object.keys(RULES).sort());
});

test.each(invalidCases)('%s: a scenario with an error in its rules is not loaded, one with a warning is', name => {
  const { library, problems } = loadLibrary(invalidFiles(name));
  const rules = problems.filter(problem => problem.severity === 'error' && !['missing-text', 'icu-pattern'].includes(problem.rule));
  const loaded = Object.keys(library.scenarios).length + Object.keys(library.campaigns).length;
  expect(loaded === 3).toBe(rules.length === 0);
});

test('no message speaks of what lies inside the program', () => {
  const all = invalidCases.map(name => printed(lint(invalidFiles(name)))).join('');
  expect(all).not.toMatch(/valibot|undefined|\bnull\b|\[object|TypeError|strict_object|NaN|Expected|cel-js|overload|bigint|BigInt|\bAST\b/);
});
