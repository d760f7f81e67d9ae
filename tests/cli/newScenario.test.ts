import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from './run.ts';

const disk = mkdtempSync(join(tmpdir(), 'new-'));
afterAll(() => rmSync(disk, { recursive: true }));

test('a new scenario lints clean, plays at once and can end either way', async () => {
  const { status, stdout } = await run('newScenario', 'quarry-road', '--in', disk);
  expect([status, stdout]).toEqual([0, expect.stringContaining(join(disk, 'quarry-road'))]);
  expect(await run('lintScenarios', join(disk, 'quarry-road'))).toEqual({
    status: 0,
    stdout: '0 errors, 0 warnings, 0 notes\n',
    stderr: '',
  });
  const { agreementRate, games } = JSON.parse((await run('sim', join(disk, 'quarry-road'), '--games', '60', '--json')).stdout);
  expect(games).toBe(60);
  expect(agreementRate).toBeGreaterThan(0.1);
  expect(agreementRate).toBeLessThan(1);
});

test('it is called what it was asked to be, and editors find the schemas from where it lies', async () => {
  await run('newScenario', 'second', '--in', disk, '--title', 'The second well');
  const head = readFileSync(join(disk, 'second/scenario.yaml'), 'utf8');
  expect(head).toMatch(/^id: second$/m);
  expect(readFileSync(join(disk, 'second/text/en.yaml'), 'utf8')).toMatch(/^ {2}title: "The second well"$/m);
  const event = join(disk, 'second/events/dry-week.yaml');
  const schema = /\$schema=(\S+)/.exec(readFileSync(event, 'utf8'))![1]!;
  expect(JSON.parse(readFileSync(resolve(dirname(event), schema), 'utf8')).title).toBe('events/<id>.yaml');
});

test.each([
  [[], /^Give the scenario an id/],
  [['../up'], /is not an id/],
  [['harbour-quotas'], /is there already/],
  [['a', 'b'], /one too many/],
  [['third', '--title', 'a {brace}'], /A title has no/],
])('%j: one sentence, nothing written, exit 2', async (args, sentence) => {
  const { status, stdout, stderr } = await run('newScenario', ...args);
  expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
  expect(stderr).toMatch(sentence);
});
