import { expect, type Locator, type Page, test } from '@playwright/test';
import type { LogEntry, Move, PartyId } from '../../src/model/index.ts';
import { createSession, type Session } from '../../src/session/index.ts';
import { type LogQuestion, logAsked, narrateRound, staffDraft } from '../../src/view/index.ts';
import { text } from '../../src/web/text/index.ts';
import { lineText } from '../../src/web/text/lines.ts';
import { library } from '../library.ts';
import { accessible, fits } from './checks.ts';
import { button, handInButton, importFile, meeting, pastNews, respondButton } from './helpers.ts';
import { Keyboard, planByKeyboard } from './keyboard.ts';

const HAGUE = meeting('hague-summit');
const HARBOUR = meeting('harbour-quotas');

/** A game that has been played for some rounds, by bots but for one seat. */
function played(play: string, seat: PartyId, rounds: readonly (readonly Move[])[]): Session {
  const session = createSession(library(), { play, seed: '7', people: [seat], difficulty: 'standard' });
  for (const moves of rounds) expect(session.submit(seat, moves).kind).toBe('resolved');
  return session;
}

/** Opens it, past what has happened meanwhile. */
async function open(page: Page, session: Session): Promise<void> {
  await page.goto('/');
  await importFile(page, JSON.stringify(session.record()));
  await pastNews(page);
}

/** When the page has done what it had put off for a moment, such as setting its timers: while its clock stands nothing else can be waited for. */
async function quiet(page: Page): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1)
    await page.evaluate(
      () =>
        new Promise<void>(next => {
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => next();
          port2.postMessage(undefined);
        }),
    );
}

/** What the log has to say to a question, line by line, newest round first. */
function answer(log: readonly LogEntry[], question: LogQuestion): readonly string[] {
  const found = logAsked(HAGUE.scenario, log, question);
  const rounds = [...new Set(found.map(entry => entry.round))].sort((a, b) => b - a);
  return rounds.flatMap(round =>
    narrateRound(
      HAGUE.scenario,
      HAGUE.say,
      found.filter(entry => entry.round === round),
    ).map(line => line.text),
  );
}

test('the log says what Poland did, who moved on the year, and then everything again', async ({ page }) => {
  const levels = staffDraft(HAGUE.scenario, played('hague-summit', 'sg', []).view('sg'));
  const argue: Move = { type: 'persuade', party: 'es', issue: 'targetYear', to: levels.targetYear! };
  const game = played('hague-summit', 'sg', [[{ type: 'tableDraft', levels }], [argue], [argue]]);
  await open(page, game);
  const keys = new Keyboard(page);
  await keys.key('l');
  const log = page.getByRole('dialog', { name: text('log') });
  const lines = log.locator('li.fact');
  const ask = async (question: LogQuestion) => {
    await keys.select(log.getByLabel(text('log.who'), { exact: true }), question.party ?? '');
    await keys.select(log.getByLabel(text('log.what'), { exact: true }), question.kind ?? '');
    await keys.select(log.getByLabel(text('log.issue'), { exact: true }), question.issue ?? '');
    const expected = answer(game.log('sg'), question);
    expect(expected.length, JSON.stringify(question)).toBeGreaterThan(0);
    await expect(log.getByRole('status')).toHaveText(text('log.found', { count: expected.length }));
    expect((await lines.allTextContents()).map(line => line.replace(text('log.private'), ''))).toEqual(expected);
  };
  await ask({ party: 'pl', kind: 'did' });
  for (const line of await lines.allTextContents()) expect(line).toContain(HAGUE.say('party.pl.name'));
  await ask({ kind: 'moved', issue: 'targetYear' });
  await accessible(page, 'the log, asked');
  await keys.press(button(log, text('log.whole')));
  await expect(lines).toHaveCount(answer(game.log('sg'), {}).length);
});

