import { expect, type Page, test } from '@playwright/test';
import { en as viewEnglish } from '../../src/view/text/en.ts';
import { en } from '../../src/web/text/en.ts';
import { fetchLanguage } from '../../src/web/text/spoken.ts';
import { library } from '../library.ts';

const { text } = await fetchLanguage('fr');
const { fr: inFrench, en: inEnglish } = library().scenarios['harbour-quotas']!.texts;
/** Sentences of ours without values, that French says otherwise: none of them may be seen. */
const english = [...Object.entries({ ...viewEnglish, ...en }), ...Object.entries(inEnglish!)]
  .filter(([id, said]) => !said.includes('{') && said.length > 8 && said.includes(' ') && inFrench?.[id] !== said)
  .map(([, said]) => said);

/** Nothing in English, no text without words, nothing wider than the phone. */
async function french(page: Page, where: string): Promise<void> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is not shown is no leftover
  const seen = await page.locator('body').innerText();
  expect
    .soft(
      english.filter(said => seen.includes(said)),
      where,
    )
    .toEqual([]);
  expect.soft(seen.match(/\[[a-z]\w*(\.[\w-]+)+\]/g), where).toBeNull();
  expect.soft(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), where).toBeLessThanOrEqual(0);
}

test.use({ locale: 'fr-FR', viewport: { width: 390, height: 844 } });
test('a whole game in French on a phone, from the browser’s preference to the debrief', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', request => fetched.push(request.url()));
  const button = (...names: readonly string[]) => page.getByRole('button', { name: new RegExp(`^(${names.join('|')})`) }).first();
  await page.goto('/');
  await expect(button(text('title.begin'))).toBeEnabled();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await french(page, 'title');
  await page.locator('label', { hasText: inFrench!['scenario.title']! }).click();
  await button(text('title.begin')).click();
  await expect(button(text('briefing.start'))).toBeVisible();
  await french(page, 'briefing');
  await button(text('briefing.start')).click();
  const handIn = button(text('handIn'), text('handIn.none'));
  const answer = button('Répondre', text('event.seen'));
  const done = page.getByRole('article', { name: inFrench!['failure.title']! });
  while (!(await done.isVisible())) {
    await expect(handIn.or(answer).or(done).first()).toBeVisible();
    if (await answer.isVisible()) {
      await french(page, 'event');
      await answer.click();
    } else if (await handIn.isVisible()) {
      await handIn.click();
      await expect(button(text('round.continue'))).toBeVisible();
      await french(page, 'round');
      await button(text('round.continue')).click();
    }
  }
  await french(page, 'ending');
  await button(text('ending.debrief')).click();
  await expect(page.getByRole('heading', { name: text('debrief.worth') })).toBeVisible();
  await french(page, 'debrief');
  // The other language is not fetched.
  expect(fetched.filter(url => /\.en-[\w-]+\.json/.test(url))).toEqual([]);
});
