import { type Browser, expect, type Locator, type Page, test } from '@playwright/test';
import { en } from '../../src/web/classroom/text/en.ts';
import { ClassServer, joinAs, newPage, standing, wellFormed } from './aClass.ts';
import { accessible, fits } from './checks.ts';
import { button } from './helpers.ts';
import { Keyboard } from './keyboard.ts';
import { treeOf } from './trees.ts';

const server = new ClassServer(4398);
test.beforeAll(() => server.start());
test.afterAll(() => server.end());

const SMALL = { width: 360, height: 740 };
const clock = (page: Page) => page.getByRole('timer');
const line = (desk: Page, label: string) => desk.locator('.desk-people li').filter({ hasText: label });

/** A class of one table with rounds of ten minutes; gives its code and the one for a second facilitator. */
async function openClass(desk: Page): Promise<{ readonly code: string; readonly instructor: string }> {
  await desk.goto(server.desk);
  await desk.getByLabel(en['desk.play']).selectOption('harbour-quotas');
  await desk.getByLabel(en['desk.preset']).selectOption('free');
  await desk.getByLabel(en['desk.minutes'], { exact: true }).fill('10');
  await button(desk, en['desk.create']).click();
  await expect(desk.getByText(en['desk.peopleNone'])).toBeVisible();
  const said = en['desk.instructorCodeIs'].replace('{code}', '');
  const instructor = (await desk.getByText(said).textContent())!.replace(said, '').match(/[A-Z2-9]{4,}/)![0];
  return { code: (await desk.locator('.big-code').textContent())!, instructor };
}

/** A second desk, by the instructor code. */
async function assist(browser: Browser, code: string, instructor: string): Promise<Page> {
  const desk = await newPage(browser);
  await desk.goto(`${server.at}#/desk/`);
  await desk.getByLabel(en['join.code']).fill(code);
  await desk.getByLabel(en['desk.instructorCode']).fill(instructor);
  await button(desk, en['desk.assistGo']).click();
  await expect(desk.locator('.big-code')).toHaveText(code);
  return desk;
}

/** Reached by Tab, and seen to be: whoever looks finds a ring around it. */
async function reached(keys: Keyboard, target: Locator): Promise<void> {
  await keys.reach(target);
  const ring = await target.evaluate(element => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return element.matches(':focus-visible') && outlineStyle !== 'none' ? Number.parseFloat(outlineWidth) : 0;
  });
  expect(ring, `the focus is seen on ${target}`).toBeGreaterThan(1);
}

/** Start, pause from the table's own row, go on, with nothing but keys; a clock that ticks and people who come leave the focus where it is. */
async function byKeyboard(desk: Page, assistant: Page, meanwhile: () => Promise<void>): Promise<void> {
  const keys = new Keyboard(desk);
  for (const act of ['desk.start', 'row.pause', 'desk.resume'] as const) {
    const target = button(desk, en[act].replace('{table}', 'A'));
    await reached(keys, target);
    await keys.press(target);
    const status = en[act === 'row.pause' ? 'desk.status.paused' : 'desk.status.open'];
    for (const page of [desk, assistant]) await expect(standing(page)).toContainText(status);
  }
  const advance = button(desk, en['desk.advance']);
  await reached(keys, advance);
  const before = (await standing(desk).locator('.time').textContent())!;
  await meanwhile();
  await expect(standing(desk).locator('.time')).not.toHaveText(before);
  await expect(advance).toBeFocused();
  await desk.keyboard.press('Enter');
  await expect(standing(desk)).toContainText('round 2 of');
  await expect(advance).toBeFocused();
}

/** Sends a line to the table; gives the dialog, open. */
async function say(page: Page, words: string): Promise<Locator> {
  await page
    .getByRole('button', { name: new RegExp(`^${en['bar.messages']}`) })
    .first()
    .click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(en['messages.to'], { exact: true }).selectOption({ label: en['messages.to.table'] });
  await dialog.getByRole('textbox', { name: en['messages.text'] }).fill(words);
  await button(dialog, en['messages.send']).click();
  return dialog;
}

