import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lint, loadLibrary, RULES } from '../../src/scenario/index.ts';
import { INVALID, invalidCases, invalidFiles, printed, valid } from './fixtures.ts';

test('a sound library raises nothing', () => {
  expect(printed(lint(valid))).toBe('');
});

describe('a mistake is reported where it stands, with what to do', () => {
  test.each(invalidCases)('%s', async name => {
    const problems = lint(invalidFiles(name));
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
