import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join, normalize } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { BuildAbout } from '../../src/web/offline/builds.ts';
import { studio } from '../../src/web/text/en/studio.ts';
import { text } from '../../src/web/text/index.ts';
import { beginButton, button, handInButton, importFile, kept, pastNews, respondButton, titleOf } from './helpers.ts';

const DIST = join(import.meta.dirname, '../../dist');
/** A sub-path, so that nothing can rest on the game lying at the root of its host. */
const PATH = '/courses/2026/game/';
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  svg: 'image/svg+xml',
  png: 'image/png',
  woff2: 'font/woff2',
  webmanifest: 'application/manifest+json',
};
const built = JSON.parse(readFileSync(join(DIST, 'build.json'), 'utf8')) as BuildAbout;

/** Serves the build; from `release` on, as a later build with other rules: the same files under another name. */
function host(): { readonly server: Server; release: (rules: string) => void } {
  let later: BuildAbout | undefined;
  const server = createServer((request, response) => {
    const path = new URL(request.url!, 'http://host').pathname;
    if (!path.startsWith(PATH)) return void response.writeHead(404).end();
    const name = normalize(path.slice(PATH.length) || 'index.html');
    try {
      let body: string | Buffer = readFileSync(join(DIST, name));
      if (later && name === 'service-worker.js') body = body.toString().replaceAll(built.build, later.build);
      if (later && name === 'build.json') body = JSON.stringify(later);
      response.writeHead(200, {
        'content-type': TYPES[name.split('.').at(-1)!] ?? 'application/octet-stream',
        'cache-control': 'no-cache',
      });
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  return {
    server,
    release: rules => {
      later = { build: 'later0000001', rules };
    },
  };
}

test.use({ serviceWorkers: 'allow' });

let served: ReturnType<typeof host>;
let address: string;
test.beforeEach(async ({ context }) => {
  served = host();
  await new Promise<void>(done => served.server.listen(0, '127.0.0.1', done));
  const at = served.server.address();
  address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}${PATH}`;
  await context.addInitScript(() => localStorage.setItem('five-percent:settings', JSON.stringify({ speed: 0 })));
});
test.afterEach(async ({ page }) => {
  // A page that its worker is loading anew can keep the browser from closing.
  await page.goto('about:blank');
  served.server.closeAllConnections();
  served.server.close();
});

/** The builds the page's browser keeps whole. */
const keptBuilds = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const whole: string[] = [];
    for (const name of await caches.keys()) {
      const about = await (await caches.open(name)).match(new URL('build.json', document.baseURI).href);
      if (about) whole.push(((await about.json()) as { build: string }).build);
    }
    return navigator.serviceWorker.controller ? whole : [];
  });

async function fetchAll(page: Page): Promise<void> {
  await page.goto(address);
  await expect(beginButton(page)).toBeEnabled();
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length), 'before the first input').toBe(0);
  await page.keyboard.press('Tab');
  await expect.poll(() => keptBuilds(page), { timeout: 60_000 }).toEqual([built.build]);
}

test('after one visit the game is played without a network: another meeting begun, a round handed in, a replay watched', async ({
  page,
  context,
}) => {
  const strangers: string[] = [];
  const blocked: string[] = [];
  page.on('request', request => {
    if (!request.url().startsWith(address) && !/^(data|blob):/.test(request.url())) strangers.push(request.url());
  });
  page.on('console', message => {
    if (/Content Security Policy/.test(message.text())) blocked.push(message.text());
  });
  await fetchAll(page);
  await context.setOffline(true);
  served.server.closeAllConnections();
  await page.reload();
  await page.goto(address);
  await expect(beginButton(page)).toBeEnabled();
  await expect(page.getByText(titleOf('road-to-the-hague')).first()).toBeVisible();
  await beginButton(page).click();
  await button(page, text('briefing.start')).click();
  await pastNews(page);
  await handInButton(page).click();
  await expect(button(page, text('round.continue')).or(respondButton(page)).or(handInButton(page)).first()).toBeVisible();
  await page.goto(address);
  await importFile(page, JSON.stringify(kept()));
  await button(page, text('replay.open')).click();
  await expect(page.getByRole('slider', { name: text('replay.slider') })).toBeVisible();
  expect(strangers, 'requests to anybody else').toEqual([]);
  expect(blocked, 'what the page’s own policy forbids').toEqual([]);
});

test('a new version waits while a game of the old rules is unfinished, and comes when it is told to', async ({ page }) => {
  await fetchAll(page);
  await beginButton(page).click();
  await expect(button(page, text('briefing.start'))).toBeVisible();
  served.release('later');
  await page.goto(address);
  await page.keyboard.press('Tab');
  await expect(page.getByText(text('note.update-parts'))).toBeVisible({ timeout: 60_000 });
  expect([...(await keptBuilds(page))].sort()).toEqual([built.build, 'later0000001'].sort());
  // Loading again stays with the version the game was begun in.
  await page.reload();
  await expect(beginButton(page)).toBeEnabled();
  expect(await page.evaluate(async () => ((await (await fetch('build.json')).json()) as { build: string }).build)).toBe(built.build);
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: text('offline.load') }).click();
  await expect
    .poll(() => page.evaluate(async () => ((await (await fetch('build.json')).json()) as { build: string }).build).catch(() => ''))
    .toBe('later0000001');
  await expect(beginButton(page)).toBeEnabled();
});

test('what makes it installable is there', async ({ page, request }) => {
  await page.goto(address);
  const manifest = await page.locator('link[rel=manifest]').evaluate(link => (link as HTMLLinkElement).href);
  expect(manifest).toBe(`${address}manifest.webmanifest`);
  const told = (await (await request.get(manifest)).json()) as { start_url: string; icons: { src: string; sizes: string }[] };
  expect(new URL(told.start_url, manifest).href).toBe(address);
  for (const icon of told.icons) expect((await request.get(new URL(icon.src, manifest).href)).ok(), icon.src).toBe(true);
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toContain("script-src 'self';");
  expect(policy).not.toMatch(/unsafe|https?:|\*/);
  expect(await page.locator('script:not([src])').count(), 'inline scripts').toBe(0);
});

test('the studio opens at its own address, is written in, checked and played by bots, and keeps it, all without a network', async ({
  page,
  context,
}) => {
  await fetchAll(page);
  await page.goto(`${address}studio/`);
  await expect(page).toHaveURL(/#\/studio$/);
  await context.setOffline(true);
  await page.goto(`${address}studio`);
  await expect(page).toHaveURL(`${address}#/studio`);
  await page.getByRole('button', { name: /\bharbour-quotas$/ }).click();
  const problems = page.getByRole('region', { name: studio['problems.title'] });
  await expect(problems).toContainText(studio['problems.none']);
  await page.locator('.cm-content').click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('colour: red');
  await expect(problems).toContainText('unknown-key');
  await page.keyboard.press('Control+z');
  await expect(problems).toContainText(studio['problems.none']);
  await page.getByRole('tab', { name: studio['side.games'] }).click();
  await expect(page.getByRole('status').filter({ hasText: 'with bots in every seat' })).toBeVisible({ timeout: 120_000 });
  await page.reload();
  await expect(problems).toContainText(studio['problems.none']);
});
