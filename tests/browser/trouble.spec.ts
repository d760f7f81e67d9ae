import { expect, type Page, test } from '@playwright/test';
import { createSession, type GameRecord, type RecordProblem, type Setup } from '../../src/session/index.ts';
import { recordProblemText, words } from '../../src/view/index.ts';
import { text } from '../../src/web/text/index.ts';
import { library } from '../library.ts';
import { accessible } from './checks.ts';
import { beginButton, beginGame, button, exported, handInButton, importFile, meeting, pastNews, savesButton } from './helpers.ts';

const { scenario, say } = meeting('harbour-quotas');
const SETUP: Setup = { play: scenario.id, seed: '7', people: [scenario.chair], difficulty: 'standard' };

/** A game of that many rounds in which the chair looks on. */
function watched(rounds: number): GameRecord {
  const session = createSession(library(), SETUP);
  for (let n = 0; n < rounds; n += 1) session.submit(scenario.chair, []);
  return session.record();
}

/** Every save of this browser as it lies in the store. */
function slots(
  page: Page,
): Promise<
  readonly { readonly id: string; readonly revision: number; readonly round: number; readonly plan: readonly { readonly type: string }[] }[]
> {
  return page.evaluate(
    () =>
      new Promise<never[]>((done, failed) => {
        const opening = indexedDB.open('five-percent');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const asking = opening.result.transaction('saves').objectStore('saves').getAll();
          asking.onsuccess = () => done(asking.result as never[]);
        };
      }),
  );
}

async function toTable(page: Page): Promise<void> {
  await beginGame(page, SETUP);
  await button(page, text('briefing.start')).click();
  await expect(handInButton(page)).toBeVisible();
}

async function playRound(page: Page): Promise<void> {
  await handInButton(page).click();
  await button(page, text('round.continue')).click();
  await pastNews(page);
}

const atTable = (page: Page) => page.getByRole('heading', { level: 1, name: say(`place.${scenario.calendar.place}`) });
const continueButton = (page: Page, round: number) =>
  page.getByRole('button', { name: text('title.continueAt', { meeting: say('scenario.title'), round }) });

test.beforeEach(async ({ context }) => {
  // Rounds are shown at once: what is told here is not the round.
  await context.addInitScript(() => {
    if (!localStorage.getItem('five-percent:settings')) localStorage.setItem('five-percent:settings', JSON.stringify({ speed: 0 }));
  });
});

test('a file that cannot be played on says why, and leaves what is saved as it is', async ({ page }) => {
  await page.goto('/');
  await toTable(page);
  await button(page, text('bar.leave')).click();
  const before = await slots(page);
  expect(before).toHaveLength(1);

  const good = watched(2);
  await importFile(page, JSON.stringify(good).slice(0, -40));
  const saves = page.getByRole('dialog', { name: text('title.saves') });
  await expect(saves.getByText(text('saves.notJson'))).toBeVisible();
  await page.keyboard.press('Escape');

  const moved: GameRecord = { ...good, meetings: [[{ [scenario.chair]: [{ type: 'closeMeeting' }] }, ...good.meetings[0]!.slice(1)]] };
  const spoilt: readonly (readonly [string, unknown, RecordProblem])[] = [
    ['another file', { hello: 'world' }, { problem: 'not-a-record' }],
    ['of a later version', { ...good, format: 2 }, { problem: 'newer-format', format: 2 }],
    ['of other rules', { ...good, rules: '0' }, { problem: 'other-rules', rules: '0' }],
    ['of an unknown scenario', { ...good, setup: { ...SETUP, play: 'nowhere' } }, { problem: 'unknown-scenario', scenario: 'nowhere' }],
    [
      'of a scenario that has changed',
      { ...good, scenarios: { [scenario.id]: '0000000000000000' } },
      { problem: 'other-scenario', scenario: scenario.id },
    ],
    ['with another seed', { ...good, setup: { ...SETUP, seed: '8' } }, { problem: 'other-result', meeting: 0 }],
    [
      'with a move put in',
      moved,
      { problem: 'move-refused', meeting: 0, round: 1, seat: scenario.chair, refused: [{ move: 0, refusal: 'not-in-this-meeting' }] },
    ],
  ];
  for (const [what, file, problem] of spoilt) {
    await importFile(page, JSON.stringify(file));
    const trouble = page.getByRole('dialog', { name: text('trouble.record') });
    await expect(trouble, what).toContainText(recordProblemText(what.startsWith('of an unknown') ? words({}) : say, problem));
    if (what === 'another file') await accessible(page, 'a file that cannot be played on');
    await button(trouble, text('trouble.back')).click();
    await expect(trouble).toBeHidden();
  }
  expect(await slots(page)).toEqual(before);

  await importFile(page, JSON.stringify(good));
  await expect(atTable(page)).toBeVisible();
  // It is saved once it is shown.
  await expect.poll(() => slots(page)).toHaveLength(2);
});

