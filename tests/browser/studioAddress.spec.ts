import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import { studio } from '../../src/web/text/en/studio.ts';

const PORT = 4393;
const AT = `http://localhost:${PORT}/schools/north/`;
let server: ChildProcess;
let data: string;

test.beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'five-percent-studio-'));
  server = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], {
    cwd: resolve(import.meta.dirname, '../..'),
    env: { ...process.env, PORT: String(PORT), HOST: '127.0.0.1', DATA_DIR: data, BASE_PATH: '/schools/north' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise<void>((settle, fail) => {
    server.stdout!.on('data', (said: Buffer) => said.includes(`${PORT}`) && settle());
    server.once('exit', code => fail(new Error(`the server ended with ${code}`)));
  });
});
test.afterAll(async () => {
  const gone = new Promise(settle => server.once('exit', settle));
  server.kill('SIGTERM');
  await gone;
  rmSync(data, { recursive: true, force: true });
});

for (const path of ['studio', 'studio/', 'studio/index.html'])
  test(`the game's own server leads from ${path} to the studio, under a path of its own too`, async ({ page }) => {
    await page.goto(`${AT}${path}`);
    await expect(page).toHaveURL(`${AT}#/studio`);
    await expect(page.getByText(studio['studio.motto'])).toBeVisible();
  });
