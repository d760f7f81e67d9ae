import type { Browser, Page } from 'playwright-core';

/** One entry of a Chromium trace; times in microseconds. `tdur` is what the thread itself spent, whatever else the machine did. */
interface Entry {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: { readonly name?: string };
}

/** The page's main thread while something was done: its entries by time. */
export type Trace = readonly Entry[];

/** Only a page that runs something draws frames and calls functions. */
const SCRIPT = ['FunctionCall', 'FireAnimationFrame'];

/** Records the page's main thread while something is done. */
export async function traced(browser: Browser, page: Page, act: () => Promise<void>): Promise<Trace> {
  await browser.startTracing(page, {
    categories: ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8.execute', 'toplevel', '__metadata'],
  });
  await act();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: readonly Entry[] };
  // The page's renderer is the one whose main thread ran most script; there are others for the browser's own windows.
  const mains = traceEvents.filter(e => e.name === 'thread_name' && e.args?.name === 'CrRendererMain');
  const ran = (main: Entry): number => traceEvents.filter(e => e.pid === main.pid && e.tid === main.tid && SCRIPT.includes(e.name)).length;
  const main = [...mains].sort((a, b) => ran(b) - ran(a))[0];
  if (!main) throw new Error('the trace holds no page');
  return traceEvents.filter(e => e.pid === main.pid && e.tid === main.tid && e.ph === 'X').sort((a, b) => a.ts - b.ts);
}

/** Milliseconds of script in each animation frame: what is drawn is moved and handed to the graphics card there. */
export function framesOf(trace: Trace): readonly number[] {
  return trace.filter(e => e.name === 'FireAnimationFrame').map(spent);
}

/** Milliseconds of the longest task. */
export function longestTask(trace: Trace): number {
  const tasks = trace.filter(e => e.name === 'ThreadControllerImpl::RunTask' || e.name === 'RunTask');
  return Math.max(0, ...tasks.map(spent));
}

const spent = (e: Entry): number => (e.tdur ?? e.dur ?? 0) / 1000;