test('a damaged slot, and one that another version wrote, are shown and left alone', async ({ page }) => {
  await page.goto('/');
  await toTable(page);
  await button(page, text('bar.leave')).click();
  const [save] = await slots(page);
  const damaged = { id: 'game-broken', format: 1, revision: 'three' };
  const older = { ...save, id: 'game-older', savedAt: 1, record: { ...watched(1), rules: '0' } };
  await page.evaluate(
    others =>
      new Promise<void>(done => {
        indexedDB.open('five-percent').onsuccess = event => {
          const writing = (event.target as IDBOpenDBRequest).result.transaction('saves', 'readwrite');
          for (const other of others) writing.objectStore('saves').put(other, other.id);
          writing.oncomplete = () => done();
        };
      }),
    [damaged, older],
  );
  await page.reload();
  const before = await slots(page);
  await savesButton(page).click();
  const saves = page.getByRole('dialog', { name: text('title.saves') });
  await expect(saves.getByText(text('saves.unreadable'))).toBeVisible();
  const file = await exported(
    page,
    saves
      .getByRole('listitem')
      .filter({ hasText: text('saves.unreadable') })
      .getByRole('button'),
  );
  expect(JSON.parse(file)).toEqual(damaged);
  await saves
    .getByRole('button', { name: new RegExp(`^${text('saves.continue')}`) })
    .last()
    .click();
  const trouble = page.getByRole('dialog', { name: text('trouble.record') });
  await expect(trouble).toContainText(recordProblemText(words({}), { problem: 'other-rules', rules: '0' }));
  expect(JSON.parse(await exported(page, button(trouble, text('saves.export'))))).toEqual(older.record);
  await button(trouble, text('trouble.back')).click();
  await expect(beginButton(page)).toBeEnabled();
  expect(await slots(page)).toEqual(before);
});

test('where nothing may be stored the game says so once, plays on, and hands over a file', async ({ page }) => {
  await page.addInitScript(() => {
    const forbidden = (): never => {
      throw new DOMException('The operation is insecure.', 'SecurityError');
    };
    IDBFactory.prototype.open = forbidden;
    Storage.prototype.getItem = forbidden;
    Storage.prototype.setItem = forbidden;
  });
  await page.goto('/');
  await savesButton(page).click();
  await expect(page.getByRole('dialog').getByText(text('note.storage-forbidden'))).toBeVisible();
  await page.keyboard.press('Escape');
  await toTable(page);
  const note = page.getByRole('status').filter({ hasText: text('note.storage-forbidden') });
  await expect(note).toBeVisible();
  await accessible(page, 'a note that nothing is stored');
  const file = await exported(page, button(note, text('saves.export')));
  await button(note, text('note.close')).click();
  await playRound(page);
  await expect(note).toBeHidden();

  await page.reload();
  await importFile(page, file);
  await expect(atTable(page)).toBeVisible();
});

test('when storage runs full the game says so, plays on, and the last save stays', async ({ page, baseURL }) => {
  const note = page.getByRole('status').filter({ hasText: text('note.storage-full') });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL!, quotaSize: 1 });
  await page.goto('/');
  await toTable(page);
  await expect(note).toBeVisible();
  await button(note, text('note.close')).click();
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: baseURL! });
  await playRound(page);
  await expect.poll(async () => (await slots(page))[0]?.round).toBe(2);

  const before = await slots(page);
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await playRound(page);
  await expect(note).toBeVisible();
  await playRound(page);
  expect(await slots(page)).toEqual(before);
  await page.reload();
  await continueButton(page, 2).click();
  await expect(atTable(page)).toBeVisible();
});

test('two tabs never play one save: take it over, play a copy, or leave it', async ({ page, context }) => {
  await page.goto('/');
  await toTable(page);
  await playRound(page);
  await page.getByRole('button', { name: new RegExp(`^${text('plan.addMove')}`) }).click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: new RegExp(`^${text('move.consult')} `) })
    .click();
  await button(page.getByRole('dialog'), text('plan.add')).click();
  await expect.poll(async () => (await slots(page))[0]?.plan.map(move => move.type)).toContain('consult');
  // What was answered on stage may be in the plan too.
  const planned = (await handInButton(page).textContent())!;
  await page.close();

  const first = await context.newPage();
  await first.goto('/');
  await continueButton(first, 2).click();
  await pastNews(first);
  await expect(handInButton(first)).toHaveText(planned);

  const second = await context.newPage();
  await second.goto('/');
  await continueButton(second, 2).click();
  const elsewhere = second.getByRole('dialog', { name: text('trouble.elsewhere') });
  await accessible(second, 'a game open in another tab');
  await button(elsewhere, text('trouble.leave')).click();
  await continueButton(second, 2).click();
  await button(elsewhere, text('trouble.takeOver')).click();
  await pastNews(second);
  await expect(handInButton(second)).toHaveText(planned);

  const lost = first.getByRole('dialog', { name: text('trouble.lost') });
  await expect(lost).toBeVisible();
  await accessible(first, 'a game taken over by another tab');
  await button(lost, text('trouble.copy')).click();
  await playRound(first);
  await playRound(second);
  await playRound(second);
  await expect.poll(async () => (await slots(second)).map(save => save.round).sort()).toEqual([3, 4]);
});

test('where tabs cannot hold a save, the one that comes second goes on in a slot of its own', async ({ page, context }) => {
  await context.addInitScript(() => Object.defineProperty(navigator, 'locks', { value: undefined }));
  await page.goto('/');
  await toTable(page);
  const second = await context.newPage();
  await second.goto('/');
  await continueButton(second, 1).click();
  await pastNews(second);
  await playRound(second);
  await playRound(page);
  await expect(page.getByRole('status').filter({ hasText: text('note.copied') })).toBeVisible();
  await playRound(second);
  await expect.poll(async () => (await slots(second)).map(save => save.round).sort()).toEqual([2, 3]);
});
