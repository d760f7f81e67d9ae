import { expect, test } from '@playwright/test';
import { createSession, linkOf } from '../../src/session/index.ts';
import { recordProblemText, words } from '../../src/view/index.ts';
import { text } from '../../src/web/text/index.ts';
import { library } from '../library.ts';
import { accessible, fits, listen, saidSince } from './checks.ts';
import { button, importFile, kept, meeting } from './helpers.ts';
import { Keyboard } from './keyboard.ts';

const record = kept();
const link = linkOf(library(), record)!;
const ids = Object.keys(record.scenarios);
const place = (at: number): string => {
  const { scenario, say } = meeting(ids[at]!);
  return say(`place.${scenario.calendar.place}`);
};

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a finished game is shared by its address, and opens in a fresh profile as a replay', async ({ page, browser, baseURL }) => {
  await page.goto('/');
  await importFile(page, JSON.stringify(record));
  await button(page, text('share.open')).click();
  const dialog = page.getByRole('dialog', { name: text('share.title') });
  await button(dialog, text('share.copy')).click();
  await expect(dialog.getByText(text('share.copied'))).toBeVisible();
  await accessible(page, 'sharing a game');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toBe(`${baseURL}/#replay=${link}`);
  expect(address.length).toBeLessThanOrEqual(2000);

  const stranger = await browser.newContext();
  const other = await stranger.newPage();
  await other.goto(address);
  const slider = other.getByRole('slider', { name: text('replay.slider') });
  await expect(slider).toBeVisible();
  await expect(other.getByRole('heading', { level: 1, name: place(0) })).toBeVisible();
  // Loading the page again shows it again; the title page lets go of it.
  await other.reload();
  await expect(slider).toBeVisible();
  await button(other, text('replay.leave')).click();
  await expect(other.getByRole('heading', { level: 1, name: text('name') })).toBeVisible();
  expect(new URL(other.url()).hash).toBe('');
  await stranger.close();
});

test('a replay by keyboard: round by round, through any seat’s eyes, and on from a round as a new game', async ({ page }) => {
  await listen(page);
  await page.goto(`/#replay=${link}`);
  const keys = new Keyboard(page);
  const slider = page.getByRole('slider', { name: text('replay.slider') });
  await keys.reach(slider);
  await accessible(page, 'a replay');
  await fits(page, 'a replay');
  await saidSince(page);
  await page.keyboard.press('.');
  await expect(slider).toHaveAttribute('aria-valuetext', new RegExp(`^${place(0)}, after round 1 of `));
  await expect.poll(async () => (await saidSince(page)).some(({ words: said }) => said.startsWith('After round 1'))).toBe(true);
  await page.keyboard.press(',');
  await expect(slider).toHaveValue('0');
  await page.keyboard.press('End');
  await expect(page.getByRole('heading', { level: 1, name: place(2) })).toBeVisible();
  await expect(button(page, text('replay.branch'))).toBeDisabled();

  // By itself, from the beginning, and no further once it is told to stop.
  await page.keyboard.press('p');
  await expect(slider).toHaveValue('1', { timeout: 15_000 });
  await page.keyboard.press('p');
  await expect(button(page, text('replay.play'))).toBeVisible();

  const eyes = page.getByLabel(text('replay.eyes'));
  await keys.select(eyes, 'es');
  await keys.press(button(page, text('replay.toMeeting', { place: place(2) })));
  await expect(page.getByRole('heading', { level: 1, name: place(2) })).toBeVisible();
  await page.keyboard.press('.');
  const { say } = meeting(ids[2]!);
  const spain = page.getByRole('group', { name: /32/ }).getByRole('button', { name: new RegExp(`^${say('party.es.name')}: `) });
  await spain.first().click();
  await expect(page.getByRole('heading', { name: `${say('party.es.name')} (${text('you')})` })).toBeVisible();

  await keys.press(button(page, text('replay.branch')));
  await expect(
    page
      .getByRole('button', { name: /^Hand in/ })
      .or(page.getByRole('button', { name: /^(Respond: |Back to the table$)/ }))
      .first(),
  ).toBeVisible();
  expect(new URL(page.url()).hash).toBe('');
});

