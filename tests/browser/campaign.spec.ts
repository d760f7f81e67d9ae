import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page, test } from '@playwright/test';
import type { Move } from '../../src/model/index.ts';
import { createSession, type GameRecord, type Session } from '../../src/session/index.ts';
import { text } from '../../src/web/text/index.ts';
import { library } from '../library.ts';
import { accessible, listen, saidSince } from './checks.ts';
import { beginButton, button, handInButton, kept, meeting, respondButton } from './helpers.ts';
import { Keyboard, planByKeyboard } from './keyboard.ts';

/**
 * The kept campaign, entered move by move without a mouse. A second session beside the page says what the page should be showing, and at the
 * end the page's record must be the kept one, state hash and all. The first meeting is drawn; in the second the graphics are lost, and the
 * third has none to begin with: the words carry the game.
 */
test('the road to The Hague from the chair, by keyboard alone, to a printed declaration', async ({ page }) => {
  test.setTimeout(900_000);
  const record = kept();
  const beside = createSession(library(), record.setup);
  const keys = new Keyboard(page);
  await listen(page);
  await page.addInitScript(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });

  await test.step('title', () => begin(page, keys, record.setup.seed));
  for (const [at, rounds] of record.meetings.entries()) {
    const { say } = meeting(beside.meetings[at]!);
    await test.step(say('scenario.title'), async () => {
      await expect(page.getByRole('heading', { level: 1, name: say('scenario.title') })).toBeVisible();
      if (at === 0) await accessible(page, 'briefing');
      await keys.press(button(page, text('briefing.start')));
      if (at === 2) await expect(page.getByText(text('stage.no-webgl'))).toBeVisible();
      for (const [round, moves] of rounds.entries()) {
        if (at === 1 && round === 1) await loseGraphics(page);
        await playRound(page, keys, beside, moves[record.setup.people[0]!]!, at === 0 && round === 0);
      }
      await expect(page.getByRole('article', { name: say('declaration.title') })).toBeVisible();
      if (!beside.proceed()) return;
      await keys.press(button(page, text('ending.next')));
    });
    console.log(`  ${say('scenario.title')}: ${rounds.length} rounds by keyboard`);
  }
  await test.step('declaration and debrief', () => end(page, keys, record, beside));
});

async function begin(page: Page, keys: Keyboard, seed: string): Promise<void> {
  await page.goto('/');
  await expect(beginButton(page)).toBeEnabled();
  await accessible(page, 'title');
  await keys.press(button(page, text('title.changeSeed')));
  await accessible(page, 'seed and difficulty');
  await keys.reach(page.getByRole('textbox', { name: text('title.seed') }));
  await page.keyboard.press('Control+A');
  await page.keyboard.type(seed);
  await keys.press(button(page, text('done')));
  await expect(page.getByText(seed)).toBeVisible();
  await keys.press(beginButton(page));
}

async function playRound(page: Page, keys: Keyboard, beside: Session, moves: readonly Move[], first: boolean): Promise<void> {
  const id = beside.meetings[beside.meeting()]!;
  const seat = beside.setup.people[0]!;
  const { scenario, say } = meeting(id);
  const { round, events } = beside.view(seat);
  for (const event of events.current) {
    await expect(page.getByRole('heading', { name: say(`event.${event}.title`) })).toBeVisible();
    if (first) await accessible(page, 'an event');
    const answer = moves.find(move => move.type === 'answerEvent' && move.event === event);
    if (answer?.type === 'answerEvent') {
      const { choices } = scenario.events.find(e => e.id === event)!;
      await keys.key(String(choices.findIndex(choice => choice.id === answer.choice) + 1));
    }
    await keys.press(respondButton(page));
  }
  if (first) await lookAround(page, keys, id);
  for (const move of moves) if (move.type !== 'answerEvent') await planByKeyboard(keys, id, move, first);
  if (first) await accessible(page, 'the table with a plan');

  await saidSince(page);
  await keys.press(handInButton(page));
  await expect(page.getByRole('heading', { name: text('round.resolves', { round }) })).toBeVisible();
  if (first) {
    await expect(button(page, text('round.continue'))).toBeFocused();
    await keys.key('Space');
    await expect(page.getByRole('button', { name: text('round.skip') })).toBeHidden();
    await accessible(page, 'a round told');
  }
  const said = await saidSince(page);
  expect(new Set(said.map(({ region }) => region)).size, JSON.stringify(said)).toBe(1);
  expect(said.filter(({ words }) => words.startsWith(`Round ${round} is resolved.`))).toHaveLength(1);
  await keys.press(button(page, text('round.continue')));
  expect(beside.submit(seat, moves).kind).toBe('resolved');
  if (first) await showAtOnce(page, keys);
}

