import type { Browser, Locator, Page } from 'playwright-core';
import { quantile } from '../../src/analysis/index.ts';
import { text } from '../../src/web/text/index.ts';
import { line } from './measure.ts';
import { toThePlan } from './toThePlan.ts';
import { type Cost, costUpToPaint, type Trace, tasksOf, traced } from './trace.ts';

/** How much slower the processor is that the budget is for. */
const SLOWER = 4;
const ROUNDS = 3;

/** Processor milliseconds that somebody waits for. */
const LONG = 100;

/** What was pressed, what it cost from there to the next paint, and the milliseconds of each task until all came to rest. */
interface Pressed {
  readonly what: string;
  readonly cost: Cost;
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
    all.push({ what, cost: costUpToPaint(trace), tasks: tasksOf(trace) });
  };
  await page.goto(address);
  await press('begin', await clickOn(page, page.getByRole('button', { name: /^Begin/ })), () => named(page, 'briefing.start').waitFor());
  await press('take the seat', await clickOn(page, named(page, 'briefing.start')), () => page.waitForTimeout(2500));
  for (let n = 1; n <= ROUNDS; n += 1) await round(page, press, n === ROUNDS);
  await page.close();
  say(all);
}

/** So many are told one by one. */
const SLOWEST = 10;

function say(all: readonly Pressed[]): void {
  const times = all.map(({ cost }) => cost.all * SLOWER);
  const share = (q: number): string => quantile(times, q)!.toFixed(0);
  line(
    `press to paint, processor ms × ${SLOWER}, p95`,
    share(0.95),
    `at most 100; worst ${share(1)}, median ${share(0.5)}, ${times.length} presses`,
  );
  for (const { what, cost } of [...all].sort((a, b) => b.cost.all - a.cost.all).slice(0, SLOWEST)) {
    const [whole, style, layout, paint] = [cost.all, cost.style, cost.layout, cost.paint].map(ms => (ms * SLOWER).toFixed(0));
    line(`  ${what}`, whole!, `style ${style}, layout ${layout}, paint ${paint}, the rest script`);
  }
  const long = all
    .flatMap(({ what, tasks }) => tasks.map(ms => ({ what, ms: ms * SLOWER })))
    .filter(({ ms }) => ms > LONG)
    .sort((a, b) => b.ms - a.ms);
  const most = long.slice(0, SLOWEST).map(({ what, ms }) => `${what} ${ms.toFixed(0)}`);
  line(`tasks of more than ${LONG} processor ms × ${SLOWER}`, String(long.length), ['0', ...most].join('; '));
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
