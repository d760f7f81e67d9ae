import { expect, type Page, test } from '@playwright/test';
import { LESSON } from '../../src/web/app/lesson.ts';
import { text } from '../../src/web/text/index.ts';
import { type LearningKey, learning } from '../../src/web/text/learning.ts';
import { accessible, fits, listen, saidSince } from './checks.ts';
import { beginGame, button, handInButton, meeting, respondButton } from './helpers.ts';
import { Keyboard, planByKeyboard } from './keyboard.ts';

const { scenario, say } = meeting(LESSON.play);
const MOST = 60;

const coach = (page: Page) => page.getByRole('complementary', { name: learning('coach') });
/** What a step is called, with whatever it names left open. */
const called = (id: string): RegExp => new RegExp(`^${learning(`coach.${id}` as LearningKey, { party: '.+', name: '.+' })}\\.`);

/** The step the coach is at, by its words. */
async function stepOf(page: Page): Promise<string> {
  const said = ((await coach(page).getByRole('status').textContent()) ?? '').trim();
  const ids = ['paper', 'look', 'limit', 'consult', 'draft', 'forecast', 'handIn', 'resolves', 'event', 'news', 'stances', 'payment'];
  return (
    [...ids, 'redraft', 'second', 'silence', 'dare', 'wait', 'again', 'runs', 'text', 'failed', 'debrief', 'free'].find(id =>
      called(id).test(said),
    ) ?? said
  );
}

/** Whom a sentence names; inside it a name may begin with a small article. */
const named = (said: string): string =>
  scenario.parties.find(party => said.toLowerCase().includes(say(`party.${party.id}.name`).toLowerCase()))!.id;

/** Does what the coach says, from the keyboard; for what it leaves open, takes what is suggested. */
async function follow(page: Page, keys: Keyboard, step: string): Promise<void> {
  const said = (await coach(page).getByRole('status').textContent()) ?? '';
  const goTo = button(coach(page), learning('coach.goTo'));
  const suggestion = page.getByRole('button', { name: new RegExp(`^${text('suggest.label')}`) }).first();
  switch (step) {
    case 'paper':
    case 'handIn':
    case 'second':
    case 'wait':
    case 'runs':
    case 'text':
    case 'failed':
    case 'resolves':
      // The coach shows the way to the one control that is meant; taking it is the player’s own press.
      await keys.press(goTo);
      await page.keyboard.press('Enter');
      return;
    case 'look':
    case 'stances': {
      const tile = page.getByRole('button', { name: new RegExp(`^${say(`party.${named(said)}.name`)}[,:]`) });
      await tile.filter({ visible: true }).first().click();
      return;
    }
    case 'limit':
    case 'forecast':
      return keys.press(button(coach(page), learning('coach.next')));
    case 'consult':
      return planByKeyboard(keys, LESSON.play, { type: 'consult', party: named(said), issue: scenario.issues[0]!.id }, true);
    case 'draft':
      await keys.press(button(page.getByRole('region', { name: text('plan') }), text('move.tableDraft')));
      await expect(page.getByRole('dialog').getByText(learning('coach.draft'), { exact: false }).first()).toBeVisible();
      return keys.press(button(page.getByRole('dialog'), text('draft.plan')));
    case 'event':
      await page.keyboard.press('1');
      return keys.press(respondButton(page));
    case 'payment': {
      const asset = scenario.assets.find(one => said.includes(say(`asset.${one.id}`)))!;
      const terms = { gives: [asset.id], wants: { kind: 'backing' } } as const;
      return planByKeyboard(keys, LESSON.play, { type: 'makeOffer', party: named(said), terms });
    }
    case 'dare':
      return keys.press(button(page.getByRole('region', { name: text('plan') }), text('move.openSilence')));
    case 'redraft':
    case 'silence':
      return keys.press(suggestion);
    default: {
      const back = button(page, text('event.seen'));
      const on = button(page, text('round.continue'));
      if (await back.isVisible()) return keys.press(back);
      if (await on.isVisible()) return keys.press(on);
      if (await suggestion.isVisible()) return keys.press(suggestion);
      return keys.press(handInButton(page));
    }
  }
}

/** A press may be answered by the coach's next words; what it does not answer has shown by then. */
async function answered(page: Page, said: string | null): Promise<void> {
  await expect(coach(page).getByRole('status'))
    .not.toHaveText(said ?? '', { timeout: 250 })
    .catch(() => undefined);
}

