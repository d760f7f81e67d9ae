import { expect, type Locator, type Page, test } from '@playwright/test';
import { createSession, type GameRecord } from '../../src/session/index.ts';
import { en } from '../../src/web/text/en.ts';
import { learningEn } from '../../src/web/text/learning.ts';
import { fetchLanguage, type SpokenLanguage, type Text } from '../../src/web/text/spoken.ts';
import { library } from '../library.ts';
import { kept } from './helpers.ts';
import { faultsOf, keysOf, treeOf } from './trees.ts';

/** A game not begun, with a seed of its own: what it shows rests on the scenario, and little on bots. */
const unplayed = createSession(library(), { play: 'hague-summit', seed: '7', people: ['sg'], difficulty: 'standard' }).record();

type See = (screen: string, part: Locator) => Promise<void>;

async function bring(page: Page, record: GameRecord, say: Text): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(`^(${say('saves.import')}|${say('title.saves')})$`) }).click();
  const file = { name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(record)) };
  await page.getByRole('dialog').getByLabel(say('saves.import')).setInputFiles(file);
}

/** Every main screen once, from the title to a replay. */
async function tour(page: Page, say: Text, see: See): Promise<void> {
  const button = (name: string) => page.getByRole('button', { name, exact: true });
  const body = page.locator('body');
  const dialog = page.getByRole('dialog');
  await page.goto('/');
  await expect(button(say('title.begin'))).toBeEnabled();
  await see('title', body);
  await button(say('roles.open')).click();
  await expect(dialog.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await see('seats', dialog);
  await page.keyboard.press('Escape');
  for (const [screen, key] of [
    ['seed and difficulty', 'title.changeSeed'],
    ['saved games', 'saves.import'],
    ['the model', 'model'],
  ] as const) {
    await button(say(key)).click();
    await expect(dialog.getByRole('heading').first()).toBeVisible();
    await see(screen, dialog);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  }
  await button(say('title.begin')).click();
  await expect(button(say('briefing.start'))).toBeVisible();
  await see('briefing', body);

  await bring(page, unplayed, say);
  const leave = page.locator('.event-foot').getByRole('button').last();
  await expect(leave).toBeVisible();
  // The delegations on the map come with its outlines, a moment later.
  await page.locator('.stage').getByRole('button').first().waitFor();
  await see('event', body);
  const table = button(say('handIn.none'));
  for (; await leave.isVisible(); await expect(leave.or(table).first()).toBeVisible()) await leave.click();
  await expect(table).toBeVisible();
  await see('table', body);
  await dialogs(page, say, see);
  await button(say('handIn.none')).click();
  await expect(button(say('round.continue'))).toBeVisible();
  await see('round told', body);

  await bring(page, kept(), say);
  await button(say('ending.debrief')).waitFor();
  await page.getByRole('region', { name: say('ending.reactions') }).waitFor();
  await page.getByRole('complementary', { name: say('again.title') }).waitFor();
  await see('ending', body);
  await button(say('ending.debrief')).click();
  await expect(page.locator('.plot-place svg').first()).toBeVisible();
  await see('debrief', body);
  await button(say('debrief.back')).click();
  await button(say('replay.open')).click();
  await expect(page.getByRole('slider', { name: say('replay.slider') })).toBeVisible();
  await see('replay', body);
  await button(say('compare.games')).click();
  await expect(dialog).toBeVisible();
  await see('two games side by side', dialog);
  await page.keyboard.press('Escape');
  await elsewhere(page, see);
}

/** What has an address of its own. */
async function elsewhere(page: Page, see: See): Promise<void> {
  for (const [screen, address] of [
    ['joining a class', '#/join/ABCD'],
    ['the studio', '#/studio'],
  ] as const) {
    await page.goto(`/${address}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await see(screen, page.locator('body'));
  }
}

async function dialogs(page: Page, say: Text, see: See): Promise<void> {
  const dialog = page.getByRole('dialog');
  const opened = async (screen: string, open: () => Promise<void>) => {
    await open();
    await expect(dialog).toBeVisible();
    // It opens with a title and a way out; what is loaded for it comes a moment later, and what the worker reckons after that.
    await expect.poll(async () => treeOf(await dialog.ariaSnapshot()).split('\n').length).toBeGreaterThan(4);
    if (screen === 'draft') await dialog.getByRole('listitem').first().waitFor();
    await see(screen, dialog);
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
  };
  for (const [screen, key] of [
    ['choosing a move', 'm'],
    ['guide', '?'],
    ['log', 'l'],
    ['encyclopaedia', 'e'],
  ] as const)
    await opened(screen, () => page.keyboard.press(key));
  const settings = () => page.getByRole('button', { name: say('settings'), exact: true }).click();
  await opened('settings', settings);
  await settings();
  await dialog.getByRole('button', { name: say('accessible.open'), exact: true }).click();
  await expect(dialog).toHaveCount(2);
  await see('accessibility', dialog.last());
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await opened('draft', () =>
    page
      .getByRole('region', { name: say('plan') })
      .getByRole('button', { name: say('move.tableDraft'), exact: true })
      .click(),
  );
}

/** What must be found where, by the texts it is named by. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  title: ['button title.begin', 'button settings', 'button roles.open'],
  briefing: ['button briefing.start'],
  table: ['region plan', 'region stage', 'button handIn.none', 'group bar.tools', 'region meters', 'button move.tableDraft'],
  'round told': ['button round.continue'],
  ending: ['region ending.reactions', 'button ending.debrief'],
  debrief: ['button debrief.back', 'group debrief.meetings'],
  replay: ['slider replay.slider'],
};

const keyOf = keysOf({ ...en, ...learningEn });

/** What is looked for on a screen, as its tree writes it. */
const wanted = (screen: string): readonly string[] =>
  (NAMED[screen] ?? []).map(part => {
    const [role, key] = part.split(' ') as [string, keyof typeof en];
    return `${role} ${keyOf(en[key])}`;
  });

test('every main screen is a tree of named parts, headings and controls, the same in both languages', async ({ page }) => {
  const english = new Map<string, string>();
  const inEnglish: See = async (screen, part) => {
    const snapshot = await part.ariaSnapshot();
    english.set(screen, treeOf(snapshot));
    expect.soft(faultsOf(treeOf(snapshot, keyOf), wanted(screen)), screen).toEqual([]);
  };
  const inFrench: See = (screen, part) =>
    expect
      .configure({ soft: true })
      .poll(async () => treeOf(await part.ariaSnapshot()), screen)
      .toBe(english.get(screen));
  for (const [language, see] of [
    ['en', inEnglish],
    ['fr', inFrench],
  ] as const satisfies readonly (readonly [SpokenLanguage, See])[]) {
    // Something of the same origin that opens no game.
    await page.goto('/icon-180.png');
    await page.evaluate(chosen => {
      localStorage.setItem('five-percent:settings', JSON.stringify({ speed: 0, language: chosen }));
      localStorage.removeItem('five-percent:read');
      indexedDB.deleteDatabase('five-percent');
    }, language);
    await tour(page, (await fetchLanguage(language)).text, see);
  }
});
