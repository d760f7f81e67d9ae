import type { Browser, Page } from 'playwright-core';
import { text } from '../../src/web/text/index.ts';
import { line } from './measure.ts';

const CAMPAIGNS = 10;
const MIB = 1024 * 1024;

/** What the page holds after each of ten campaigns, one after the other, rubbish cleared away: it should be what it held after the first. */
export async function heap(opened: Browser, address: string): Promise<void> {
  const page = await opened.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => localStorage.setItem('five-percent:settings', JSON.stringify({ speed: 0, read: 'skip' })));
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.enable');
  await page.goto(address);
  const held: number[] = [];
  let nodes = 0;
  for (let n = 0; n < CAMPAIGNS; n += 1) {
    await campaign(page);
    // Twice: what the first leaves to finalizers goes with the second.
    for (let again = 0; again < 2; again += 1) await devtools.send('HeapProfiler.collectGarbage');
    held.push((await devtools.send('Runtime.getHeapUsage')).usedSize / MIB);
    ({ nodes } = await devtools.send('Memory.getDOMCounters'));
  }
  await page.close();
  const [first, last] = [held[0]!, held.at(-1)!];
  const told = held.map(size => size.toFixed(1)).join(' ');
  line(
    `heap after ${CAMPAIGNS} campaigns, against the first`,
    `${(100 * (last / first - 1)).toFixed(1)} %`,
    `below 5; MiB ${told}; ${nodes} nodes`,
  );
}

/** From the title through every meeting, handing in nothing, and back to the title. */
async function campaign(page: Page): Promise<void> {
  await page.getByRole('button', { name: text('title.begin'), exact: true }).click();
  const leave = page.getByRole('button', { name: /^(Respond: |Back to the table$)/ });
  const named = (name: string) => page.getByRole('button', { name, exact: true });
  const [start, goOn] = [named(text('briefing.start')), named(text('round.continue'))];
  const [next, another] = [named(text('ending.next')), named(text('ending.another'))];
  const handIn = page.getByRole('button', { name: /^Hand in/ });
  for (;;) {
    const any = leave.or(start).or(goOn).or(next).or(another).or(handIn).first();
    await any.waitFor();
    const over = await another.isVisible();
    const [now] = await Promise.all(
      [leave, start, goOn, next, another, handIn].map(async one => ((await one.first().isVisible()) ? one : undefined)),
    ).then(all => all.filter(one => one !== undefined));
    // Whatever was there may be gone again: then the next look finds what came instead.
    await now
      ?.first()
      .click({ timeout: 2000 })
      .catch(() => undefined);
    if (over) return void (await page.getByRole('button', { name: text('title.begin'), exact: true }).waitFor());
  }
}
