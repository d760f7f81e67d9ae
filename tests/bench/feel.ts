import type { Browser, Locator, Page } from 'playwright-core';
import { quantile } from '../../src/analysis/index.ts';
import { text } from '../../src/web/text/index.ts';
import { line } from './measure.ts';
import { type Shift, shifting, shiftsOf, told } from './shifts.ts';
import { reading, toThePlan } from './toThePlan.ts';

/** What the page noted of itself: the slowest event of each interaction in ms, and what moved without being asked. */
interface Felt {
  readonly interactions: readonly number[];
  readonly shifts: readonly Shift[];
}

const ROUNDS = 3;
/** The least an event may take and still be reported; what is faster counts as this. */
const FASTEST = 16;

/**
 * What a round feels like in the hand: a dossier opened, a move planned, the round handed in, told and left, three times over. The map is not
 * drawn: without a graphics card a processor would paint it, and the figure would be that of the painting.
 */
export async function feel(opened: Browser, address: string): Promise<void> {
  for (const slower of [1, 4]) {
    const { interactions, shifts } = await rounds(opened, address, slower);
    const share = (q: number): string => String(quantile(interactions, q)!);
    const note = `at most 100; p98 ${share(0.98)}, worst ${share(1)}, median ${share(0.5)}, ${interactions.length} presses`;
    line(`press to next paint, p95, ms${slower > 1 ? `, processor ${slower}× slower` : ''}`, share(0.95), note);
    const [shifted, moved] = told(shifts);
    line(`layout shift, title and ${ROUNDS} rounds${slower > 1 ? `, ${slower}× slower` : ''}`, shifted.toFixed(4), moved);
  }
}

async function rounds(opened: Browser, address: string, slower: number): Promise<Felt> {
  const page = await opened.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(watch, FASTEST);
  await page.addInitScript(shifting);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(address);
  await page.getByRole('button', { name: /^Begin/ }).click();
  await page.getByRole('button', { name: text('briefing.start') }).click();
  await reading(page, 2500);
  await toThePlan(page);
  for (let n = 0; n < ROUNDS; n += 1) await round(page);
  const shifts = await shiftsOf(page);
  const slow = await page.evaluate(() => Object.values((window as unknown as { slowest: Record<number, number> }).slowest));
  const count = await page.evaluate(() => (performance as unknown as { interactionCount: number }).interactionCount);
  await page.close();
  return { interactions: [...Array.from({ length: count - slow.length }, () => FASTEST), ...slow], shifts };
}

/** Runs in the page before anything else. */
function watch(fastest: number): void {
  const slowest: Record<number, number> = {};
  Object.assign(window, { slowest });
  new PerformanceObserver(list => {
    for (const { interactionId, duration } of list.getEntries() as unknown as { interactionId: number; duration: number }[])
      if (interactionId) slowest[interactionId] = Math.max(slowest[interactionId] ?? 0, duration);
  }).observe({ type: 'event', durationThreshold: fastest, buffered: true } as PerformanceObserverInit);
}

async function round(page: Page): Promise<void> {
  const tiles = page.getByRole('group', { name: /32/ }).getByRole('button');
  await tiles.nth(3).click();
  await reading(page);
  for (const key of ['ArrowRight', 'Enter', 'm']) {
    await page.keyboard.press(key);
    await reading(page);
  }
  const dialog = page.getByRole('dialog');
  const press = async (button: Locator): Promise<void> => {
    await button.click();
    await reading(page);
  };
  await press(dialog.getByRole('button', { name: new RegExp(`^${text('move.consult')} `) }).first());
  await press(dialog.getByRole('button', { name: text('plan.add'), exact: true }));
  await page.getByRole('button', { name: /^Hand in/ }).click();
  const goOn = page.getByRole('button', { name: text('round.continue'), exact: true });
  await goOn.waitFor();
  await reading(page);
  await page.keyboard.press(' ');
  await reading(page, 1500);
  await press(goOn);
  await toThePlan(page);
}
