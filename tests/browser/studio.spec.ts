import { readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { studio } from '../../src/web/text/en/studio.ts';
import { text } from '../../src/web/text/index.ts';
import { accessible, fits } from './checks.ts';
import { button } from './helpers.ts';

const problems = (page: Page) => page.getByRole('region', { name: studio['problems.title'] });
const files = (page: Page) => page.getByRole('navigation', { name: studio['files.label'] });

/** The studio with a shipped scenario open in it. */
async function open(page: Page, id: string): Promise<void> {
  await page.goto('./#/studio');
  await page.getByRole('button', { name: new RegExp(`\\b${id}$`) }).click();
  await expect(problems(page)).toContainText(studio['problems.none']);
}

/** Writes another word in the place of one on the first line that holds some letters. */
async function rewrite(page: Page, line: string, word: string, to: string): Promise<void> {
  await page.locator('.cm-line', { hasText: line }).first().getByText(word, { exact: true }).first().dblclick();
  await page.keyboard.type(to);
}

test('from a shipped scenario to a pack and back: a key broken and mended on the way', async ({ page }) => {
  const refused: string[] = [];
  page.on('console', message => {
    if (/Content Security Policy/i.test(message.text())) refused.push(message.text());
  });
  await open(page, 'harbour-quotas');
  await accessible(page, 'the studio');
  // Styled by sheets handed over as objects: nothing is left looking like plain text.
  await expect(page.locator('.cm-line span', { hasText: /^format$/ }).first()).toHaveCSS('color', 'rgb(155, 214, 194)');

  await button(files(page), 'parties.yaml').click();
  await rewrite(page, 'varrow', 'influence', 'infuence');
  await expect(problems(page)).toContainText('unknown-key');
  await expect(problems(page)).toContainText("did you mean 'influence'?");
  await expect(files(page).getByRole('button', { name: /^parties\.yaml/ })).toContainText('1');
  await accessible(page, 'the studio with problems');
  await page.getByRole('button', { name: studio['problem.page'].replace('{rule}', 'unknown-key') }).click();
  await expect(page.getByRole('dialog', { name: 'unknown-key' })).toContainText('To mend it');
  await accessible(page, 'the page of a rule');
  await page.keyboard.press('Escape');
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Alt+Enter');
  await expect(problems(page)).toContainText(studio['problems.none']);

  await button(page, studio['export.make']).click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: studio['export.make'] }).click();
  const pack = await (await download).path();
  expect(readFileSync(pack).subarray(0, 2).toString()).toBe('PK');

  await page.goto('./#/studio');
  await expect(page.getByRole('link', { name: /The Lantern Bank/ })).toBeVisible();
  await accessible(page, 'the drafts');
  await page
    .getByLabel(studio['door.choosePack'], { exact: true })
    .and(page.locator('input'))
    .setInputFiles({
      name: 'harbour.pack',
      mimeType: 'application/octet-stream',
      buffer: readFileSync(pack),
    });
  await expect(problems(page)).toContainText(studio['problems.none']);
  expect(refused).toEqual([]);
});

test('an edit is seen in the agreement zone and in a thousand games, and can be played', async ({ page }) => {
  await open(page, 'harbour-quotas');
  await page.getByRole('tab', { name: studio['side.zone'] }).click();
  const compromise = page.getByRole('region', { name: studio['zone.compromise'], exact: true });
  await expect(compromise).toContainText('75 thousand tonnes');
  await expect(compromise).toContainText('3 of 4');
  await accessible(page, 'the agreement zone');
  await button(files(page), 'parties.yaml').click();
  const before = await page.locator('.cm-content').textContent();
  await page.getByRole('tab', { name: studio['side.form'] }).click();
  await accessible(page, 'a form');
  await page.getByRole('group', { name: 'ostrey', exact: true }).getByLabel('influence', { exact: true }).fill('90');
  await expect(page.locator('.cm-content')).toContainText('influence: 90');
  expect(await page.locator('.cm-content').textContent()).toBe(before!.replace('influence: 16', 'influence: 90'));
  await page.getByRole('tab', { name: studio['side.zone'] }).click();
  await expect(compromise).toContainText('65 thousand tonnes');

  await page.getByRole('tab', { name: studio['side.games'] }).click();
  await expect(page.getByRole('status').filter({ hasText: 'with bots in every seat' })).toBeVisible({ timeout: 120_000 });
  await accessible(page, 'the games');
  await files(page)
    .getByRole('button', { name: /^events\/survey-ship\.yaml/ })
    .click();
  await expect(page.locator('.cm-rates .rate').first()).toHaveText('100%');
  await expect(page.locator('.cm-rates .rate')).toHaveCount(3);

  await button(page, studio['play.here']).click();
  await button(page.getByRole('dialog'), studio['play.take']).click();
  await expect(button(page, text('briefing.start'))).toBeVisible();
  await button(page, text('briefing.start')).click();
  await button(page, text('bar.leave')).click();
  await expect(problems(page)).toBeVisible();
});

test('nothing is lost: a draft is there again after the page is loaded anew, in any file', async ({ page }) => {
  await open(page, 'harbour-quotas');
  await button(files(page), 'blocs.yaml').click();
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('# kept');
  await expect(page.locator('.studio-bar .kept')).toHaveText(studio['kept.kept']);
  await page.reload();
  await button(files(page), 'blocs.yaml').click();
  await expect(page.locator('.cm-content')).toContainText('# kept');
});

test('what is no pack is refused with a sentence', async ({ page }) => {
  await page.goto('./#/studio');
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: 'x.pack', mimeType: 'text/plain', buffer: Buffer.from('format: 1, and more than a header has') });
  await expect(page.getByRole('alert')).toContainText(studio['pack.notZip']);
});

for (const [width, height] of [
  [390, 844],
  [1280, 800],
] as const) {
  test(`at ${width} px nothing is cut off, and every pane can be reached`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    await page.goto('./#/studio');
    await expect(page.getByRole('button', { name: /harbour-quotas/ })).toBeVisible();
    await fits(page, 'the drafts');
    await page.getByRole('button', { name: /harbour-quotas/ }).click();
    await expect(page.locator('.cm-line').first()).toBeVisible();
    await fits(page, 'the text');
    for (const tab of await page.getByRole('tablist', { name: studio['studio.panes'] }).getByRole('tab').all()) {
      await tab.click();
      await fits(page, (await tab.textContent())!);
      await accessible(page, (await tab.textContent())!);
    }
  });
}
