import { expect, type Page, test } from '@playwright/test';
import { createSession, type Setup } from '../../src/session/index.ts';
import { text } from '../../src/web/text/index.ts';
import { library } from '../library.ts';
import { accessible, fits } from './checks.ts';
import { beginButton, beginGame, button, handInButton, importFile, kept, meeting, pick, respondButton, savesButton } from './helpers.ts';
import { placard } from './keyboard.ts';

const { scenario, say } = meeting('hague-summit');
const SEAT = 'es';
const SETUP: Setup = { play: scenario.id, seed: '11', people: [SEAT], difficulty: 'standard' };

const CONSULT = { type: 'consult', party: 'us', issue: scenario.issues[0]!.id } as const;

type Look = (where: string) => Promise<void>;

/** From the title through two rounds, then a finished campaign's ending and debrief; every screen and pane is looked at once. */
async function tour(page: Page, look: Look): Promise<void> {
  const beside = createSession(library(), SETUP);
  await expect(beginButton(page)).toBeEnabled();
  await look('title');
  await beginGame(page, SETUP);
  await expect(button(page, text('briefing.start'))).toBeVisible();
  await look('briefing');
  await button(page, text('briefing.start')).click();
  for (let round = 1; round <= 2; round += 1) {
    for (const id of beside.view(SEAT).events.current) {
      await expect(page.getByRole('heading', { name: say(`event.${id}.title`) })).toBeVisible();
      await look(`event ${id}`);
      await respondButton(page).click();
    }
    await expect(handInButton(page)).toBeVisible();
    if (round === 1) await panes(page, look);
    await plan(page, round === 1 ? look : async () => undefined);
    await handInButton(page).click();
    await expect(button(page, text('round.continue'))).toBeVisible();
    // Told to its end: a line that is just coming in has not its contrast yet.
    await expect(page.getByRole('button', { name: new RegExp(`^${text('round.skip')}`) })).toBeHidden();
    if (round === 1) await look('a round told');
    await button(page, text('round.continue')).click();
    expect(beside.submit(SEAT, [CONSULT]).kind).toBe('resolved');
  }
  await button(page, text('bar.leave')).click();
  await savesButton(page).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await look('saved games');
  await page.keyboard.press('Escape');
  await importFile(page, JSON.stringify(kept()));
  await expect(button(page, text('ending.debrief'))).toBeVisible();
  await look('ending');
  await button(page, text('ending.debrief')).click();
  await expect(page.getByRole('heading', { name: text('debrief.worth') })).toBeVisible();
  await look('debrief');
}

async function panes(page: Page, look: Look): Promise<void> {
  await look('table');
  const names = await page.getByRole('tab').allTextContents();
  for (const name of names) {
    const tab = page.getByRole('tab', { name, exact: true });
    if (!(await tab.isVisible())) continue;
    await tab.click();
    await look(`the pane ${name}`);
  }
  for (const tool of [`${text('guide')} (?)`, `${text('log')} (L)`, text('settings')]) {
    if (!(await button(page, tool).isVisible())) continue;
    await button(page, tool).click();
    await look(tool);
    await page.keyboard.press('Escape');
  }
}

async function plan(page: Page, look: Look): Promise<void> {
  const dialog = page.getByRole('dialog');
  const act = (type: 'makeOffer' | 'consult') => dialog.getByRole('button', { name: new RegExp(`^${text(`move.${type}`)} `) });
  await page.getByRole('button', { name: new RegExp(`^${text('plan.addMove')}`) }).click();
  await look('choosing a move');
  await act('makeOffer').click();
  await look('an offer');
  await button(dialog, text('back')).click();
  await act('consult').click();
  await pick(placard(dialog, CONSULT.party));
  await pick(dialog.getByRole('group', { name: text('field.issue') }).getByRole('radio', { name: say(`issue.${CONSULT.issue}.label`) }));
  await button(dialog, text('plan.add')).click();
  await look('a plan');
}

test.describe('on a phone held upright', () => {
  test.use({ viewport: { width: 360, height: 740 }, deviceScaleFactor: 2, isMobile: true, hasTouch: true });

  test('two rounds by touch: nothing scrolls sideways, every control is large enough', async ({ page }) => {
    await page.goto('/');
    await tour(page, async where => {
      await fits(page, where);
      if (!where.startsWith('event')) await accessible(page, `${where}, on a phone`);
    });
  });
});

