import { expect, type Page, test } from '@playwright/test';
import { en as viewEnglish } from '../../src/view/text/en.ts';
import { en } from '../../src/web/text/en.ts';
import { fetchLanguage } from '../../src/web/text/spoken.ts';
import { library } from '../library.ts';

const { text } = await fetchLanguage('fr');
const PLAY = 'road-to-the-hague';
/** What the campaign says of itself and in each of its meetings, in a language. */
const said = (language: 'en' | 'fr') => [
  library().campaigns[PLAY]!.texts[language] ?? {},
  ...library().campaigns[PLAY]!.campaign.meetings.map(({ scenario }) => library().scenarios[scenario]!.texts[language] ?? {}),
];
const inFrench = new Set(said('fr').flatMap(texts => Object.values(texts)));
/** Sentences of ours without values, that French says otherwise: none of them may be seen. */
const english = [...new Set([viewEnglish, en, ...said('en')].flatMap(texts => Object.values(texts)))].filter(
  sentence =>
    !sentence.includes('{') && sentence.length > 8 && sentence.includes(' ') && ![...inFrench].some(other => other.includes(sentence)),
);
/** Sources are called by the titles they have; the longest first, as one may hold another. */
const quoted = library()
  .campaigns[PLAY]!.campaign.meetings.flatMap(({ scenario }) =>
    Object.values(library().scenarios[scenario]!.scenario.sources).map(({ title }) => title),
  )
  .sort((a, b) => b.length - a.length);

/** Nothing in English, no text without words, nothing wider than the phone. */
async function french(page: Page, where: string): Promise<void> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is not shown is no leftover
  const shown = await page.locator('body').innerText();
  const seen = quoted.reduce((rest, title) => rest.replaceAll(title, ''), shown);
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
test('the road to The Hague in French on a phone, from the browser’s preference to the debrief', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', request => fetched.push(request.url()));
  // Every round is told, and at once.
  await page.addInitScript(() => localStorage.setItem('five-percent:settings', JSON.stringify({ speed: 0 })));
  const button = (...names: readonly string[]) => page.getByRole('button', { name: new RegExp(`^(${names.join('|')})`) }).first();
  await page.goto('/');
  await expect(button(text('title.begin'))).toBeEnabled();
  await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
  await french(page, 'title');
  await button(text('title.begin')).click();
  const start = button(text('briefing.start'));
  const handIn = button(text('handIn'), text('handIn.none'));
  const answer = button('Répondre', text('event.seen'));
  const goOn = button(text('round.continue'));
  const next = button(text('ending.next'));
  const debrief = button(text('ending.debrief'));
  let [rounds, endings] = [0, 0];
  for (;;) {
    await expect(start.or(handIn).or(answer).or(goOn).or(debrief).first()).toBeVisible();
    if (await debrief.isVisible()) {
      endings += 1;
      await french(page, `ending ${endings}`);
      if (!(await next.isVisible())) break;
      await next.click();
      await expect(debrief).toBeHidden();
    } else if (await start.isVisible()) {
      await french(page, `briefing ${endings + 1}`);
      await start.click();
      // The table is drawn in the frame after the one that answers the press.
      await expect(start).toBeHidden();
    } else if (await answer.isVisible()) {
      await french(page, `event in round ${rounds}`);
      await answer.click();
    } else {
      // News comes on stage in the frame after the table, and is answered first.
      const handedIn = await handIn.click({ timeout: 5_000 }).then(
        () => true,
        () => false,
      );
      if (!handedIn) continue;
      await expect(goOn).toBeVisible();
      rounds += 1;
      await french(page, `round ${rounds}`);
      await goOn.click();
    }
  }
  expect(endings).toBe(said('fr').length - 1);
  await debrief.click();
  await expect(page.getByRole('heading', { name: text('debrief.worth') })).toBeVisible();
  await french(page, 'debrief');
  // The other language is not fetched.
  expect(fetched.filter(url => /\.en-[\w-]+\.json/.test(url))).toEqual([]);
});
