import { expect, test } from 'vitest';
import { createServerClock, leftOf, type ServerClock } from '../../src/session/index.ts';
import { type Guest, guest } from './people.ts';
import { act, keep, port, sitting } from './sitting.ts';

const HOUR = 3_600_000;
/** What clocks that run differently part by while a test lasts, a thousandth of a minute, and whole milliseconds, ms. */
const CLOCKS_PART = 60 + 2;
const pause = (ms: number) => new Promise<void>(settle => setTimeout(settle, ms));

interface Page {
  /** What its clock is like. */
  readonly is: string;
  /** What it says, ms. */
  readonly local: () => number;
  readonly clock: ServerClock;
}

/** Pages whose clocks are off by as much, ms, and run at such a rate. */
function pagesOff(): readonly Page[] {
  const begun = Date.now();
  const page = (is: string, skew: number, rate: number): Page => {
    return { is, local: () => begun + skew + (Date.now() - begun) * rate, clock: createServerClock() };
  };
  return [
    page('an hour ahead', HOUR, 1),
    page('an hour behind', -HOUR, 1),
    page('a day ahead, and running a thousandth too fast', 24 * HOUR, 1.001),
    page('a day behind, and running a thousandth too slow', -24 * HOUR, 0.999),
  ];
}

/** Asks the time as a page does, over a line that is slow one way or the other, ms; gives how long the round trip took by each page's clock. */
async function ask(line: Guest, pages: readonly Page[], slow: { there?: number; back?: number } = {}): Promise<readonly number[]> {
  const sent = pages.map(page => page.local());
  await pause(slow.there ?? 0);
  const { now } = await line.get('time', { type: 'time' });
  await pause(slow.back ?? 0);
  return pages.map(({ clock, local }, at) => {
    const received = local();
    clock.hear({ sent: sent[at]!, received, now });
    return received - sent[at]!;
  });
}

const shorter = (some: readonly number[], others: readonly number[]) => some.map((one, at) => Math.min(one, others[at]!));

test.each(['websocket', 'polling'] as const)(
  'a page whose clock is off shows the time that is left to the second, over %s, on a slow line too',
  async transport => {
    const { desk } = await sitting(1, { roundMs: 600_000 });
    const line = keep(guest(port(), [transport]));
    const pages = pagesOff();
    await desk.until(() => desk.desk()?.tables[0]?.deadline !== undefined, 'a clock');
    const table = () => desk.desk()!.tables[0]!;
    const right = (trips: readonly number[]) => {
      for (const [at, { is, local, clock }] of pages.entries()) {
        const off = Math.abs(leftOf(table(), local() + clock.ahead(local())!)! - (table().deadline! - Date.now()));
        expect(off, is).toBeLessThan(trips[at]! / 2 + CLOCKS_PART);
      }
    };
    // Half a round trip is what nobody can know better: a line that is slow by 900 ms leaves a page right to the second.
    const slow = await ask(line, pages, { back: 900 });
    right(slow);
    const other = shorter(slow, await ask(line, pages, { there: 900 }));
    right(other);
    // One quick answer is enough, and slow ones after it make it no worse.
    const quick = shorter(other, await ask(line, pages));
    right(quick);
    await ask(line, pages, { back: 400 });
    right(quick);
    const before = table().deadline!;
    await desk.get('done', act({ act: 'extend', ms: 60_000 }));
    await desk.until(() => table().deadline === before + 60_000, 'a minute more');
    right(quick);
  },
);

test('clocks that part are followed: a quick answer long ago gives way to a slower one of now', () => {
  const clock = createServerClock();
  expect(clock.ahead(0)).toBeUndefined();
  clock.hear({ sent: 0, received: 10, now: 1000 });
  expect(clock.ahead(20)).toBe(995);
  clock.hear({ sent: 100_000, received: 100_200, now: 101_300 });
  expect(clock.ahead(1000)).toBe(995);
  expect(clock.ahead(400_000)).toBe(1200);
  clock.forget();
  expect(clock.ahead(0)).toBeUndefined();
});

test('nothing is left of a round whose time is up, more for whoever has more, and a pause stands still', () => {
  expect(leftOf({ deadline: 1000 }, 2500)).toBe(0);
  expect(leftOf({ deadline: 1000 }, 2500, 2000)).toBe(500);
  expect(leftOf({ left: 700 }, 99_999, 300)).toBe(1000);
  expect(leftOf({}, 0)).toBeUndefined();
});
