import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { SHIPPED } from '../../src/cli/readScenarios.ts';

const ROOT = join(import.meta.dirname, '../..');

function sim(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/sim.ts', ...args], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

test('--json prints one object and nothing else, for an id or for a folder', () => {
  for (const name of ['harbour-quotas', join(SHIPPED, 'harbour-quotas')]) {
    const { status, stdout } = sim(name, '--games', '3', '--seed', '7', '--json');
    expect(status).toBe(0);
    expect(stdout.trim().split('\n')).toHaveLength(1);
    expect(Object.keys(JSON.parse(stdout))).toEqual(['games', 'agreementRate', 'rounds', 'issues', 'carveOuts', 'gamesPerSecond']);
  }
}, 60_000);

test.each([
  ['no scenario', []],
  ['one too many', ['harbour-quotas', 'hague-summit']],
  ['an unknown scenario', ['harbor-quotas']],
  ['no games', ['harbour-quotas', '--games', '0']],
  ['half a game', ['harbour-quotas', '--games', '1.5']],
  ['an unknown difficulty', ['harbour-quotas', '--difficulty', 'brutal']],
  ['an unknown option', ['harbour-quotas', '--sede', '7']],
  ['an option without its value', ['harbour-quotas', '--games']],
])(
  '%s: one sentence, exit 2',
  (_, args) => {
    const { status, stdout, stderr } = sim(...args);
    expect(status).toBe(2);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(/\.\n$/);
  },
  60_000,
);

test('--help says how', () => {
  const { status, stdout } = sim('--help');
  expect(status).toBe(0);
  expect(stdout).toContain('--games N');
}, 60_000);
