import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { preview } from '../../src/web/text/en/preview.ts';
import { text } from '../../src/web/text/index.ts';
import { accessible, fits } from './checks.ts';
import { button, handInButton, pastNews, respondButton } from './helpers.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const disk = mkdtempSync(join(tmpdir(), 'preview-'));
const folder = join(disk, 'harbour-quotas');
let server: ChildProcess;
let address = '';

/** `npm run preview` on a copy of a shipped scenario, as its author runs it. */
test.beforeAll(async () => {
  cpSync(join(ROOT, 'scenarios/harbour-quotas'), folder, { recursive: true });
  server = spawn(process.execPath, ['--import', 'tsx', 'src/cli/preview.ts', folder], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  address = await new Promise((found, failed) => {
    server.once('exit', code => failed(new Error(`the preview ended with ${code}`)));
    server.stdout!.on('data', (data: Buffer) => {
      const said = /http:\/\/\S+\//.exec(data.toString());
      if (said) found(said[0]);
    });
  });
});
test.afterAll(async () => {
  server.removeAllListeners('exit');
  const ended = new Promise(done => server.once('exit', done));
  server.kill('SIGINT');
  expect(await ended).toBe(0);
  rmSync(disk, { recursive: true });
});

function edit(file: string, that: string, instead: string): void {
  const path = join(folder, file);
  const before = readFileSync(path, 'utf8');
  expect(before).toContain(that);
  writeFileSync(path, before.replace(that, instead));
}

async function passRound(page: Page): Promise<void> {
  await pastNews(page);
  await handInButton(page).click();
  const on = button(page, text('round.continue'));
  await expect(on.or(button(page, text('round.skip'))).first()).toBeVisible();
  const all = button(page, text('round.skip'));
  if (await all.isVisible()) await all.click().catch(() => undefined);
  await on.click();
}

test('what is played is replayed on every save, findings come first, and a loaded page finds it again', async ({ page }) => {
  const strip = page.getByRole('complementary', { name: preview['preview.label'].replace('{play}', 'harbour-quotas') });
  await page.goto(address);
  await button(page, text('briefing.start')).click();
  await passRound(page);
  await passRound(page);

  edit('events/harbour-mouth.yaml', 'when: "', 'when: "round >= 6.0 && ');
  await expect(strip).toContainText('Replayed 2 rounds; what differs:');
  await expect(strip.getByRole('row', { name: /^Boats across the harbour mouth/ })).toContainText('in round');
  await accessible(page, 'what differs');
  // The game has made room: what is asked of the author lies under nothing.
  const asked = respondButton(page).or(handInButton(page)).first();
  await asked.click({ trial: true });
  await expect(asked).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 390, height: 844 });
  // The page takes its room as a phone's when it has been told of its new size.
  await expect(page.locator(':root[data-room~="phone"]')).toBeVisible();
  await fits(page, 'the strip on a phone');
  await asked.click({ trial: true });
  await page.setViewportSize({ width: 1280, height: 800 });

  edit('issues.yaml', 'quota:', 'quota: {');
  await expect(strip).toContainText('the game is as it was before this save');
  await expect(strip.getByRole('listitem').first()).toContainText(/issues\.yaml:\d+:\d+/);
  edit('issues.yaml', 'quota: {', 'quota:');
  await expect(strip).toContainText('Replayed 2 rounds; nothing differs.');

  await page.reload();
  await expect(handInButton(page).or(respondButton(page)).first()).toBeVisible();
  edit('events/harbour-mouth.yaml', 'round >= 6.0 && ', '');
  await expect(strip).toContainText('Replayed 2 rounds; what differs:');
});
