import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Issue, Level, Move, OfferTerms, Scenario, ScenarioId } from '../../src/model/index.ts';
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

/** What a person at a keyboard can do. Every way leads over Tab, and no press may leave the focus nowhere. */
export class Keyboard {
  readonly page: Page;
  constructor(page: Page) {
    this.page = page;
  }

  /** Tabs to a control, forwards or backwards as it lies nearer; fails when it cannot be reached. */
  async reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    const { back, stops } = await target.evaluate(way);
    const key = back ? 'Shift+Tab' : 'Tab';
    // Straight there but for the last steps; what else takes the focus on the way, a pane that scrolls, is found by looking.
    for (let n = 0; n < stops - 3; n += 1) await this.page.keyboard.press(key);
    for (let n = 0; n < 150; n += 1) {
      if (await target.evaluate(element => element === document.activeElement)) return;
      await this.page.keyboard.press(key);
    }
    throw new Error(`the keyboard does not reach ${target}; it is at ${await this.focused()}`);
  }

  /** Reaches a control, presses Enter, and sees that the focus is somewhere afterwards. */
  async press(target: Locator): Promise<void> {
    await this.reach(target);
    const name = await this.focused();
    await this.page.keyboard.press('Enter');
    await this.kept(name);
  }

  /** Types a single key and sees that the focus is somewhere afterwards. */
  async key(key: string): Promise<void> {
    await this.page.keyboard.press(key);
    await this.kept(`the key ${key}`);
  }

  async kept(after: string): Promise<void> {
    await expect
      .poll(() => this.page.evaluate(() => document.activeElement !== document.body && document.activeElement !== null), {
        message: `the focus is lost after ${after}`,
        intervals: [0, 20, 50, 100, 200],
        timeout: 4000,
      })
      .toBe(true);
  }

  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const { activeElement: at } = document;
      return `${at?.tagName.toLowerCase()} “${(at?.getAttribute('aria-label') ?? at?.textContent ?? '').slice(0, 40)}”`;
    });
  }

  /** Moves a slider to a level, a step at a time. */
  async slide(slider: Locator, level: Level): Promise<void> {
    const now = Number(await slider.inputValue());
    if (now === level) return;
    await this.reach(slider);
    for (let n = 0; n < Math.abs(level - now); n += 1) await this.page.keyboard.press(level > now ? 'ArrowRight' : 'ArrowLeft');
    await expect(slider).toHaveValue(String(level));
  }

  /** Chooses from a row of radio buttons: Tab to the one that is chosen, arrows to the other. */
  async choose(group: Locator, at: number): Promise<void> {
    const radios = group.getByRole('radio');
    const count = await radios.count();
    let now = -1;
    for (let n = 0; n < count; n += 1) if (await radios.nth(n).isChecked()) now = n;
    if (now === at) return;
    await this.reach(radios.nth(Math.max(0, now)));
    if (now < 0) await this.page.keyboard.press('Space');
    for (let n = Math.max(0, now); n !== at; n += Math.sign(at - n)) await this.page.keyboard.press(at > n ? 'ArrowDown' : 'ArrowUp');
    await expect(radios.nth(at)).toBeChecked();
  }

  /** Chooses from a list. */
  async select(list: Locator, value: string): Promise<void> {
    if ((await list.inputValue()) === value) return;
    await this.reach(list);
    const by = await list.evaluate((element, wanted) => {
      const { options, selectedIndex } = element as HTMLSelectElement;
      return [...options].findIndex(option => option.value === wanted) - selectedIndex;
    }, value);
    for (let n = 0; n < Math.abs(by); n += 1) await this.page.keyboard.press(by > 0 ? 'ArrowDown' : 'ArrowUp');
    await expect(list).toHaveValue(value);
  }
}

/** Which way a control lies from where the focus is, and about how many stops off. */
function way(target: Element): { readonly back: boolean; readonly stops: number } {
  const root = target.closest('dialog') ?? document;
  const at = document.activeElement;
  const stops = [...root.querySelectorAll<HTMLElement>('a[href], button, input, select, summary, [tabindex]')].filter(element => {
    if (element === target || element === at) return true;
    if (element.tabIndex < 0 || element.matches(':disabled') || !element.checkVisibility()) return false;
    const { type, name, checked } = element as HTMLInputElement;
    return type !== 'radio' || checked || !root.querySelector(`input[name="${CSS.escape(name)}"]:checked`);
  });
  const to = stops.indexOf(target as HTMLElement);
  const from = stops.findIndex(stop => stop === at || !!(at && at.compareDocumentPosition(stop) & Node.DOCUMENT_POSITION_FOLLOWING));
  if (from < 0 || !at || at === document.body) return { back: false, stops: 0 };
  const forwards = (to - from + stops.length) % stops.length;
  const back = forwards > stops.length - forwards;
  return { back, stops: back ? stops.length - forwards : forwards };
}

