import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { notUnderstood } from '../../src/server/notUnderstood.ts';

test.each([
  ['--nonsense', 'There is no option --nonsense: npm run serve takes none; --help lists its settings.'],
  ['--port', 'There is no option --port: npm run serve takes none; the setting PORT may be meant: PORT=… npm run serve.'],
  [
    '--data-dir=/tmp/x',
    'There is no option --data-dir: npm run serve takes none; the setting DATA_DIR may be meant: DATA_DIR=… npm run serve.',
  ],
  ['classes', "This command takes no names: 'classes' is one too many; --help lists its settings."],
])('%s is answered with a sentence that names it and the way on', (asked, sentence) => {
  expect(notUnderstood(asked)).toBe(sentence);
});

/** As `npm run serve` runs it. */
function served(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const run = ['--import', 'tsx', 'src/server/main.ts', ...args];
  const cwd = resolve(import.meta.dirname, '../..');
  return spawnSync(process.execPath, run, { cwd, env: { PATH: process.env.PATH, ...env }, encoding: 'utf8', timeout: 60_000 });
}

test('what is not understood ends with 2 and one line, help with 0', () => {
  const wrong = served(['--nonsense']);
  expect([wrong.status, wrong.stdout, wrong.stderr]).toEqual([2, '', `${notUnderstood('--nonsense')}\n`]);
  const setting = served([], { PORT: 'many' });
  expect([setting.status, setting.stderr.trim().split('\n')]).toEqual([2, [expect.stringContaining('PORT is "many"')]]);
  const help = served(['--help']);
  expect([help.status, help.stderr]).toEqual([0, '']);
  expect(help.stdout).toContain('RETENTION_DAYS');
}, 120_000);
