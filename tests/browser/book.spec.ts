import { expect, type Page, test } from '@playwright/test';
import { text } from '../../src/web/text/index.ts';
import { learning } from '../../src/web/text/learning.ts';
import { accessible, fits } from './checks.ts';
import { beginGame, button, meeting } from './helpers.ts';
import { Keyboard } from './keyboard.ts';

const { scenario, say } = meeting('harbour-quotas');
const SETUP = { play: scenario.id, seed: '3', people: [scenario.chair], difficulty: 'standard' } as const;
const book = (page: Page) => page.getByRole('dialog', { name: learning('book') });

test('a word in the briefing leads to its article, on to others, back and forward, by keyboard', async ({ page }) => {
  const keys = new Keyboard(page);
  await page.goto('/');
  await beginGame(page, SETUP);
  const silence = button(page.getByRole('main').getByRole('article'), 'silence').first();
  await keys.press(silence);
  const title = book(page).getByRole('heading', { level: 3 });
  await expect(title).toHaveText(learning('term.silence'));
  await expect(title).toBeFocused();
  await expect(book(page)).toContainText(learning('term.silence.means').slice(0, 40));
  await accessible(page, 'an article of the encyclopaedia');
  await keys.press(book(page).locator('.term').first());
  await expect(title).not.toHaveText(learning('term.silence'));
  const second = (await title.textContent()) ?? '';
  await keys.press(button(book(page), learning('book.back')));
  await expect(title).toHaveText(learning('term.silence'));
  await keys.press(button(book(page), learning('book.forward')));
  await expect(title).toHaveText(second);
  await page.keyboard.press('Escape');
  await expect(book(page)).toHaveCount(0);
  await expect(silence).toBeFocused();
});

test('beside the game: E opens it, a search finds a delegation with its sources, and the game goes on beneath', async ({ page }) => {
  await page.goto('/');
  await beginGame(page, SETUP);
  await button(page, text('briefing.start')).click();
  await expect(button(page, text('handIn.none'))).toBeVisible();
  await page.keyboard.press('e');
  await expect(book(page).getByRole('searchbox')).toBeVisible();
  await accessible(page, 'the contents of the encyclopaedia');
  await book(page).getByRole('searchbox').fill('varrow');
  const [party] = scenario.parties;
  await button(book(page), say(`party.${party!.id}.name`)).click();
  await expect(book(page).getByRole('heading', { level: 3 })).toHaveText(say(`party.${party!.id}.name`));
  await expect(book(page)).toContainText(text('basis.invented'));
  // The book holds nothing up: the plan can still be added to.
  await button(page, text('move.tableDraft')).first().click();
  await expect(page.getByRole('dialog', { name: text('draft.write') })).toBeVisible();
});

test('on a phone it lies over the game and fits', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await beginGame(page, SETUP);
  await page.locator('.term').first().click();
  await expect(book(page)).toBeVisible();
  await fits(page, 'the encyclopaedia on a phone');
  await button(book(page), learning('book.contents')).click();
  await fits(page, 'its contents on a phone');
});