/** Sets an issue's level in a form or an editor: options as a row of choices, scales as a slider. */
async function setLevel(keys: Keyboard, within: Locator, issue: Issue, level: Level): Promise<void> {
  if (issue.kind === 'options') await keys.choose(within, level);
  else await keys.slide(within.getByRole('slider'), level);
}

/** Plans a move as a person at a keyboard would: M, the act, its fields, “Add to the plan”; with `check`, looks at each dialog on the way. */
export async function planByKeyboard(keys: Keyboard, id: ScenarioId, move: Move, check = false): Promise<void> {
  const { scenario, say } = meeting(id);
  const { page } = keys;
  const issueOf = (issue: string): Issue => scenario.issues.find(i => i.id === issue)!;
  await keys.key('m');
  const choice = page.getByRole('dialog', { name: text('plan.choose') });
  if (check) await accessible(page, 'choosing a move');
  await keys.press(choice.getByRole('button', { name: new RegExp(`^${text(`move.${move.type}`)} `) }));
  const form = page.getByRole('dialog');
  const whom = (): Locator => form.getByLabel(text('field.whom'));
  const onWhat = (): Locator => form.getByLabel(text('field.issue'));
  switch (move.type) {
    case 'tableDraft': {
      for (const [issue, level] of Object.entries(move.levels)) {
        const clause = form.getByRole('region', { name: say(`issue.${issue}.label`), exact: true });
        await setLevel(keys, clause, issueOf(issue), level);
      }
      if (check) await accessible(page, 'the draft editor');
      await keys.press(button(form, text('draft.plan')));
      return;
    }
    case 'consult':
    case 'leak':
      await keys.select(whom(), move.party);
      await keys.select(onWhat(), move.issue);
      break;
    case 'persuade':
      await keys.select(whom(), move.party);
      await keys.select(onWhat(), move.issue);
      await setLevel(keys, form.getByRole('group', { name: text('field.towards') }), issueOf(move.issue), move.to);
      break;
    case 'sendEnvoy':
    case 'applyPressure':
      await keys.select(whom(), move.party);
      break;
    case 'grantCarveOut':
      await keys.select(whom(), move.party);
      await keys.choose(form.getByRole('group', { name: text('field.thirds') }), move.thirds - 1);
      break;
    case 'makeStatement':
      await keys.select(onWhat(), move.issue);
      await setLevel(keys, form.getByRole('group', { name: text('field.level') }), issueOf(move.issue), move.level);
      break;
    case 'proposeAmendment':
      for (const [at, change] of move.changes.entries()) {
        if (at > 0) await keys.press(button(form, text('plan.secondChange')));
        await keys.select(onWhat().nth(at), change.issue);
        await setLevel(keys, form.getByRole('group', { name: text('field.newText') }).nth(at), issueOf(change.issue), change.to);
      }
      break;
    case 'makeOffer':
      await keys.select(whom(), move.party);
      await setTerms(keys, form, move.terms, say, issueOf);
      break;
    case 'openSilence':
    case 'breakSilence':
    case 'closeMeeting':
    case 'askCarveOut':
      break;
    default:
      throw new Error(`no hand has learnt to plan ${move.type}`);
  }
  if (check) await accessible(page, `planning ${move.type}`);
  await keys.press(button(form, text('plan.add')));
}

async function setTerms(keys: Keyboard, form: Locator, terms: OfferTerms, say: Words, issueOf: (id: string) => Issue): Promise<void> {
  for (const asset of terms.gives) {
    await keys.reach(form.getByRole('checkbox', { name: say(`asset.${asset}`) }));
    await keys.page.keyboard.press('Space');
  }
  const wants = form.getByRole('group', { name: text('offer.wants') });
  const kinds = ['backing', 'concession', 'pledge'] as const;
  await keys.choose(wants, kinds.indexOf(terms.wants.kind));
  if (terms.wants.kind === 'concession') {
    await keys.select(wants.getByLabel(text('field.issue')), terms.wants.issue);
    await setLevel(keys, wants.getByRole('group', { name: text('field.towards') }), issueOf(terms.wants.issue), terms.wants.to);
  }
}

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

