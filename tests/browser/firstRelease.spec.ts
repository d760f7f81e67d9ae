import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { GameRecord } from '../../src/session/index.ts';
import { recordProblemText, words } from '../../src/view/index.ts';
import { text } from '../../src/web/text/index.ts';
import { accessible } from './checks.ts';
import { button, exported, savesButton } from './helpers.ts';

/** A whole campaign as the first release wrote it. */
const record = JSON.parse(readFileSync(join(import.meta.dirname, '../records/first-release.json'), 'utf8')) as GameRecord;
const save = {
  ...{ format: 1, id: 'game-first-release', revision: 30, savedAt: 1 },
  ...{ play: record.setup.play, scenario: 'hague-summit', seat: record.setup.people[0], meeting: 2, round: 12, over: true },
  ...{ record, plan: [] },
};

test('a save of the first release is refused in a sentence, can be handed on as it is, and stays where it was', async ({ page }) => {
  await page.goto('/');
  await page.evaluate(
    kept =>
      new Promise<void>((done, failed) => {
        const opening = indexedDB.open('five-percent');
        opening.onupgradeneeded = () => opening.result.createObjectStore('saves');
        opening.onerror = () => failed(opening.error);
        opening.onsuccess = () => {
          const writing = opening.result.transaction('saves', 'readwrite');
          writing.objectStore('saves').put(kept, kept.id);
          writing.oncomplete = () => {
            opening.result.close();
            done();
          };
        };
      }),
    save,
  );
  await page.reload();
  await savesButton(page).click();
  await page
    .getByRole('dialog')
    .getByRole('listitem')
    .getByRole('button', { name: new RegExp(`^${text('saves.continue')}`) })
    .first()
    .click();
  const trouble = page.getByRole('dialog', { name: text('trouble.record') });
  await expect(trouble).toContainText(recordProblemText(words({}), { problem: 'other-rules', rules: record.rules }));
  await expect(trouble).toContainText(text('trouble.recordKept'));
  await accessible(page, 'a save of the first release');
  expect(JSON.parse(await exported(page, button(trouble, text('saves.export'))))).toEqual(record);
  await button(trouble, text('trouble.back')).click();

  const there = await page.evaluate(
    id =>
      new Promise<unknown>(done => {
        indexedDB.open('five-percent').onsuccess = event => {
          const asking = (event.target as IDBOpenDBRequest).result.transaction('saves').objectStore('saves').get(id);
          asking.onsuccess = () => done(asking.result);
        };
      }),
    save.id,
  );
  expect(there).toEqual(save);
});
