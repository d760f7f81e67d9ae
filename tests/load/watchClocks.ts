import type { Instant } from '../../src/session/index.ts';
import { type PageClock, pageClock } from './pageClock.ts';

const HOUR = 3_600_000;
/** Machines as students bring them: right, set wrongly by hand, in another country, with a bad quartz. */
const MACHINES = [
  { ahead: 0, rate: 1 },
  { ahead: 7 * 60_000, rate: 1 },
  { ahead: -HOUR, rate: 1.0001 },
  { ahead: 9 * HOUR, rate: 0.9999 },
  { ahead: 24 * HOUR, rate: 1.001 },
  { ahead: -24 * HOUR, rate: 0.999 },
] as const;
/** How often a page asks what time it is, ms of the session. */
const TIME_EVERY = 20_000;

/** How the clocks of several pages agreed with the server's, in ms of the session. */
export interface ClocksSeen {
  readonly pages: number;
  readonly looks: number;
  /** Ascending. */
  readonly off: readonly number[];
  /** Looks in which a page was off by more than a second beyond half its round trip. */
  readonly wrong: number;
  /** The longest half round trip among the quickest that pages had. */
  readonly doubt: number;
}

/** Watches a table on several machines, until it is called off; the session runs `speed` times as fast, its round trips do not. */
export function watchClocks(port: number, code: string, now: () => Instant, speed: number): () => ClocksSeen {
  const pages: readonly PageClock[] = MACHINES.map(machine => pageClock(port, code, now, machine));
  const off: number[] = [];
  let [wrong, doubt] = [0, 0];
  function look(page: PageClock): void {
    const by = page.off();
    if (by === undefined) return;
    off.push(by);
    doubt = Math.max(doubt, page.doubt());
    if (by > 1000 + page.doubt()) wrong += 1;
  }
  // Looked at when what a page knows is oldest: just before it asks again.
  const asking = setInterval(() => {
    for (const page of pages) {
      look(page);
      void page.askTime();
    }
  }, TIME_EVERY / speed);
  return (): ClocksSeen => {
    clearInterval(asking);
    for (const page of pages) page.close();
    return { pages: pages.length, looks: off.length, off: off.sort((a, b) => a - b), wrong, doubt };
  };
}
