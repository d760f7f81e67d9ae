import { expect, test } from '@playwright/test';
import { text } from '../../src/web/text/index.ts';
import { accessible } from './checks.ts';
import { beginButton, beginGame, button, pastNews } from './helpers.ts';

const SETUP = { play: 'hague-summit', seed: '7', people: ['pl'], difficulty: 'standard' } as const;

test('pages and dialogs that no journey opens are accessible', async ({ page, context }) => {
  await context.addInitScript(() => localStorage.setItem('five-percent:settings', JSON.stringify({ speed: 0 })));
  await page.goto('/');
  await expect(beginButton(page)).toBeEnabled();
  await button(page, text('model')).click();
  await expect(page.getByRole('heading', { level: 2 }).first()).toBeVisible();
  await accessible(page, 'the model page');

  await test.step('rules that cannot be fetched', async () => {
    await page.goto('/');
    await page.route(/hague-summit-[^/]*\.json$/, route => route.abort());
    await beginGame(page, SETUP);
    const failed = page.getByRole('dialog', { name: text('trouble.failed') });
    await expect(failed).toBeVisible();
    await accessible(page, 'a game that could not be opened');
    await page.unroute(/hague-summit-[^/]*\.json$/);
    await button(failed, text('trouble.back')).click();
    await beginButton(page).click();
  });

  await button(page, text('briefing.start')).click();
  await pastNews(page);
  await button(page, text('forecast.open')).first().click();
  await expect(page.getByRole('dialog', { name: text('forecast.title') })).toBeVisible();
  await accessible(page, 'the forecast in full');
  await page.keyboard.press('Escape');

  for (const move of ['caucus', 'setPledge', 'leak', 'askCarveOut'] as const) {
    await page.getByRole('button', { name: new RegExp(`^${text('plan.addMove')}`) }).click();
    await page
      .getByRole('dialog')
      .getByRole('button', { name: new RegExp(`^${text(`move.${move}`)} `) })
      .click();
    await accessible(page, `planning ${move}`);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toBeHidden();
  }
});
