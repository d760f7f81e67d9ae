import type { Browser, Locator, Page } from 'playwright-core';
import { quantile } from '../../src/analysis/index.ts';
import { text } from '../../src/web/text/index.ts';
import { line } from './measure.ts';
import { toThePlan } from './toThePlan.ts';
import { type Trace, tasksOf, traced, upToPaint } from './trace.ts';

/** How much slower the processor is that the budget is for. */
const SLOWER = 4;
const ROUNDS = 3;

/** Processor milliseconds that somebody waits for. */
const LONG = 100;

/** What was pressed, the milliseconds of processor time from there to the next paint, and of each task until all came to rest. */
interface Pressed {
  readonly what: string;
  readonly ms: number;
  readonly tasks: readonly number[];
}

/**
 * What a press costs the page until it is painted: processor time of its main thread, so that a busy machine measures what an idle one does.
 * The same presses as in `feel.ts`, without the map, by coordinates, so that nothing of the driver runs in the page. And what holds the page
 * up afterwards: while a game is begun, while a round is told.
 */
export async function presses(opened: Browser, address: string): Promise<void> {
  const page = await opened.newPage({ viewport: { width: 1280, height: 800 } });
  const all: Pressed[] = [];
  const press = async (what: string, act: () => Promise<void>, after: () => Promise<unknown> = () => page.waitForTimeout(600)) => {
    const trace: Trace = await traced(opened, page, async () => {
      await act();
      await after();
    });
    all.push({ what, ms: upToPaint(trace), tasks: tasksOf(trace) });
  };
  await page.goto(address);
  await press('begin', await clickOn(page, page.getByRole('button', { name: /^Begin/ })), () => named(page, 'briefing.start').waitFor());
  await press('take the seat', await clickOn(page, named(page, 'briefing.start')), () => page.waitForTimeout(2500));
  for (let n = 1; n <= ROUNDS; n += 1) await round(page, press, n === ROUNDS);
  await page.close();
  say(all);
}

function say(all: readonly Pressed[]): void {
  const times = all.map(({ ms }) => ms * SLOWER);
  const share = (q: number): string => quantile(times, q)!.toFixed(0);
  const most = (costs: readonly (readonly [what: string, ms: number])[]): string =>
    [...costs]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 6)
      .map(([what, ms]) => `${what} ${ms.toFixed(0)}`)
      .join(', ');
  line(
    `press to paint, processor ms × ${SLOWER}, p95`,
    share(0.95),
    `at most 100; worst ${share(1)}, median ${share(0.5)}, ${times.length} presses`,
  );
  line('  the slowest', '', most(all.map(({ what, ms }) => [what, ms * SLOWER])));
  const long = all.flatMap(({ what, tasks }) => tasks.map(ms => [what, ms * SLOWER] as const)).filter(([, ms]) => ms > LONG);
  line(`tasks of more than ${LONG} processor ms × ${SLOWER}`, String(long.length), long.length > 0 ? `0; ${most(long)}` : '0');
}

const named = (page: Page, key: Parameters<typeof text>[0]): Locator => page.getByRole('button', { name: text(key), exact: true });

/** A click where a control is now, found before anything is measured. */
async function clickOn(page: Page, target: Locator): Promise<() => Promise<void>> {
  await target.scrollIntoViewIfNeeded();
  const box = (await target.boundingBox())!;
  return () => page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}

type Press = (what: string, act: () => Promise<void>, after?: () => Promise<unknown>) => Promise<void>;

async function round(page: Page, press: Press, told: boolean): Promise<void> {
  await toThePlan(page, async event => press('leave an event', await clickOn(page, event)));
  const key = (name: string) => press(name, () => page.keyboard.press(name));
  const click = async (what: string, target: Locator) => press(what, await clickOn(page, target));
  await click('a tile', page.getByRole('group', { name: /32/ }).getByRole('button').nth(3));
  for (const one of ['ArrowRight', 'Enter', 'm']) await key(one);
  const dialog = page.getByRole('dialog');
  await click('a kind of move', dialog.getByRole('button', { name: new RegExp(`^${text('move.consult')} `) }).first());
  await click('add to the plan', dialog.getByRole('button', { name: text('plan.add'), exact: true }));
  const goOn = named(page, 'round.continue');
  await press('hand in', await clickOn(page, page.getByRole('button', { name: /^Hand in/ })), async () => {
    await goOn.waitFor();
    // The last is told to its end.
    if (told) await page.locator('.round-foot.done').waitFor();
  });
  if (!told) {
    await page.waitForTimeout(700);
    await press(
      'Space while a round is told',
      () => page.keyboard.press(' '),
      () => page.waitForTimeout(1500),
    );
  }
  await click('continue', goOn);
}
