import { expect, test } from '@playwright/test';
import { type GameRecord, replay } from '../../src/session/index.ts';
import { text } from '../../src/web/text/index.ts';
import { library } from '../library.ts';
import { findFirefox, replayInFirefox } from './firefox.ts';
import { button, exported, importFile, kept } from './helpers.ts';

/** The bots' moves are in no record: every machine has to come to them by itself, to the last bit. */
test.describe('one recorded campaign arrives at the same state hash', () => {
  const record = kept();

  test('in Node and, in the page’s worker, in Chromium', async ({ page }) => {
    const inNode = replay(library(), record);
    expect('ok' in inNode && inNode.ok.stateHash()).toBe(record.check);
    await page.goto('/');
    await importFile(page, JSON.stringify(record));
    await expect(page.getByText(text('ending.adopted'))).toBeVisible();
    const again = JSON.parse(await exported(page, button(page, text('ending.record')))) as GameRecord;
    expect(again).toEqual(record);
  });

  test('and in Firefox', async () => {
    const firefox = findFirefox();
    if (!firefox) console.log('  There is no Firefox on this machine (FIREFOX_PATH may name one), so the replay in Firefox is left out.');
    test.skip(!firefox, 'no Firefox on this machine');
    const result = await replayInFirefox(firefox!, record);
    expect(result).toMatchObject({ reply: { type: 'record', record: { check: record.check } } });
  });
});