/** What was said is taken out of everybody's sight, and who said it says no more. */
async function moderated(desk: Page, speaker: Page, listener: Page): Promise<void> {
  const said = await say(speaker, 'You are all pirates.');
  await expect(said.getByRole('listitem').getByText('You are all pirates.')).toBeVisible();
  await fits(speaker, 'messages, on a phone');
  await listener
    .getByRole('button', { name: new RegExp(`^${en['bar.messages']}`) })
    .first()
    .click();
  const heard = listener.getByRole('dialog').getByText('You are all pirates.');
  await expect(heard).toBeVisible();
  await button(desk, en['desk.speak']).click();
  await button(desk.getByRole('dialog'), en['messages.hide']).click();
  await expect(desk.getByRole('dialog').getByText(`(${en['messages.hidden']})`)).toBeVisible();
  await expect(heard).toBeHidden();
  await expect(said.getByRole('listitem').getByText('You are all pirates.')).toBeHidden();
  await button(desk.getByRole('dialog'), 'Close').click();

  await button(desk, en['messages.mute'].replace('{label}', 'S1')).click();
  await expect(button(desk, en['messages.unmute'].replace('{label}', 'S1'))).toBeVisible();
  await said.getByRole('textbox', { name: en['messages.text'] }).fill('And thieves.');
  await button(said, en['messages.send']).click();
  await expect(said.getByRole('alert')).toBeVisible();
  await expect(listener.getByRole('dialog').getByText('And thieves.')).toBeHidden();
  for (const page of [speaker, listener]) await button(page.getByRole('dialog'), 'Close').click();
}

/** A hand goes up at every desk, and down again where it went up. */
async function handAnswered(student: Page, desks: readonly Page[]): Promise<void> {
  await button(student, en['bar.hand']).click();
  await expect(button(student, en['bar.handUp'])).toBeVisible();
  for (const desk of desks) await expect(button(desk, en['desk.lower'])).toBeVisible();
  await button(desks[1]!, en['desk.lower']).click();
  await expect(button(student, en['bar.hand'])).toBeVisible();
  await expect(button(desks[0]!, en['desk.lower'])).toBeHidden();
}

/** More time for one is on that one's clock, on the list of every desk and on nobody else's clock. */
async function extraTime(desks: readonly Page[], given: Page, other: Page): Promise<void> {
  const extra = (desk: Page) => desk.getByLabel(en['desk.extra'].replace('{label}', 'S1'));
  await extra(desks[0]!).selectOption('5');
  await expect(extra(desks[1]!)).toHaveValue('5');
  await expect(clock(given)).toHaveText(/^1\d:/);
  await expect(clock(other)).toHaveText(/^\d:/);
}

test('two desks, one by keyboard: hands, chat, extra time and somebody late, each seen by all it concerns', async ({ browser }) => {
  const desk = await newPage(browser);
  const { code, instructor } = await openClass(desk);
  const [phone, other, late] = [await newPage(browser, SMALL), await newPage(browser), await newPage(browser)];
  await joinAs(phone, server.at, code, 'S1');
  await joinAs(other, server.at, code, 'S2');
  const assistant = await assist(browser, code, instructor);
  await expect(line(assistant, 'S2')).toBeVisible();

  await byKeyboard(desk, assistant, async () => {
    await late.goto(`${server.at}j/${code}`);
    await late.getByLabel(en['join.label']).fill('S3');
    await button(late, en['join.go']).click();
    await expect(late.getByRole('region', { name: en['bar.name'] })).toContainText('Table A');
    for (const page of [desk, assistant]) await expect(line(page, 'S3')).toBeVisible();
  });
  await fits(phone, 'an event before a student, on a phone');
  await handAnswered(phone, [desk, assistant]);
  await extraTime([desk, assistant], phone, other);
  await moderated(desk, phone, other);
  await accessible(desk, 'a desk with people');
  await accessible(phone, 'an event before a student, on a phone');
  await wellFormed(desk, 'a desk with people', ['button desk.advance']);
  await sameInFrench(desk);
});

/** Whoever hears the desk in another language finds the same parts in the same places. */
async function sameInFrench(desk: Page): Promise<void> {
  const tree = async () => treeOf(await desk.locator('body').ariaSnapshot());
  const english = await tree();
  await button(desk, 'Français').click();
  await expect(desk.locator('html')).toHaveAttribute('lang', 'fr');
  await expect.poll(tree).toBe(english);
}
