import { describe, expect, test } from 'vitest';
import { run } from './run.ts';

/** What a designer runs: the script's name, and its file. */
const COMMANDS = [
  ['new:scenario', 'newScenario'],
  ['lint:scenarios', 'lintScenarios'],
  ['test:scenario', 'testScenario'],
  ['sim', 'sim'],
  ['preview', 'preview'],
  ['pack', 'pack'],
  ['migrate', 'migrate'],
] as const;

describe.each(COMMANDS)('npm run %s', (name, file) => {
  test('explains itself, with its exit codes', () => {
    const { status, stdout, stderr } = run(file, '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`npm run ${name}`);
    expect(stdout).toMatch(/Exit codes: 0/);
  });

  test('refuses an option it has not, with one sentence and the nearest', () => {
    const { status, stdout, stderr } = run(file, 'harbour-quotas', '--hepl');
    expect([status, stdout, stderr]).toEqual([2, '', 'There is no option --hepl; the nearest is --help.\n']);
  });
});
