import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { difference } from '../../src/cli/pack/difference.ts';
import { readShipped } from '../../src/cli/readScenarios.ts';
import { type Files, foldersWith, migrated, type Step } from '../../src/scenario/index.ts';
import { valid } from '../scenario/fixtures.ts';
import { run } from './run.ts';

const disk = mkdtempSync(join(tmpdir(), 'migrate-'));
afterAll(() => rmSync(disk, { recursive: true }));

function harbour(format: string): string {
  const folder = join(disk, format.replace(/\W/g, '-') || 'none', 'harbour');
  for (const [path, text] of Object.entries(valid).filter(([path]) => path.startsWith('harbour/'))) {
    const file = join(dirname(folder), path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, path.endsWith('scenario.yaml') ? text.replace('format: 1\n', format) : text);
  }
  return folder;
}

test.each(['scenario.yaml', 'campaign.yaml'] as const)('every shipped folder with a %s is up to date', head => {
  const files = readShipped();
  for (const folder of foldersWith(files, head)) expect(migrated(files, folder)).toEqual({ from: 1, to: 1, changes: [] });
});

describe('from an earlier format', () => {
  /** As a change of format might be: a key is renamed, a file moves, remarks stay. */
  const toOne: Step = files => {
    const { 'wishes.csv': wishes, ...rest } = files;
    const head = rest['scenario.yaml']!.replace(/^format: 0$/m, 'format: 1').replace(/^leader:/m, 'chair:');
    return { ...rest, 'scenario.yaml': head, ...(wishes === undefined ? {} : { 'positions.csv': wishes }) };
  };
  const old: Files = {
    'x/scenario.yaml': '# mine\nformat: 0\nleader: ida # she leads\n',
    'x/wishes.csv': 'party\n',
    'y/scenario.yaml': 'format: 0\n',
  };
  const applied = (files: Files, folder: string): Files => {
    const result = migrated(files, folder, { 0: toOne }, 1);
    if ('refusal' in result) throw new Error(result.refusal);
    const next: Record<string, string> = { ...files };
    for (const change of result.changes) {
      if (change.after === undefined) delete next[change.file];
      else next[change.file] = change.after;
    }
    return next;
  };
  test('one folder is changed, remarks and all else stay, and once more changes nothing', () => {
    const once = applied(old, 'x');
    expect(once).toEqual({
      'x/scenario.yaml': '# mine\nformat: 1\nchair: ida # she leads\n',
      'x/positions.csv': 'party\n',
      'y/scenario.yaml': 'format: 0\n',
    });
    expect(applied(once, 'x')).toEqual(once);
  });
  test('the changes are shown as a diff', () => {
    const result = migrated(old, 'x', { 0: toOne }, 1);
    expect('refusal' in result ? '' : result.changes.map(difference).join('')).toBe(
      [
        '--- /dev/null\n+++ x/positions.csv\n@@ -0,0 +1,1 @@\n+party\n',
        '--- x/scenario.yaml\n+++ x/scenario.yaml\n@@ -1,3 +1,3 @@\n # mine\n-format: 0\n-leader: ida # she leads\n+format: 1\n+chair: ida # she leads\n',
        '--- x/wishes.csv\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-party\n',
      ].join(''),
    );
  });
  test('steps follow one another, and a gap is no way through', () => {
    const step =
      (to: number): Step =>
      files => ({ 'scenario.yaml': files['scenario.yaml']!.replace(/\d/, String(to)) });
    expect(migrated({ 'x/scenario.yaml': 'format: 1\n' }, 'x', { 1: step(2), 2: step(3) }, 3)).toMatchObject({
      from: 1,
      to: 3,
      changes: [{ after: 'format: 3\n' }],
    });
    expect(migrated({ 'x/scenario.yaml': 'format: 1\n' }, 'x', { 2: step(3) }, 3)).toMatchObject({ refusal: 'unknown' });
  });
});

describe('the command', () => {
  test('has nothing to do with what is up to date', async () => {
    expect(await run('migrate', 'harbour-quotas')).toEqual({
      status: 0,
      stdout: 'harbour-quotas is in format 1, which is the newest: nothing to do.\n',
      stderr: '',
    });
  });
  test.each([
    ['format: 0\n', /says it is in format 0, which never was/],
    ['format: 1.5\n', /says it is in format 1\.5, which never was/],
    ['format: two\n', /says it is in format two, which never was/],
    ['format: 2\n', /is in format 2, and this program knows no later one than 1/],
    ['', /says nothing of its format/],
    ['format: [\n', /cannot be read as YAML/],
  ])('%j gets one clear sentence', async (format, sentence) => {
    const { status, stdout, stderr } = await run('migrate', harbour(format));
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toMatch(sentence);
  });
});
