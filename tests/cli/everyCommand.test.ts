import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatOf, printed } from '../../src/cli/formats/formats.ts';
import { run, start } from './run.ts';

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

/** What others run, with options or without. */
const OTHERS = [
  ['balance', 'balance'],
  ['backtest', 'backtest'],
  ['playthroughs', 'playthroughs'],
  ['translations', 'translations'],
  ['bench', 'tests/bench/index.ts'],
  ['load', 'tests/load/index.ts'],
] as const;

describe.each([...COMMANDS, ...OTHERS])('npm run %s', (name, file) => {
  test('explains itself, with its exit codes, in a process of its own', () => {
    const { status, stdout, stderr } = start(file, '--help');
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout).toContain(`npm run ${name}`);
    expect(stdout).toMatch(/Exit codes: 0/);
  });

  test('refuses an option it has not, with one sentence and the nearest', async () => {
    // The load ends its process itself, whatever it comes to.
    const { status, stdout, stderr } = await (name === 'load' ? start : run)(file, 'harbour-quotas', '--hepl');
    expect([status, stdout, stderr]).toEqual([2, '', 'There is no option --hepl; the nearest is --help.\n']);
  });
});

describe.each(COMMANDS)('npm run %s', (_, file) => {
  test('refuses a form it cannot tell in, with one sentence and all it can', async () => {
    const { status, stdout, stderr } = await run(file, 'harbour-quotas', '--format', 'sarfi');
    const sentence = "--format is one of human, json, sarif, github, not 'sarfi'; the nearest is sarif.\n";
    expect([status, stdout, stderr]).toEqual([2, '', sentence]);
  });
});

const disk = mkdtempSync(join(tmpdir(), 'formats-'));
afterAll(() => rmSync(disk, { recursive: true }));

/** What each is asked for where something comes of it; `preview` goes on until it is stopped. */
const ASKED = [
  ['new:scenario', 'newScenario', ['mill-pond', '--in', disk]],
  ['lint:scenarios', 'lintScenarios', ['harbour-quotas']],
  ['test:scenario', 'testScenario', ['harbour-quotas']],
  ['sim', 'sim', ['harbour-quotas', '--games', '2', '--workers', '1']],
  ['pack', 'pack', ['harbour-quotas', '--out', join(disk, 'quotas.pack')]],
  ['migrate', 'migrate', ['harbour-quotas']],
] as const;

test.each(ASKED)('npm run %s tells a code scanner what it found, or that it found nothing', async (name, file, args) => {
  const { status, stdout, stderr } = await run(file, ...args, '--format', 'sarif');
  expect([status, stderr]).toEqual([0, '']);
  const { version, runs } = JSON.parse(stdout);
  expect([version, runs.length, runs[0].tool.driver.name]).toEqual(['2.1.0', 1, name]);
  for (const { ruleId, ruleIndex, level, locations } of runs[0].results) {
    expect(runs[0].tool.driver.rules[ruleIndex].id).toBe(ruleId);
    expect(level).toBe('note');
    expect(locations[0].physicalLocation.artifactLocation.uri).toMatch(/^scenarios\/harbour-quotas\//);
  }
});

describe('what a command says', () => {
  const finding = { file: 'a b.yaml', line: 3, col: 5, rule: 'r', severity: 'note', message: '50 %', help: 'mend\nit' } as const;
  const told = { tool: 'pack', human: () => 'words\n', json: { a: 1 }, findings: [finding], oneLine: true };
  test.each([
    ['human', 'words\n'],
    ['json', '{"a":1}\n'],
    ['github', '::notice file=a b.yaml,line=3,col=5,title=r::50 %25; mend%0Ait\n'],
  ] as const)('as %s', (format, said) => {
    expect(printed(format, told)).toBe(said);
    expect(printed(format, { ...told, findings: [] })).toBe(format === 'github' ? '' : said);
  });
  test('without findings is an empty run to a code scanner', () => {
    const [run] = JSON.parse(printed('sarif', { ...told, findings: [] })).runs;
    expect(run).toEqual({ tool: { driver: { name: 'pack', rules: [] } }, results: [] });
  });
  test('--json is --format json, and nothing else', () => {
    expect([formatOf({}), formatOf({ json: true }), formatOf({ json: true, format: 'json' })]).toEqual(['human', 'json', 'json']);
    expect(() => formatOf({ json: true, format: 'sarif' })).toThrow('--json does not go together with --format sarif.');
  });
});
