import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runPlay } from '../../src/cli/plays/runPlay.ts';
import { readShipped, SHIPPED } from '../../src/cli/readScenarios.ts';
import { loadLibrary, playsOf, readPlay } from '../../src/scenario/index.ts';
import { run } from './run.ts';

const files = readShipped();
const { library } = loadLibrary(files);
const plays = playsOf(files, library);
const disk = mkdtempSync(join(tmpdir(), 'plays-'));
afterAll(() => rmSync(disk, { recursive: true }));

test('every shipped scenario has a play', () => {
  expect([...new Set(plays.map(play => play.scenario.id))].sort()).toEqual(Object.keys(library.scenarios).sort());
});

test.each(plays)('$file comes as it says, also saved and read again', ({ file, scenario }) => {
  const { play, problems } = readPlay(files, file, scenario);
  expect(problems).toEqual([]);
  expect(runPlay(library, scenario, play!)).toEqual([]);
});

test('what comes otherwise is shown at its place, and what cannot be read too', async () => {
  cpSync(join(SHIPPED, 'harbour-quotas'), join(disk, 'harbour-quotas'), { recursive: true });
  const file = join(disk, 'harbour-quotas/plays/one-objection.yaml');
  const whole = readFileSync(file, 'utf8');
  const said = async (replace: string, by: string): Promise<string> => {
    expect(whole.split(replace).length).toBe(2);
    writeFileSync(file, whole.replace(replace, by));
    return (await run('testScenario', join(disk, 'harbour-quotas'))).stdout;
  };
  expect(await said('outcome: failed', 'outcome: adopted')).toMatch(
    /one-objection\.yaml:\d+:\d+ {2}it was to end as adopted; it ended as failed/,
  );
  expect(await said('silenceBroken: { by: varrow }', 'silenceBroken: { by: hythe }')).toMatch(
    /:\d+:\d+ {2}nothing of the kind happened: silenceBroken/,
  );
  expect(await said('varrow: [breakSilence]', 'varrow: [openSilence]')).toMatch(/:\d+:\d+ {2}the rules refuse this move of 'varrow': /);
  expect(await said('quota: 50', 'quota: 51')).toMatch(/:\d+:\d+ {2}51 falls between two steps of 'quota'/);
  expect(await said('[openSilence]', '[openSilense]')).toMatch(/did you mean 'openSilence'/);
  expect(await said('silenceBroken:', 'silenceBrocken:')).toMatch(/did you mean 'silenceBroken'/);
});

test('the command counts, and exits with 0', async () => {
  const { status, stdout } = await run('testScenario', 'harbour-quotas');
  expect([status, stdout.trim().split('\n').at(-1)]).toEqual([0, '2 plays, all as expected']);
  expect((await run('testScenario', 'road-to-the-hague')).status).toBe(2);
});
