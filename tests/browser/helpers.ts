import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Scenario, ScenarioId } from '../../src/model/index.ts';
import { type GameRecord, meetingsOf, type Setup } from '../../src/session/index.ts';
import { type Words, words } from '../../src/view/index.ts';
import { text } from '../../src/web/text/index.ts';
import { library } from '../library.ts';
import '../speak.ts';

/** The kept campaign; `npm run playthroughs` plays it again. */
export const kept = (): GameRecord =>
  JSON.parse(readFileSync(join(import.meta.dirname, '../records/road-to-the-hague.json'), 'utf8')) as GameRecord;

/** A meeting's scenario and its words, as the page says them. */
export function meeting(id: ScenarioId): { readonly scenario: Scenario; readonly say: Words } {
  const loaded = library().scenarios[id];
  if (!loaded) throw new Error(`no scenario ${id}`);
  return { scenario: loaded.scenario, say: words(loaded.texts) };
}

export const button = (within: Page | Locator, name: string | RegExp): Locator =>
  within.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });

/** Clicks a radio button or a tick by its label, as a hand does. */
export async function pick(input: Locator): Promise<void> {
  await input.locator('xpath=ancestor::label').click();
  await expect(input).toBeChecked();
}

export const beginButton = (page: Page): Locator => page.getByRole('button', { name: /^Begin/ });
export const savesButton = (page: Page): Locator =>
  page.getByRole('button', { name: new RegExp(`^(${text('saves.import')}|${text('title.saves')})$`) });
/** Closes whatever is on stage: an answer, or “Back to the table”. */
export const respondButton = (page: Page): Locator => page.getByRole('button', { name: /^(Respond: |Back to the table$)/ });
export const handInButton = (page: Page): Locator => page.getByRole('button', { name: /^Hand in/ });

/** Answers with the first thing that can be said, or closes, whatever is on stage or comes there, until the table is free to hand in. */
export async function pastNews(page: Page): Promise<void> {
  const [news, hand] = [respondButton(page).first(), handInButton(page)];
  for (;;) {
    await expect(hand.or(news).first()).toBeVisible();
    if (!(await news.isVisible())) return;
    // One that has been closed meanwhile is not there to be pressed.
    await news.click({ timeout: 5_000 }).catch(() => undefined);
  }
}

/** From the title into a meeting's briefing, by mouse. */
export async function beginGame(page: Page, { play, seed, people, difficulty }: Setup): Promise<void> {
  await expect(beginButton(page)).toBeEnabled();
  await pick(page.getByRole('radio', { name: new RegExp(`^${titleOf(play)}`) }));
  const all = page.getByRole('button', { name: /^All \d+$/ });
  if (await all.isVisible()) await all.click();
  await pick(page.getByRole('radio', { name: meeting(firstOf(play)).say(`party.${people[0]}.name`), exact: true }));
  await button(page, text('title.changeSeed')).click();
  const dialog = page.getByRole('dialog', { name: text('title.changeSeed') });
  await dialog.getByRole('textbox', { name: text('title.seed') }).fill(seed);
  await pick(dialog.getByRole('radio', { name: text(`difficulty.${difficulty}`) }));
  await button(dialog, text('done')).click();
  await beginButton(page).click();
}

const firstOf = (play: ScenarioId): ScenarioId => meetingsOf(library(), play)![0]!;

/** How the title page calls a scenario or campaign. */
export function titleOf(play: ScenarioId): string {
  const campaign = library().campaigns[play];
  return campaign ? words(campaign.texts)('scenario.title') : meeting(play).say('scenario.title');
}

/** Opens a saved file from the title page. */
export async function importFile(page: Page, content: string): Promise<void> {
  await savesButton(page).click();
  const file = { name: 'saved-game.json', mimeType: 'application/json', buffer: Buffer.from(content) };
  await page.getByRole('dialog').getByLabel(text('saves.import')).setInputFiles(file);
}

/** What a button hands over as a file. */
export async function exported(page: Page, save: Locator): Promise<string> {
  const download = page.waitForEvent('download');
  await save.click();
  return readFileSync(await (await download).path(), 'utf8');
}
