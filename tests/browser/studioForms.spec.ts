import { expect, type Page, test } from '@playwright/test';
import { studio } from '../../src/web/text/en/studio.ts';
import { accessible } from './checks.ts';
import { button } from './helpers.ts';
import { Keyboard } from './keyboard.ts';

const problems = (page: Page) => page.getByRole('region', { name: studio['problems.title'] });
const files = (page: Page) => page.getByRole('navigation', { name: studio['files.label'] });
const written = (page: Page): Promise<string | null> => page.locator('.cm-content').textContent();
const form = (page: Page) => page.getByRole('tab', { name: studio['side.form'] });

async function open(page: Page, file: string): Promise<void> {
  await page.goto('./#/studio');
  await page.getByRole('button', { name: /\bharbour-quotas$/ }).click();
  await expect(problems(page)).toContainText(studio['problems.none']);
  await button(files(page), file).click();
}

async function textOf(page: Page, file: string): Promise<string | null> {
  await files(page)
    .getByRole('button', { name: new RegExp(`^${file}`) })
    .click();
  return written(page);
}

test('a party is added by a form at the keyboard, stands in the text whole, and one step back takes it out of every file', async ({
  page,
}) => {
  await open(page, 'parties.yaml');
  const parties = await written(page);
  const positions = await textOf(page, 'positions.csv');
  await button(files(page), 'parties.yaml').click();
  await form(page).click();
  const keyboard = new Keyboard(page);
  await keyboard.reach(button(page, studio['add.party']));
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog', { name: studio['add.party'] });
  await accessible(page, 'the dialog for a new party');
  await dialog.getByLabel(studio['add.name'], { exact: true }).focus();
  await page.keyboard.type('Long Spit');
  await expect(dialog.getByLabel(studio['add.id'], { exact: true })).toHaveValue('longSpit');
  await keyboard.reach(button(dialog, studio['add.do']));
  await page.keyboard.press('Enter');
  await expect(page.locator('.cm-content')).toContainText('longSpit: { code: LO,');
  await expect(page.getByRole('group', { name: 'longSpit', exact: true })).toBeVisible();
  // Sound as it is, but for the words that no other language has yet.
  await expect(problems(page)).toContainText('untranslated');
  await expect(problems(page).locator('li.error')).toHaveCount(0);
  expect(await textOf(page, 'positions.csv')).toContain('longSpit,quota,,60,30');
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+z');
  await expect(problems(page)).toContainText(studio['problems.none']);
  expect(await written(page)).toBe(positions);
  expect(await textOf(page, 'parties.yaml')).toBe(parties);
  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+Shift+z');
  await expect(page.locator('.cm-content')).toContainText('longSpit');
});

test('an issue goes with all that speaks of it, or says what keeps it; an event comes and goes with its file', async ({ page }) => {
  await open(page, 'issues.yaml');
  await form(page).click();
  const before = await written(page);
  await button(page, studio['remove.thing'].replace('{name}', 'quota')).click();
  const held = page.getByRole('dialog');
  await expect(held).toContainText('silence-holds.yaml');
  await expect(button(held, studio['remove.do'])).toBeDisabled();
  await accessible(page, 'what keeps an issue');
  await button(held, studio['remove.keep']).click();
  await button(page, studio['remove.thing'].replace('{name}', 'smallBoats')).click();
  await expect(page.getByRole('dialog')).toContainText('harbour-quotas/positions.csv:4');
  await button(page.getByRole('dialog'), studio['remove.do']).click();
  await expect(page.locator('.cm-content')).not.toContainText('smallBoats');
  await expect(problems(page).locator('li.error')).toHaveCount(0);
  await accessible(page, 'after an act');
  await button(page, studio['act.back']).click();
  await expect(problems(page)).toContainText(studio['problems.none']);
  expect(await written(page)).toBe(before);

  await files(page)
    .getByRole('button', { name: /^events\/night-boat/ })
    .click();
  await button(page, studio['add.event']).click();
  await page.getByRole('dialog').getByLabel(studio['add.title'], { exact: true }).fill('Fog on the bank');
  await button(page.getByRole('dialog'), studio['add.do']).click();
  await expect(page.locator('.cm-content')).toContainText('when: "round >= 2.0"');
  await files(page)
    .getByRole('button', { name: /^events\/fog-on-bank/ })
    .click();
  await button(files(page), studio['files.removeOf'].replace('{file}', 'fog-on-bank.yaml')).click();
  await button(page.getByRole('dialog'), studio['remove.do']).click();
  await expect(files(page).getByRole('button', { name: /fog-on-bank/ })).toHaveCount(0);
  await expect(problems(page)).toContainText(studio['problems.none']);
});

test('what the linter knows the way on from is mended from the list, and a warning is accepted with a reason', async ({ page }) => {
  await open(page, 'text/en.yaml');
  const line = page.locator('.cm-line', { hasText: 'opening: First statements' }).first();
  await line.click();
  await page.keyboard.press('Home');
  await page.keyboard.type('#');
  await expect(problems(page)).toContainText("the words 'session.opening' are missing");
  // The preview shows that words are missing; the form has nothing to show for it.
  await form(page).click();
  await accessible(page, 'problems with remedies');
  await button(problems(page), studio['remedy.words']).click();
  await expect(problems(page).locator('li.error')).toHaveCount(0);

  await page.locator('.cm-content').focus();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('spare: nobody reads this');
  await expect(problems(page)).toContainText('unused-text');
  await button(problems(page), studio['accept.ask']).first().click();
  const dialog = page.getByRole('dialog');
  await expect(button(dialog, studio['accept.do'])).toBeDisabled();
  await dialog.getByLabel(studio['accept.reason']).fill('kept for the next season');
  await accessible(page, 'an acceptance');
  await button(dialog, studio['accept.do']).click();
  await expect(page.locator('.cm-content')).toContainText('# lint-accept unused-text: kept for the next season');
  await expect(problems(page)).not.toContainText('unused-text');
});