/** What a person sets who needs larger letters: in the game, which multiplies the browser's own, or the browser's zoom. */
const LARGER = [
  ['letters', { viewport: { width: 1280, height: 800 } }, 2],
  ['everything', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }, 1],
] as const;
for (const [what, use, textSize] of LARGER)
  test.describe(`${what} at 200 % of a window of 1280 px`, () => {
    test.use(use);
    test('two rounds: nothing scrolls sideways, nothing is cut off', async ({ page }) => {
      await page.addInitScript(
        size => localStorage.setItem('five-percent:settings', JSON.stringify({ speed: 0, textSize: size })),
        textSize,
      );
      await page.goto('/');
      await expect(page.locator('html')).toHaveCSS('font-size', `${16 * textSize}px`);
      await tour(page, where => fits(page, where));
    });
  });

/** At the table, with what is asked at first answered. */
async function sitDown(page: Page): Promise<void> {
  await page.goto('/');
  await beginGame(page, SETUP);
  await button(page, text('briefing.start')).click();
  const beside = createSession(library(), SETUP);
  for (const _ of beside.view(SEAT).events.current) await respondButton(page).click();
}

test('where the system chooses the colours, what is chosen is outlined and the meters are filled', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await sitDown(page);
  await button(page, text('settings')).click();
  const settings = page.getByRole('dialog', { name: text('settings') });
  await expect(settings).toBeVisible();
  const outlined = await settings
    .locator('.choice')
    .evaluateAll(all => all.map(one => [one.querySelector('input')!.checked, getComputedStyle(one).outlineStyle === 'solid']));
  expect(outlined.length).toBeGreaterThan(10);
  expect(outlined.filter(([chosen, outline]) => chosen !== outline)).toEqual([]);
  await page.keyboard.press('Escape');
  const ground = await page.locator('body').evaluate(body => getComputedStyle(body).backgroundColor);
  for (const part of ['.fill', '.needle']) {
    const drawn = page.getByRole('meter').first().locator(part);
    await expect(drawn).not.toHaveCSS('background-color', ground);
    await expect(drawn).not.toHaveCSS('background-color', 'rgba(0, 0, 0, 0)');
  }
});

test('who wants nothing to move sees nothing move', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await sitDown(page);
  await expect(page.locator('[data-frames]')).toBeVisible();
  await plan(page, async () => undefined);
  await watchMotion(page);
  await handInButton(page).click();
  await expect(button(page, text('round.continue'))).toBeVisible();
  await expect(page.getByRole('button', { name: new RegExp(`^${text('round.skip')}`) })).toBeHidden();
  await button(page, text('round.continue')).click();
  await expect(handInButton(page).or(respondButton(page)).first()).toBeVisible();
  const { animations, frames } = await motionSeen(page);
  expect(animations).toEqual([]);
  // A change is drawn and the drawing rests; what moves would draw sixty in a second.
  expect(frames).toBeLessThan(20);
});

interface Motion {
  readonly animations: string[];
  frames: number;
  stop: boolean;
}

/** Notes every animation of the page that takes time, and every frame of the stage, until it is asked. */
async function watchMotion(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: Motion = { animations: [], frames: 0, stop: false };
    Object.assign(window, { motion: seen });
    const drawn = () => Number(document.querySelector<HTMLElement>('[data-frames]')?.dataset.frames ?? 0);
    const before = drawn();
    const look = () => {
      seen.frames = drawn() - before;
      for (const animation of document.getAnimations()) {
        const { target, getComputedTiming } = animation.effect as KeyframeEffect;
        if (Number(getComputedTiming.call(animation.effect).activeDuration) > 20) seen.animations.push(String(target?.className));
      }
      if (!seen.stop) requestAnimationFrame(look);
    };
    look();
  });
}

async function motionSeen(page: Page): Promise<Motion> {
  await page.waitForTimeout(1000);
  return page.evaluate(() => {
    const { motion } = window as unknown as { motion: Motion };
    motion.stop = true;
    return motion;
  });
}