test('links that cannot be opened say why, and leave the way to the title open', async ({ page }) => {
  const wrong = [
    [link.slice(0, 120), { problem: 'damaged-link' }],
    [`atlantis.1.${link.split('.')[2]}`, { problem: 'damaged-link' }],
    [link.replace('.1.', '.2.'), { problem: 'newer-format', format: 2 }],
    [linkOf(library(), { ...record, rules: '0' })!, { problem: 'other-rules', rules: '0' }],
  ] as const;
  for (const [bad, problem] of wrong) {
    await page.goto('about:blank');
    await page.goto(`/#replay=${bad}`);
    const dialog = page.getByRole('dialog', { name: text('share.cannotOpen') });
    await expect(dialog).toContainText(recordProblemText(words({}), problem));
    await button(dialog, text('toTitle')).click();
    await expect(dialog).toBeHidden();
    await expect(page.getByRole('button', { name: /^Begin/ })).toBeEnabled();
  }
  await accessible(page, 'the title after a bad link');
});

test('an unfinished game lends nobody a seat’s eyes', async ({ page }) => {
  await page.goto(`/#replay=${link}`);
  await page.getByRole('slider', { name: text('replay.slider') }).press('ArrowRight');
  await button(page, text('replay.branch')).click();
  await expect(
    page
      .getByRole('button', { name: /^Hand in/ })
      .or(page.getByRole('button', { name: /^(Respond: |Back to the table$)/ }))
      .first(),
  ).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: text('title.saves') }).click();
  await page
    .getByRole('button', { name: new RegExp(`^${text('replay.open')}: `) })
    .first()
    .click();
  const eyes = page.getByLabel(text('replay.eyes'));
  await expect(eyes.getByRole('option')).toHaveCount(1);
  await expect(page.getByText(text('replay.closed'))).toBeVisible();
});

test('a seat is found by what it wants, taken by keyboard, and dealt the seed of the day', async ({ page }) => {
  await page.goto('/');
  const keys = new Keyboard(page);
  await expect(page.getByRole('button', { name: /^Begin/ })).toBeEnabled();
  await keys.press(button(page, text('roles.open')));
  const roles = page.getByRole('dialog', { name: text('roles.title') });
  await expect(roles.getByRole('heading', { level: 3 })).toHaveCount(meeting(ids[0]!).scenario.parties.filter(p => p.playable).length);
  await accessible(page, 'the seats');
  await fits(page, 'the seats');
  await keys.reach(roles.getByRole('searchbox'));
  await page.keyboard.type('turkiye');
  const turkey = meeting(ids[0]!).say('party.tr.name');
  await expect(roles.getByRole('heading', { level: 3, name: turkey })).toBeVisible();
  await keys.press(button(roles, text('roles.takeNamed', { party: turkey })));
  await expect(roles).toBeHidden();
  await expect(page.getByRole('radio', { name: turkey, exact: true })).toBeChecked();
  await keys.press(button(page, text('title.changeSeed')));
  await keys.press(button(page, text('daily.seed')));
  await expect(page.getByRole('textbox', { name: text('title.seed') })).toHaveValue(/^\d{4}-\d{2}-\d{2}$/);
});

test('two games from one seed, and two drafts of one meeting, beside each other', async ({ page }) => {
  const session = createSession(library(), record.setup);
  session.submit('sg', []);
  session.submit('sg', []);
  await page.goto(`/#replay=${link}`);
  const slider = page.getByRole('slider', { name: text('replay.slider') });
  await slider.press('End');
  await button(page, text('compare.games')).click();
  const games = page.getByRole('dialog', { name: text('compare.games') });
  const file = (data: unknown) => ({ name: 'game.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(data)) });
  await games.getByLabel(text('saves.import')).setInputFiles(file({ hello: 'world' }));
  await expect(games.getByText(text('compare.otherGame'))).toBeVisible();
  await games.getByLabel(text('saves.import')).setInputFiles(file(session.record()));
  await expect(games.getByText(text('compare.parted', { place: place(0), round: 1 }))).toBeVisible();
  await expect(games.getByRole('table')).toHaveCount(3);
  await expect(games.getByRole('row', { name: /Outcome/ }).last()).toContainText(text('compare.notReached'));
  await accessible(page, 'two games compared');
  await page.keyboard.press('Escape');
  await expect(games).toBeHidden();

  await button(page, text('compare.drafts')).click();
  const drafts = page.getByRole('dialog', { name: text('compare.drafts') });
  await drafts.getByLabel(text('compare.one')).selectOption({ index: 0 });
  await drafts.getByLabel(text('compare.other'), { exact: true }).selectOption('now');
  await expect(drafts.getByRole('row', { name: new RegExp(text('draft.live')) })).toContainText(/would support/);
  await accessible(page, 'two drafts compared');
  await fits(page, 'two drafts compared');
});