test('P holds the telling of a round and lets it go on, Space shows the rest, and neither is taken from who types or presses another button', async ({
  page,
}) => {
  await page.clock.install();
  await open(page, played('hague-summit', 'sg', []));
  const keys = new Keyboard(page);
  const told = page.getByRole('region', { name: text('round.resolves', { round: 1 }) }).getByRole('listitem');
  // From here on time passes when it is told to.
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
  await keys.press(handInButton(page));
  await expect(told).toHaveCount(1);
  const hold = page.getByRole('button', { name: new RegExp(`^${text('round.hold')}`) });
  await keys.key('p');
  await expect(hold).toHaveAttribute('aria-pressed', 'true');
  await page.clock.runFor(20_000);
  await expect(told).toHaveCount(1);
  await keys.key('p');
  await expect(hold).toHaveAttribute('aria-pressed', 'false');
  await quiet(page);
  await page.clock.runFor(900);
  await expect(told).not.toHaveCount(1);
  await keys.reach(hold);
  await page.keyboard.press('Space');
  await expect(hold).toHaveAttribute('aria-pressed', 'true');
  const before = await told.count();
  await page.clock.resume();
  await keys.key('e');
  await page.getByRole('searchbox').pressSequentially('p ');
  await expect(page.getByRole('searchbox')).toHaveValue('p ');
  await expect(hold).toHaveAttribute('aria-pressed', 'true');
  await expect(told).toHaveCount(before);
  await page.keyboard.press('Escape');
  await keys.reach(button(page, text('round.continue')));
  await page.keyboard.press('Space');
  await expect(hold).toBeHidden();
  expect(await told.count()).toBeGreaterThan(before);
});

test('speeds: twice as fast, and at once', async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => localStorage.setItem('five-percent:settings', JSON.stringify({ speed: 2 })));
  await open(page, played('hague-summit', 'sg', []));
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 1000);
  await handInButton(page).click();
  const told = (round: number) => page.getByRole('region', { name: text('round.resolves', { round }) }).getByRole('listitem');
  const skip = page.getByRole('button', { name: new RegExp(`^${text('round.skip')}`) });
  await expect(told(1)).toHaveCount(1);
  await quiet(page);
  let waited = 0;
  while ((await told(1).count()) < 2 && waited < 1000) {
    await page.clock.runFor(20);
    await quiet(page);
    waited += 20;
  }
  await page.clock.resume();
  await skip.click();
  await expect(skip).toBeHidden();
  // A line each seven tenths of a second, or less where six seconds would not do for all: half of that here.
  const step = Math.min(700, 6000 / (await told(1).count())) / 2;
  expect(Math.abs(waited - step), `a line after ${waited} ms, where ${step} ms were due`).toBeLessThanOrEqual(40);
  await button(page, text('round.continue')).click();
  await button(page, text('settings')).click();
  const settings = page.getByRole('dialog', { name: text('settings') });
  await settings.getByText(text('settings.speed.0'), { exact: true }).click();
  await page.keyboard.press('Escape');
  await pastNews(page);
  await handInButton(page).click();
  await expect(button(page, text('round.continue'))).toBeFocused();
  await expect(skip).toBeHidden();
});

test('K skips news that were read in an earlier game, S silences all sound', async ({ page }) => {
  const events = HAGUE.scenario.events.map(({ id }) => `hague-summit event ${id}`);
  await page.addInitScript(ids => localStorage.setItem('five-percent:read', JSON.stringify(ids)), events);
  // Played on until something is on stage that asks this seat nothing.
  const game = createSession(library(), { play: 'hague-summit', seed: '7', people: ['pl'], difficulty: 'standard' });
  const idle = () => game.view('pl').events.current.filter(id => !game.view('pl').own!.asked.includes(id));
  while (idle().length === 0) game.submit('pl', []);
  await page.goto('/');
  await importFile(page, JSON.stringify(game.record()));
  const skip = page.getByRole('button', { name: new RegExp(`^${text('event.read')}`) });
  await expect(respondButton(page)).toBeVisible();
  while (!(await skip.isVisible())) await respondButton(page).click();
  const keys = new Keyboard(page);
  await keys.key('k');
  await expect(skip).toBeHidden();
  await expect(handInButton(page)).toBeVisible();
  await keys.key('s');
  await keys.press(button(page, text('settings')));
  await expect(page.getByRole('checkbox', { name: text('sound.mute') })).toBeChecked();
  await keys.key('Escape');
  await keys.key('s');
  await keys.press(button(page, text('settings')));
  await expect(page.getByRole('checkbox', { name: text('sound.mute') })).not.toBeChecked();
});