/** The guide and a dossier, without a mouse. */
async function lookAround(page: Page, keys: Keyboard, id: string): Promise<void> {
  const { scenario, say } = meeting(id);
  await keys.key('?');
  await expect(page.getByRole('dialog', { name: text('guide') })).toBeVisible();
  await accessible(page, 'guide');
  await keys.key('Escape');
  const grid = page.getByRole('group', { name: text('draft.standNone', { of: scenario.parties.filter(p => p.member).length }) });
  const cells = grid.getByRole('button');
  await keys.reach(cells.first());
  await keys.key('ArrowRight');
  await keys.key('ArrowDown');
  await keys.key('End');
  await expect(cells.last()).toBeFocused();
  await keys.key('Enter');
  const last = scenario.parties.filter(p => p.member).at(-1)!;
  await expect(page.getByRole('heading', { name: say(`party.${last.id}.name`) })).toBeVisible();
  await accessible(page, 'a dossier');
}

async function showAtOnce(page: Page, keys: Keyboard): Promise<void> {
  await keys.press(button(page, text('settings')));
  await accessible(page, 'settings');
  await keys.choose(page.getByRole('group', { name: text('settings.speed') }), 2);
  await keys.key('Escape');
  await keys.press(button(page, `${text('log')} (L)`));
  await accessible(page, 'log');
  await keys.key('Escape');
}

/** The driver resets in the middle of a game, and does not come back. */
async function loseGraphics(page: Page): Promise<void> {
  await page.evaluate(() => {
    const context = document.querySelector('canvas')?.getContext('webgl2') ?? document.querySelector('canvas')?.getContext('webgl');
    context?.getExtension('WEBGL_lose_context')?.loseContext();
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await expect(page.getByText(text('stage.lost'))).toBeVisible();
}

async function end(page: Page, keys: Keyboard, record: GameRecord, beside: Session): Promise<void> {
  const { say } = meeting(beside.meetings.at(-1)!);
  const declaration = page.getByRole('article', { name: say('declaration.title') });
  await expect(page.getByText(text('ending.adopted'))).toBeVisible();
  await expect(declaration.getByRole('listitem').first()).toBeVisible();
  await accessible(page, 'ending');
  await keys.press(button(page, text('ending.print')));
  await expect(page.locator('body')).toHaveAttribute('data-printed', '');
  await page.emulateMedia({ media: 'print' });
  expect(await inked(page.locator('body'))).toBe(await inked(declaration));
  await page.emulateMedia({ media: 'screen' });

  const download = page.waitForEvent('download');
  await keys.press(button(page, text('ending.record')));
  const saved = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as GameRecord;
  expect(saved).toEqual(record);

  await keys.press(button(page, text('ending.debrief')));
  for (const heading of ['debrief.concessions', 'debrief.moved', 'debrief.worth', 'debrief.tracks', 'debrief.beside'] as const)
    await expect(page.getByRole('heading', { name: text(heading) })).toBeVisible();
  await accessible(page, 'debrief');
  const meetings = page.getByRole('group', { name: text('debrief.meetings') });
  await keys.press(meetings.getByRole('button').first());
  await expect(page.getByRole('article', { name: meeting(beside.meetings[0]!).say('declaration.title') })).toBeVisible();
  await keys.press(button(page, text('ending.another')));
  await expect(beginButton(page)).toBeVisible();
}

/** The words that come out of the printer. */
async function inked(of: Locator): Promise<string> {
  // biome-ignore lint/performance/useDomNodeTextContent: what is hidden from the printer is the point
  return (await of.innerText()).trim();
}
