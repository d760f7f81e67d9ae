import { existsSync, readFileSync } from 'node:fs';
import type { Browser, CDPSession, Page } from 'playwright-core';
import { text } from '../../src/web/text/index.ts';
import { line } from './measure.ts';
import { shifting, shiftsOf, told } from './shifts.ts';

const CAMPAIGNS = 10;
/** By then whatever is fetched late has been fetched, and what runs often has been compiled. */
const WARM = 3;
const MIB = 1024 * 1024;

/**
 * What the page holds after each of ten campaigns, one after the other, rubbish cleared away: it should be what it held after the first. Part of
 * it is what the engine made of our code, which grows for as long as it finds something worth compiling, and the first campaigns are what it
 * learns by; so each figure is given against the first and against the third, and what is not code is weighed alone. Last the whole process: the
 * worker, the pictures and what the browser keeps of them are no part of the heap.
 */
export async function heap(opened: Browser, address: string): Promise<void> {
  const page = await opened.newPage({ viewport: { width: 1280, height: 800 } });
  await page.addInitScript(() => localStorage.setItem('five-percent:settings', JSON.stringify({ speed: 0, read: 'skip' })));
  await page.addInitScript(shifting);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('HeapProfiler.enable');
  await page.goto(address);
  const held: number[] = [];
  const weighed: Weight[] = [];
  const resident: number[] = [];
  let counted = { nodes: 0, jsEventListeners: 0 };
  for (let n = 1; n <= CAMPAIGNS; n += 1) {
    await campaign(page);
    // Twice: what the first leaves to finalizers goes with the second.
    for (let again = 0; again < 2; again += 1) await devtools.send('HeapProfiler.collectGarbage');
    held.push((await devtools.send('Runtime.getHeapUsage')).usedSize / MIB);
    counted = await devtools.send('Memory.getDOMCounters');
    resident.push(await residentOf(opened));
    if (n === 1 || n === WARM || n === CAMPAIGNS) weighed.push(await weigh(devtools));
  }
  const [shifted, moved] = told(await shiftsOf(page));
  await page.close();
  say(held, weighed, `${counted.nodes} nodes, ${counted.jsEventListeners} listeners`);
  sayResident(resident);
  line(`layout shift, ${CAMPAIGNS} campaigns from title to ending`, shifted.toFixed(4), moved);
}

const grown = (from: number, to: number): string => `${(100 * (to / from - 1)).toFixed(1)} %`;
const mib = (sizes: readonly number[]): string => sizes.map(size => size.toFixed(1)).join(' ');

function say(held: readonly number[], [first, warm, last]: readonly Weight[], counted: string): void {
  line(`heap after ${CAMPAIGNS} campaigns, against the first`, grown(held[0]!, held.at(-1)!), `below 5; MiB ${mib(held)}; ${counted}`);
  line('  against the third', grown(held[WARM - 1]!, held.at(-1)!), 'below 5');
  const parts = [first!, warm!, last!].map(({ data, code }) => `${(data / MIB).toFixed(2)} and ${(code / MIB).toFixed(2)}`).join(', ');
  line('  what is not code, against the first', grown(first!.data, last!.data), `below 5; MiB of it and of code: ${parts}`);
  line('  what is not code, against the third', grown(warm!.data, last!.data), 'below 5');
}

function sayResident(sizes: readonly number[]): void {
  if (sizes.some(Number.isNaN)) return;
  line('  the whole process, against the first', grown(sizes[0]!, sizes.at(-1)!), `MiB ${mib(sizes)}`);
  line('  the whole process, against the third', grown(sizes[WARM - 1]!, sizes.at(-1)!));
}

/** MiB of memory that the process of the page takes up, its worker and all; not a number where the system does not tell. */
async function residentOf(opened: Browser): Promise<number> {
  const devtools = await opened.newBrowserCDPSession();
  const { processInfo } = await devtools.send('SystemInfo.getProcessInfo');
  await devtools.detach();
  // The browser's own windows have renderers too: the page's has worked most.
  const [page] = processInfo.filter(({ type }) => type === 'renderer').sort((a, b) => b.cpuTime - a.cpuTime);
  const status = `/proc/${page?.id}/status`;
  if (!existsSync(status)) return Number.NaN;
  return Number(/^VmRSS:\s*(\d+)/m.exec(readFileSync(status, 'utf8'))?.[1]) / 1024;
}

interface Weight {
  /** Bytes of compiled code, and of what the compiler notes to make it. */
  readonly code: number;
  /** Bytes of all else that scripts hold. */
  readonly data: number;
}

/** Node types of a heap snapshot that are the engine's own notes about our code. */
const CODE = ['code', 'object shape'];
/** What the browser holds outside the heap of scripts: pages, styles, the text of scripts. */
const OUTSIDE = ['native', 'synthetic'];

interface Snapshot {
  readonly snapshot: { readonly meta: { readonly node_fields: readonly string[]; readonly node_types: readonly (readonly string[])[] } };
  readonly nodes: readonly number[];
}

/** Weighs the heap of a page by a snapshot of it. */
async function weigh(devtools: CDPSession): Promise<Weight> {
  const chunks: string[] = [];
  const take = ({ chunk }: { chunk: string }) => chunks.push(chunk);
  devtools.on('HeapProfiler.addHeapSnapshotChunk', take);
  await devtools.send('HeapProfiler.takeHeapSnapshot', { reportProgress: false });
  devtools.off('HeapProfiler.addHeapSnapshotChunk', take);
  const { snapshot, nodes } = JSON.parse(chunks.join('')) as Snapshot;
  const { node_fields: fields, node_types: types } = snapshot.meta;
  const [type, size] = [fields.indexOf('type'), fields.indexOf('self_size')];
  let [code, data] = [0, 0];
  for (let at = 0; at < nodes.length; at += fields.length) {
    const name = types[type]![nodes[at + type]!]!;
    if (CODE.includes(name)) code += nodes[at + size]!;
    else if (!OUTSIDE.includes(name)) data += nodes[at + size]!;
  }
  return { code, data };
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
