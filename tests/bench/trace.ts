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
  readonly args?: { readonly name?: string; readonly data?: { readonly type?: string; readonly message?: string } };
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
  return traceEvents
    .filter(e => e.pid === main.pid && e.tid === main.tid && (e.ph === 'X' || e.name === 'TimeStamp'))
    .sort((a, b) => a.ts - b.ts);
}

/** Milliseconds of script in each animation frame: what is drawn is moved and handed to the graphics card there. */
export function framesOf(trace: Trace): readonly number[] {
  return trace.filter(e => e.name === 'FireAnimationFrame').map(spent);
}

/** Of two categories that both tell of a task, one. */
const isTask = (e: Entry): boolean => e.name === 'ThreadControllerImpl::RunTask';

/** Milliseconds of each task. */
export const tasksOf = (trace: Trace): readonly number[] => trace.filter(isTask).map(spent);

/** Milliseconds of the longest task. */
export const longestTask = (trace: Trace): number => Math.max(0, ...tasksOf(trace));

/** What a press is told by, and what brings the answer to it onto the screen. */
const PRESSED = ['click', 'keydown', 'pointerdown'];
const PAINTED = 'Commit';

/** What the main thread did for a press, in milliseconds of its own time; the rest of `all` is mostly script. */
export interface Cost {
  readonly all: number;
  readonly style: number;
  readonly layout: number;
  readonly paint: number;
}
const PARTS = { style: ['UpdateLayoutTree'], layout: ['Layout'], paint: ['PrePaint', 'Paint', 'Layerize', PAINTED] } as const;

/** From the first press of a trace to the paint after its last, or after a `console.timeStamp`. */
export function costUpToPaint(trace: Trace, mark?: string): Cost {
  const pressed = trace.filter(e => e.name === 'EventDispatch' && PRESSED.includes(e.args?.data?.type ?? ''));
  const first = pressed[0];
  const last = mark === undefined ? pressed.at(-1) : trace.find(e => e.name === 'TimeStamp' && e.args?.data?.message === mark);
  if (!first || !last) throw new Error(`the trace holds no press, or no '${mark}'`);
  const painted = trace.find(e => e.name === PAINTED && e.ts >= last.ts);
  if (!painted) throw new Error('nothing was painted after the press');
  const sum = (those: Trace): number => those.reduce((ms, e) => ms + spent(e), 0);
  const within = trace.filter(e => e.ts + (e.dur ?? 0) > first.ts && e.ts <= painted.ts);
  // Some are told of twice, one within the other.
  const part = (names: readonly string[]): number => {
    const outer: Entry[] = [];
    for (const e of within) {
      const before = outer.at(-1);
      if (names.includes(e.name) && !(before && e.ts < before.ts + (before.dur ?? 0))) outer.push(e);
    }
    return sum(outer);
  };
  return { all: sum(within.filter(isTask)), style: part(PARTS.style), layout: part(PARTS.layout), paint: part(PARTS.paint) };
}

/** Milliseconds of the main thread's own time, from where to where `costUpToPaint` counts. */
export const upToPaint = (trace: Trace, mark?: string): number => costUpToPaint(trace, mark).all;

const spent = (e: Entry): number => (e.tdur ?? e.dur ?? 0) / 1000;
