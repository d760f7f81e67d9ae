import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { text } from '../../src/web/text/index.ts';
import { line } from './measure.ts';
import { longestTask, traced, upToPaint } from './trace.ts';

const SLOWER = 4;
const RECORD = join(import.meta.dirname, '../records/road-to-the-hague.json');

/**
 * The debrief of a campaign's last meeting, opened from its ending: processor time of the page's main thread from the press to the first
 * sentences, and to the first plot. What the worker reckons is there by then, as it is for whoever has read the ending.
 */
export async function debrief(opened: Browser, address: string): Promise<void> {
  const page = await opened.newPage({ viewport: { width: 1280, height: 800 } });
  await page.goto(address);
  await page.getByRole('button', { name: new RegExp(`^(${text('saves.import')}|${text('title.saves')})$`) }).click();
  const file = { name: 'game.json', mimeType: 'application/json', buffer: readFileSync(RECORD) };
  await page.getByRole('dialog').getByLabel(text('saves.import')).setInputFiles(file);
  const open = page.getByRole('button', { name: text('ending.debrief'), exact: true });
  await open.waitFor();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(2000);
  await page.evaluate(marking);
  const box = (await open.boundingBox())!;
  const trace = await traced(opened, page, async () => {
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForTimeout(5000);
  });
  await page.close();
  const note = `at most 1000; longest task ${(longestTask(trace) * SLOWER).toFixed(0)}`;
  line(`debrief to its first sentences, processor ms × ${SLOWER}`, (upToPaint(trace, 'said') * SLOWER).toFixed(0), note);
  line(`debrief to its first plot, processor ms × ${SLOWER}`, (upToPaint(trace, 'plotted') * SLOWER).toFixed(0), 'at most 1000');
}

/** Runs in the page: marks when the first sentence of a plot, and the first plot, are there. It holds no function with a name, which tsx would not let travel. */
function marking(): void {
  const awaited = new Map([
    ['said', 'figcaption .said'],
    ['plotted', '.plot-place svg'],
  ]);
  new MutationObserver(() => {
    for (const [what, selector] of awaited) {
      if (!document.querySelector(selector)) continue;
      awaited.delete(what);
      console.timeStamp(what);
    }
  }).observe(document, { childList: true, subtree: true });
}