/** The text as it stands, on the clipboard, and how it was taken. */
async function copied(page: Page, keys: Keyboard): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await keys.press(button(page, text('ending.copy')));
  await expect(page.getByText(text('ending.copied'))).toBeVisible();
  const plain = await page.evaluate(() => navigator.clipboard.readText());
  expect(plain.startsWith(say('declaration.title'))).toBe(true);
  expect(plain).toContain(`3. ${say('issue.smallBoats.clause', { value: '' }).slice(0, 20)}`);
  const members = scenario.parties.filter(party => party.member).length;
  await expect(page.getByRole('region', { name: text('ending.reactions') }).getByRole('listitem')).toHaveCount(members);
}

test('a first game, from the title to the debrief, by doing what the coach says', async ({ page }) => {
  const keys = new Keyboard(page);
  await listen(page);
  await page.goto('/');
  await keys.press(page.getByRole('button', { name: new RegExp(`^${text('title.learn')}`) }));
  await expect(coach(page)).toBeVisible();
  const steps: string[] = [];
  for (let n = 0; n < MOST; n += 1) {
    await expect(handInButton(page).or(coach(page)).first()).toBeVisible();
    // A press may take a moment to show; the worker answers when it can.
    await expect(page.getByText(text('handIn.busy'))).toHaveCount(0);
    const step = await stepOf(page);
    if (!steps.includes(step)) {
      steps.push(step);
      // Half told, a round has lines half faded in and a list that grows under the eyes of who looks.
      await expect(page.getByRole('button', { name: new RegExp(`^${text('round.skip')}`) })).toHaveCount(0);
      await accessible(page, `the coach at ${step}`);
    }
    if (step === 'debrief') break;
    if (step === 'text') await copied(page, keys);
    const said = await coach(page).getByRole('status').textContent();
    await follow(page, keys, step);
    await answered(page, said);
  }
  const learnt = ['paper', 'look', 'limit', 'consult', 'draft', 'forecast', 'handIn', 'resolves', 'event', 'stances', 'payment', 'redraft'];
  expect([...learnt, 'wait', 'runs', 'debrief'].filter(id => !steps.includes(id))).toEqual([]);
  const heard = (await saidSince(page)).map(({ words }) => words).join('\n');
  for (const id of ['look', 'consult', 'wait'] as const) expect(heard).toMatch(new RegExp(called(id).source.slice(1)));
  await keys.press(button(coach(page), learning('coach.end')));
  await expect(coach(page)).toHaveCount(0);
});

test('the coach can be left and taken up again, also after the page is loaded again, on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('/');
  await page.getByRole('button', { name: new RegExp(`^${text('title.learn')}`) }).click();
  await button(page, text('briefing.start')).click();
  await expect(coach(page)).toContainText(learning('coach.look'));
  await fits(page, 'the table with a coach');
  await button(coach(page), learning('coach.leave')).click();
  await expect(coach(page)).not.toContainText(learning('coach.look'));
  await page.reload();
  await page.getByRole('button', { name: new RegExp(`^${text('title.continue')}`) }).click();
  await button(coach(page), learning('coach.resume')).click();
  await expect(coach(page)).toContainText(learning('coach.look'));
  await fits(page, 'the coach taken up again');
});

test('hints: one a round, put away for good, turned off, and brought back in the settings', async ({ page }) => {
  const hint = page.getByRole('complementary', { name: learning('hint') });
  await page.goto('/');
  await beginGame(page, { play: LESSON.play, seed: '3', people: [LESSON.seat], difficulty: 'standard' });
  await button(page, text('briefing.start')).click();
  await expect(hint).toContainText(learning('hint.look').slice(0, 30));
  await accessible(page, 'the table with a hint');
  await button(hint, learning('hint.done')).click();
  await expect(hint).toHaveCount(0);
  await button(page, text('settings')).click();
  const settings = page.getByRole('dialog', { name: text('settings') });
  await accessible(page, 'the settings');
  await button(settings, text('settings.hints.again')).click();
  await button(settings, text('accessible.open')).click();
  const statement = page.getByRole('dialog', { name: learning('accessible') });
  await accessible(page, 'the accessibility statement');
  await button(statement, text('close')).click();
  await button(settings, text('close')).click();
  await button(hint, learning('hint.off')).click();
  await page.reload();
  await page.getByRole('button', { name: new RegExp(`^${text('title.continue')}`) }).click();
  await expect(button(page, text('handIn.none'))).toBeVisible();
  await expect(hint).toHaveCount(0);
});
