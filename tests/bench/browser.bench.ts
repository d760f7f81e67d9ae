import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build, type Manifest, preview } from 'vite';
import { quantile } from '../../src/analysis/index.ts';
import { installed } from '../../src/cli/house/findBrowser.mjs';
import { text } from '../../src/web/text/index.ts';
import '../speak.ts';
import { debrief } from './debrief.ts';
import { feel } from './feel.ts';
import { heap } from './heap.ts';
import { line } from './measure.ts';
import { presses } from './press.ts';
import { toThePlan } from './toThePlan.ts';
import { framesOf, longestTask, traced } from './trace.ts';

const KIB = 1024;
const SIZE = { width: 1280, height: 800 };
/** What a server that compresses sends smaller; pictures and fonts are compressed already. */
const TEXTUAL = /\.(html|js|css|json|svg)$/;

/** What is measured in a browser that draws no map, by the names that the environment's BROWSER may choose among, apart by commas. */
const UNDRAWN = { presses, debrief, feel, heap };

/** What the page weighs, and what it costs while something moves, while nothing does, and while the bots think. */
export async function browser(): Promise<void> {
  const chosen = process.env.BROWSER?.split(',');
  const path = installed();
  if (!path) {
    console.log('There is no Chrome or Chromium on this machine, so the figures of the page are left out.');
    return;
  }
  const outDir = mkdtempSync(join(tmpdir(), 'five-percent-bench-'));
  await build({ logLevel: 'error', build: { outDir, emptyOutDir: true, manifest: true } });
  const server = await preview({ logLevel: 'error', build: { outDir }, preview: { port: 4402, host: 'localhost' } });
  const args = ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', '--disable-background-networking'];
  const opened = await chromium.launch({ executablePath: path, args });
  try {
    const address = server.resolvedUrls!.local[0]!;
    if (!chosen) weights(outDir);
    if (!chosen) await play(opened, address, outDir);
    await undrawn(path, async plain => {
      for (const [name, measure] of Object.entries(UNDRAWN)) if (chosen?.includes(name) ?? true) await measure(plain, address);
    });
  } finally {
    await opened.close();
    await server.close();
    rmSync(outDir, { recursive: true, force: true });
  }
}

/** A browser that draws no map and paints without a graphics card, for what the page itself takes. */
async function undrawn(executablePath: string, measure: (plain: Browser) => Promise<void>): Promise<void> {
  const plain = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-gpu', '--disable-3d-apis', '--disable-background-networking'],
  });
  try {
    await measure(plain);
  } finally {
    await plain.close();
  }
}

const gzipped = (file: string): number => gzipSync(readFileSync(file), { level: 6 }).length;
const kib = (bytes: number): string => `${(bytes / KIB).toFixed(1)} KiB`;

/** The chunks a browser must have before the title can be used, and the one it may have later. */
function weights(outDir: string): void {
  const manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8')) as Manifest;
  const needed = new Set<string>();
  const need = (key: string): void => {
    if (needed.has(key)) return;
    needed.add(key);
    for (const other of manifest[key]?.imports ?? []) need(other);
  };
  need('index.html');
  const first = [...needed].reduce((sum, key) => sum + gzipped(join(outDir, manifest[key]!.file)), 0);
  line('JavaScript before the first screen, gzipped', kib(first), 'at most 140');
  const phaser = Object.values(manifest).find(chunk => /(^|\/)phaser-[^/]*\.js$/.test(chunk.file))!;
  line('Phaser, a chunk of its own, gzipped', kib(gzipped(join(outDir, phaser.file))), 'at most 370');
}

async function play(opened: Browser, address: string, outDir: string): Promise<void> {
  const page = await opened.newPage({ viewport: SIZE });
  const sent = new Map<string, number>();
  page.on('response', response => {
    const { pathname } = new URL(response.url());
    const file = join(outDir, pathname === '/' ? 'index.html' : pathname);
    if (response.url().startsWith(address)) sent.set(pathname, TEXTUAL.test(file) ? gzipped(file) : readFileSync(file).length);
  });
  await page.goto(address);
  await page.getByRole('button', { name: /^Begin/ }).click();
  await page.getByRole('button', { name: text('briefing.start') }).click();
  await page.locator('[data-frames]').waitFor();
  await page.waitForLoadState('networkidle');
  const whole = [...sent.values()].reduce((sum, bytes) => sum + bytes, 0);
  line('first visit, title to the table, gzipped', kib(whole), `at most 750; ${sent.size} files`);
  for (const [file, bytes] of [...sent].sort(([, a], [, b]) => b - a).slice(0, 6)) line(`  ${file}`, kib(bytes));

  await settled(page);
  const atRest = await drawn(page);
  await page.waitForTimeout(5000);
  line('frames a second while nothing moves', (((await drawn(page)) - atRest) / 5).toFixed(1), 'fewer than 2');

  await toThePlan(page);
  await settled(page);
  const frames = [...framesOf(await traced(opened, page, () => stir(page)))];
  const thinking: number[] = [];
  for (let round = 1; round <= 3; round += 1) {
    const goOn = page.getByRole('button', { name: text('round.continue'), exact: true });
    const thought = await traced(opened, page, async () => {
      await page.getByRole('button', { name: new RegExp(`^${text('handIn')}`) }).click();
      await goOn.waitFor();
    });
    thinking.push(longestTask(thought));
    frames.push(...framesOf(await traced(opened, page, () => settled(page))));
    await goOn.click();
    await toThePlan(page);
    await settled(page);
  }
  const share = (q: number): string => quantile(frames, q)!.toFixed(1);
  line('script a frame while the map moves, p95, ms', share(0.95), `at most 4; ${frames.length} frames, median ${share(0.5)}`);
  line('longest task of the page while the bots think, ms', Math.max(...thinking).toFixed(0), 'at most 100; three rounds of 32 bots');
}

const drawn = (page: Page): Promise<number> =>
  page.evaluate(() => Number(document.querySelector<HTMLElement>('[data-frames]')?.dataset.frames ?? 0));

/** Waits until the stage has drawn nothing for a second. */
async function settled(page: Page): Promise<void> {
  let before = -1;
  for (;;) {
    const now = await drawn(page);
    if (now === before) return;
    before = now;
    await page.waitForTimeout(1000);
  }
}

/** The map drawn near, dragged and let go: colours and the camera at work. */
async function stir(page: Page): Promise<void> {
  const box = (await page.locator('.stage-hand').boundingBox())!;
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  for (let n = 0; n < 8; n += 1) await page.mouse.wheel(0, -120);
  await page.mouse.down();
  for (let n = 1; n <= 40; n += 1) await page.mouse.move(x + 3 * n, y + 2 * n);
  await page.mouse.up();
  await page.mouse.dblclick(x, y);
  await settled(page);
}
