import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import { run } from './run.ts';

const ROOT = join(import.meta.dirname, '../..');
const disk = mkdtempSync(join(tmpdir(), 'series-'));
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(disk, { recursive: true });
});

function games(folder: string): number {
  const file = join(folder, 'games.ndjson');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n').length - 1 : 0;
}

/** Begins a series that would take hours and stops it as Ctrl+C does, once there are some games. */
async function stopped(folder: string) {
  const args = ['--import', 'tsx', 'src/cli/sim.ts', 'harbour-quotas', '--games', '1000000', '--seed', 'i', '--json', '--out', folder];
  const child = spawn(process.execPath, args, { cwd: ROOT });
  children.push(child);
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', data => {
    stdout += data;
  });
  child.stderr.on('data', data => {
    stderr += data;
  });
  const over = once(child, 'exit');
  while (games(folder) === 0 && child.exitCode === null) await pause(20);
  child.kill('SIGINT');
  const [status] = await over;
  return { status, stdout, stderr };
}

describe('Ctrl+C', () => {
  test('sums up what there is, says how to go on, and going on comes to the same as never having stopped', async () => {
    const folder = join(disk, 'stopped');
    const { status, stdout, stderr } = await stopped(folder);
    const played = games(folder);
    expect(status).toBe(130);
    expect(JSON.parse(stdout).games).toBe(played);
    expect(stderr).toContain('Finishing the games under way');
    expect(stderr).toContain(`Go on with: npm run sim -- --resume ${folder}\n`);

    const more = String(played + 10);
    const resumed = await run('sim', '--resume', folder, '--games', more, '--json');
    const straight = join(disk, 'straight');
    const whole = await run('sim', 'harbour-quotas', '--games', more, '--seed', 'i', '--json', '--out', straight);
    expect([resumed.status, whole.status]).toEqual([0, 0]);
    for (const file of ['series.json', 'games.ndjson', 'games.csv', 'report.html'])
      expect(readFileSync(join(folder, file), 'utf8') === readFileSync(join(straight, file), 'utf8'), file).toBe(true);
    const figures = (text: string) => ({ ...JSON.parse(text), gamesPerSecond: 0 });
    expect(figures(resumed.stdout)).toEqual(figures(whole.stdout));

    const fewer = await run('sim', '--resume', folder, '--games', '1');
    expect([fewer.status, fewer.stderr]).toEqual([2, expect.stringMatching(/has [\d,]+ games already, more than the 1 asked for\.\n$/)]);
  });
});
