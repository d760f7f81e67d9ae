import type { Browser, Locator, Page } from 'playwright-core';
import { quantile } from '../../src/analysis/index.ts';
import { text } from '../../src/web/text/index.ts';
import { line } from './measure.ts';
import { type Trace, traced, upToPaint } from './trace.ts';

/** How much slower the processor is that the budget is for. */
const SLOWER = 4;
const ROUNDS = 3;

/** What was pressed, and the milliseconds of processor time from there to the next paint. */
type Pressed = readonly [what: string, ms: number];

/**
 * What a press costs the page until it is painted: processor time of its main thread, so that a busy machine measures what an idle one does.
 * The same presses as in `feel.ts`, without the map, by coordinates, so that nothing of the driver runs in the page.
 */
export async function presses(opened: Browser, address: string): Promise<void> {
  const page = await opened.newPage({ viewport: { width: 1280, height: 800 } });
  const all: Pressed[] = [];
  const press = async (what: string, act: () => Promise<void>, after: () => Promise<unknown> = () => page.waitForTimeout(600)) => {
    const trace: Trace = await traced(opened, page, async () => {
      await act();
      await after();
    });
    all.push([what, upToPaint(trace)]);
  };
  await page.goto(address);
  await press('begin', await clickOn(page, page.getByRole('button', { name: /^Begin/ })), () => named(page, 'briefing.start').waitFor());
  await press('take the seat', await clickOn(page, named(page, 'briefing.start')), () => page.waitForTimeout(2500));
  for (let n = 0; n < ROUNDS; n += 1) await round(page, press);
  await page.close();
  const times = all.map(([, ms]) => ms * SLOWER);
  const share = (q: number): string => quantile(times, q)!.toFixed(0);
  line(
    `press to paint, processor ms × ${SLOWER}, p95`,
    share(0.95),
    `at most 100; worst ${share(1)}, median ${share(0.5)}, ${times.length} presses`,
  );
  const slowest = [...all].sort((a, b) => b[1] - a[1]).slice(0, 6);
  line('  the slowest', '', slowest.map(([what, ms]) => `${what} ${(ms * SLOWER).toFixed(0)}`).join(', '));
}

const named = (page: Page, key: Parameters<typeof text>[0]): Locator => page.getByRole('button', { name: text(key), exact: true });

/** A click where a control is now, found before anything is measured. */
async function clickOn(page: Page, target: Locator): Promise<() => Promise<void>> {
  await target.scrollIntoViewIfNeeded();
  const box = (await target.boundingBox())!;
  return () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

type Press = (what: string, act: () => Promise<void>, after?: () => Promise<unknown>) => Promise<void>;

async function round(page: Page, press: Press): Promise<void> {
  await leaveEvents(page, press);
  const key = (name: string) => press(name, () => page.keyboard.press(name));
  const click = async (what: string, target: Locator) => press(what, await clickOn(page, target));
  await click('a tile', page.getByRole('group', { name: /32/ }).getByRole('button').nth(3));
  for (const one of ['ArrowRight', 'Enter', 'm']) await key(one);
  const dialog = page.getByRole('dialog');
  await click('a kind of move', dialog.getByRole('button', { name: new RegExp(`^${text('move.consult')} `) }).first());
  await click('add to the plan', dialog.getByRole('button', { name: text('plan.add'), exact: true }));
  const goOn = named(page, 'round.continue');
  await press('hand in', await clickOn(page, page.getByRole('button', { name: /^Hand in/ })), () => goOn.waitFor());
  await page.waitForTimeout(700);
  await press(
    'Space while a round is told',
    () => page.keyboard.press(' '),
    () => page.waitForTimeout(1500),
  );
  await click('continue', goOn);
}

async function leaveEvents(page: Page, press: Press): Promise<void> {
  const leave = page.getByRole('button', { name: /^(Respond: |Back to the table$)/ }).first();
  for (;;) {
    await page.waitForTimeout(1000);
    if (!(await leave.isVisible())) return;
    await press('leave an event', await clickOn(page, leave));
  }
}
