import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { CannotRead, readScenarios, readShipped } from '../../src/cli/readScenarios.ts';
import { type Files, lint, loadLibrary } from '../../src/scenario/index.ts';
import { run } from '../cli/run.ts';
import { changed, printed, valid } from './fixtures.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const disk = mkdtempSync(join(tmpdir(), 'scenarios-'));
afterAll(() => rmSync(disk, { recursive: true }));

function onDisk(name: string, files: Files): string {
  const root = join(disk, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return root;
}
const sound = onDisk('sound', valid);
const broken = onDisk('broken', changed([{ in: 'shores/issues.yaml', replace: 'statusQuo: 2 }', with: 'statusQuo: 2.2 }' }]));

describe('what is shipped', () => {
  test('has nothing to find, of any severity', () => {
    expect(printed(lint(readShipped()))).toBe('');
  });
  test('holds the campaign, its three meetings, the case of the literature, the one to learn on, and others', () => {
    const { library } = loadLibrary(readShipped());
    expect(Object.keys(library.scenarios).sort()).toEqual([
      'antalya-ministerial',
      'brussels-capability-targets',
      'car-emissions-1994',
      'climate-pledges',
      'hague-summit',
      'harbour-quotas',
      'labour-contract',
      'school-budget',
    ]);
    expect(library.campaigns['road-to-the-hague']?.campaign.meetings.map(meeting => meeting.scenario)).toEqual([
      'antalya-ministerial',
      'brussels-capability-targets',
      'hague-summit',
    ]);
  });
});

describe('a scenario is found', () => {
  test('by its id', () => {
    expect(readScenarios('harbour-quotas').folder).toBe('harbour-quotas');
  });
  test('by a folder of the shipped ones, with the cast it borrows', () => {
    const { folder, files } = readScenarios(join(ROOT, 'scenarios/hague-summit/'));
    expect([folder, 'casts/nato/parties.yaml' in files]).toEqual(['hague-summit', true]);
  });
  test('anywhere on disk, with its cast as seen from itself', () => {
    const { folder, files } = readScenarios(join(sound, 'shores'));
    expect(Object.keys(loadLibrary(files).library.scenarios)).toEqual(['shores']);
    expect(folder).toBe('shores');
  });
  test('with a cast further up than the folder beside it', () => {
    const files = Object.fromEntries(
      Object.entries(valid).map(([path, text]) => [
        path.replace(/^shores/, 'mine/shores'),
        text.replace('cast: ../casts/coast', 'cast: "../../casts/coast" # shared'),
      ]),
    );
    const read = readScenarios(join(onDisk('deep', files), 'mine/shores'));
    expect(printed(lint(read.files, read.folder))).toBe('');
  });
  test('a campaign on disk, with the meetings beside it', () => {
    const { files, folder } = readScenarios(join(sound, 'voyage'));
    expect([printed(lint(files, folder)), Object.keys(loadLibrary(files).library.campaigns)]).toEqual(['', ['voyage']]);
  });
});

test.each([
  [
    'a name that is nothing',
    'no-such-thing',
    /^There is no scenario, campaign or folder called 'no-such-thing'; shipped are .*hague-summit/,
  ],
  ['a file', join(sound, 'shores/issues.yaml'), /is a file; give the folder of a scenario\.$/],
  ['an empty folder', onDisk('empty', { 'x/readme.txt': 'x' }), /^There are no scenario files/],
])('%s gets one clear sentence', (_, path, sentence) => {
  expect(() => readScenarios(path)).toThrow(CannotRead);
  expect(() => readScenarios(path)).toThrow(sentence);
});

describe('the command', () => {
  test('says nothing is wrong and exits with 0', async () => {
    expect(await run('lintScenarios', join(sound, 'shores'))).toEqual({ status: 0, stdout: '0 errors, 0 warnings, 0 notes\n', stderr: '' });
  });
  test('prints place, rule, message and help, and exits with 1', async () => {
    const { status, stdout } = await run('lintScenarios', join(broken, 'shores'));
    expect(status).toBe(1);
    expect(stdout).toBe(
      `${broken}/shores/issues.yaml:2:73  off-grid  2.2 falls between two steps of 'dues' (1 to 5 in steps of 0.5); write 2 or 2.5\n1 error, 0 warnings, 0 notes\n`,
    );
  });
  test('as JSON prints a list and nothing else', async () => {
    const { status, stdout } = await run('lintScenarios', join(broken, 'shores'), '--format', 'json');
    const [problem] = JSON.parse(stdout);
    expect([status, Object.keys(problem), problem.line, problem.severity]).toEqual([
      1,
      ['file', 'line', 'col', 'rule', 'severity', 'message', 'help'],
      2,
      'error',
    ]);
    expect((await run('lintScenarios', join(sound, 'shores'), '--format', 'json')).stdout).toBe('[]\n');
  });
  test('as SARIF names the rule, its page and the place', async () => {
    const { status, stdout } = await run('lintScenarios', join(broken, 'shores'), '--format', 'sarif');
    const [{ tool, results }] = JSON.parse(stdout).runs;
    const [{ ruleId, ruleIndex, level, locations }] = results;
    expect([status, ruleId, tool.driver.rules[ruleIndex].id, level]).toEqual([1, 'off-grid', 'off-grid', 'error']);
    expect(locations[0].physicalLocation.region).toEqual({ startLine: 2, startColumn: 73 });
    expect(tool.driver.rules[ruleIndex].help.text).toMatch(/scenarios\/rules\/off-grid\.md\.$/);
  });
  test('for GitHub prints one annotation a line', async () => {
    expect((await run('lintScenarios', join(broken, 'shores'), '--format', 'github')).stdout).toMatch(
      /^::error file=[^,]*shores\/issues\.yaml,line=2,col=73,title=off-grid::2\.2 falls between two steps[^\n]*\n$/,
    );
  });
  test('explains a rule, and offers the nearest to one misspelt', async () => {
    expect((await run('lintScenarios', '--explain', 'empty-zone')).stdout).toMatch(
      /^# empty-zone\n\nA warning: .*lint-accept empty-zone: /s,
    );
    expect((await run('lintScenarios', '--explain', 'empty-zon')).stderr).toMatch(/the nearest is empty-zone/);
    expect((await run('lintScenarios', '--help')).stdout).toMatch(/scenarios\/rules\/README\.md/);
  });
  test.each([
    [['no-such-thing'], /^There is no scenario/],
    [['--format', 'xml'], /^--format is one of human, json, sarif, github, not 'xml'/],
    [['a', 'b'], /^One scenario at a time/],
    [['--frob'], /^There is no option --frob/],
  ])('%j: one sentence, no stack, exit 2', async (args, sentence) => {
    const { status, stdout, stderr } = await run('lintScenarios', ...args);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toMatch(sentence);
  });
});