test('two drafts beside each other: the lines in which they differ say so', async ({ page }) => {
  const { scenario, say } = HARBOUR;
  const begun = played('harbour-quotas', 'commission', []);
  const levels = staffDraft(scenario, begun.view('commission'));
  const other = { ...levels, quota: levels.quota! + (levels.quota! > 6 ? -2 : 2) };
  const game = played('harbour-quotas', 'commission', [[{ type: 'tableDraft', levels }], [{ type: 'tableDraft', levels: other }]]);
  await open(page, game);
  const keys = new Keyboard(page);
  await keys.press(button(page, text('compare.drafts')));
  const dialog = page.getByRole('dialog', { name: text('compare.drafts') });
  const drafts = game.log('commission').flatMap(entry => (entry.type === 'draftTabled' ? [entry] : []));
  expect(drafts).toHaveLength(2);
  await keys.select(dialog.getByLabel(text('compare.one')), 'tabled-1');
  await keys.select(dialog.getByLabel(text('compare.other')), 'tabled-2');
  const row = (issue: string): Locator => dialog.getByRole('row', { name: new RegExp(say(`issue.${issue}.label`)) });
  await expect(row('quota')).toContainText(text('compare.differs'));
  await expect(row('closure')).not.toContainText(text('compare.differs'));
  for (const { number, round } of drafts)
    await expect(dialog.getByRole('columnheader', { name: text('compare.tabled', { number, round }) })).toBeVisible();
});

test('a trade over two issues: ground given on one for ground on another', async ({ page }) => {
  const { say } = HARBOUR;
  await open(page, played('harbour-quotas', 'hythe', []));
  const keys = new Keyboard(page);
  const terms = { gives: [], concedes: { issue: 'quota', to: 8 }, wants: { kind: 'concession', issue: 'smallBoats', to: 5 } } as const;
  await planByKeyboard(keys, 'harbour-quotas', { type: 'makeOffer', party: 'saltmere', terms });
  const plan = page.getByRole('region', { name: text('plan') });
  for (const issue of ['quota', 'smallBoats']) await expect(plan).toContainText(say(`issue.${issue}.label`));
  await keys.press(handInButton(page));
  await keys.key('Space');
  await keys.press(button(page, text('round.continue')));
  await pastNews(page);
  await keys.key('l');
  const offer = page.getByRole('dialog', { name: text('log') }).locator('li.offerMade', { hasText: say('party.saltmere.name') });
  for (const issue of ['quota', 'smallBoats']) await expect(offer).toContainText(new RegExp(say(`issue.${issue}.label`), 'i'));
});

test('the lines on the map: each kind hidden and shown, kept over a reload, and all of them in words', async ({ page }) => {
  const game = played('hague-summit', 'us', [[{ type: 'applyPressure', party: 'es' }]]);
  await open(page, game);
  const keys = new Keyboard(page);
  const key = page.getByRole('region', { name: lineText('lines') });
  const toggle = key.getByRole('button', { name: new RegExp(`^${lineText('lines.pressure')}:`) });
  const drawn = page.locator('.stage-line[data-kind="pressure"]');
  await expect(page.locator('.stage-links .stage-line').first()).toBeAttached();
  const pressures = page.locator('.stage-links').locator(drawn);
  await expect(pressures).not.toHaveCount(0);
  await keys.press(button(key, lineText('lines.words')));
  const words = key.getByRole('region', { name: lineText('lines.pressure') });
  await expect(words).toContainText(HAGUE.say('party.es.name'));
  await accessible(page, 'the lines on the map in words');
  await keys.press(toggle);
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  await expect(pressures).toHaveCount(0);
  await expect(words).toHaveCount(0);
  await keys.key('Escape');
  await expect(button(key, lineText('lines.words'))).toHaveAttribute('aria-expanded', 'false');
  await expect(button(key, lineText('lines.words'))).toBeFocused();
  for (const [width, height] of [
    [1024, 700],
    [820, 1180],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect(handInButton(page)).toBeInViewport({ ratio: 1 });
    await fits(page, `the lines at ${width} px`);
  }
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('tab', { name: text('map') }).click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
  await button(key, lineText('lines.words')).click();
  await fits(page, 'the lines on a phone’s map');
  await open(page, game);
  await page.getByRole('tab', { name: text('map') }).click();
  await expect(toggle).toHaveAttribute('aria-pressed', 'false');
});