/** Every rule of WCAG 2.2 A and AA that axe can check, on what is shown now; and that no text is missing its words. */
export async function accessible(page: Page, where: string): Promise<void> {
  const shown = (await page.locator('body').textContent()) ?? '';
  expect.soft(shown.match(/\[[a-z]\w*(\.[\w-]+)+\]/g) ?? [], `texts without words, ${where}`).toEqual([]);
  await settled(page);
  const { violations } = await new AxeBuilder({ page }).withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']).analyze();
  const found = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(node => `${id}: ${help}\n    ${node.target.join(' ')}\n    ${node.failureSummary?.split('\n').slice(1).join(' ')}`),
  );
  expect.soft(found, `axe, ${where}`).toEqual([]);
}

/** When what comes in has come in, and nothing follows it: half faded in, nothing has its contrast. */
function settled(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    const frame = () => new Promise(next => requestAnimationFrame(next));
    const moving = () =>
      document
        .getAnimations()
        .filter(({ effect, playState }) => playState === 'running' && effect?.getComputedTiming().iterations !== Number.POSITIVE_INFINITY);
    for (let still = 0; still < 2; still += 1) {
      await frame();
      const now = moving();
      if (now.length === 0) continue;
      await Promise.allSettled(now.map(({ finished }) => finished));
      still = -1;
    }
  });
}

/** What a screen reader would have been given to say: from now on, every change of a live region. */
export async function listen(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const said: { region: number; words: string }[] = [];
    const numbers = new WeakMap<Element, number>();
    let last = 0;
    Object.assign(window, { said });
    new MutationObserver(changes => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        const region = element?.closest('[role=status], [role=alert], [role=log], [aria-live]:not([aria-live=off]), output');
        const words = region?.textContent?.trim();
        if (!region || !words) continue;
        if (!numbers.has(region)) numbers.set(region, ++last);
        said.push({ region: numbers.get(region)!, words });
      }
    }).observe(document, { childList: true, characterData: true, subtree: true });
  });
}

/** What has been said since it was last asked. */
export function saidSince(page: Page): Promise<readonly { readonly region: number; readonly words: string }[]> {
  return page.evaluate(() => (window as unknown as { said: { region: number; words: string }[] }).said.splice(0));
}

/** Nothing to scroll sideways, nothing cut off at the side, and every control at least 24 px each way. */
export async function fits(page: Page, where: string): Promise<void> {
  const found = await page.evaluate(() => {
    const name = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.classList.value.replaceAll(' ', '.')} “${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 30)}”`;
    const wide = document.documentElement.clientWidth;
    const wrong: string[] = [];
    if (document.documentElement.scrollWidth > wide)
      wrong.push(`the page scrolls sideways: ${document.documentElement.scrollWidth} in ${wide} px`);
    const shown = document.querySelector('dialog[open]') ?? document;
    for (const element of shown.querySelectorAll<HTMLElement>('*')) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { overflowX } = getComputedStyle(element);
      if ((overflowX === 'auto' || overflowX === 'scroll') && element.scrollWidth > element.clientWidth + 1)
        wrong.push(`scrolls sideways: ${name(element)}, ${element.scrollWidth} in ${element.clientWidth} px`);
      if (!element.matches('a[href], button, input, select, textarea, summary')) continue;
      const inText = element.matches('p a, li a, dd a, .term') || element.closest('.skip, .unseen');
      const ticked = element.matches('[type=radio], [type=checkbox], [type=file]') ? (element.closest('label') ?? element) : element;
      const { width, height, left, right } = ticked.getBoundingClientRect();
      if (inText || width === 0) continue;
      // What can be pressed may be larger than what is drawn.
      const around = getComputedStyle(ticked, '::after');
      const reach = (drawn: number, larger: string): number =>
        around.position === 'absolute' ? Math.max(drawn, Number.parseFloat(larger) || 0) : drawn;
      const least = Math.min(reach(width, around.width), reach(height, around.height));
      // A hair is left for fractions of a pixel.
      if (least < 23.9) wrong.push(`too small: ${name(ticked)}, ${width.toFixed(1)} × ${height.toFixed(1)} px`);
      if (left < -1 || right > wide + 1) wrong.push(`cut off: ${name(ticked)}, ${left.toFixed(0)} to ${right.toFixed(0)} of ${wide} px`);
    }
    return wrong;
  });
  expect.soft(found, `layout, ${where}`).toEqual([]);
}
