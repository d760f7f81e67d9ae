import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, expect, type Page } from '@playwright/test';
import { en } from '../../src/web/classroom/text/en.ts';
import { text } from '../../src/web/text/index.ts';
import { button, handInButton, pastNews, respondButton } from './helpers.ts';
import { faultsOf, keysOf, treeOf } from './trees.ts';

const KEY = 'KEYOFTHEJOURNEY';

/** The game's own server, which can be killed and comes back to the same data. */
export class ClassServer {
  readonly at: string;
  readonly desk: string;
  private readonly data = mkdtempSync(join(tmpdir(), 'five-percent-journey-'));
  private server: ChildProcess | undefined;
  private readonly port: number;

  constructor(port: number) {
    this.port = port;
    this.at = `http://localhost:${port}/`;
    this.desk = `${this.at}#/desk/${KEY}`;
  }

  async start(): Promise<void> {
    const server = spawn(process.execPath, ['--import', 'tsx', 'src/server/main.ts'], {
      cwd: resolve(import.meta.dirname, '../..'),
      env: { ...process.env, PORT: String(this.port), HOST: '127.0.0.1', DATA_DIR: this.data, DESK_KEY: KEY },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    this.server = server;
    await new Promise<void>((settle, fail) => {
      server.stdout.on('data', (said: Buffer) => said.includes(`${this.port}`) && settle());
      server.once('exit', code => fail(new Error(`the server ended with ${code}`)));
    });
  }

  async stop(signal: NodeJS.Signals): Promise<void> {
    const { server } = this;
    if (!server || server.exitCode !== null) return;
    const gone = new Promise(settle => server.once('exit', settle));
    server.kill(signal);
    await gone;
  }

  async end(): Promise<void> {
    await this.stop('SIGTERM');
    rmSync(this.data, { recursive: true, force: true });
  }
}

/** A page of a browser of its own, as of somebody else's device; without a graphics card the grid stands in for the stage. */
export async function newPage(
  browser: Browser,
  size: { width: number; height: number } = { width: 1280, height: 800 },
  card = true,
): Promise<Page> {
  const context = await browser.newContext({ viewport: size, reducedMotion: 'reduce' });
  if (!card)
    await context.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
  return context.newPage();
}

export async function joinAs(page: Page, at: string, code: string, label: string): Promise<void> {
  await page.goto(`${at}j/${code}`);
  await page.getByLabel(en['join.label']).fill(label);
  await button(page, en['join.go']).click();
  await expect(page.getByRole('heading', { name: en['lobby.title'] })).toBeVisible();
}

/** Has done with the briefing, and sits down; what has happened by then is on stage first. */
export async function toTable(page: Page): Promise<void> {
  await button(page, text('briefing.start')).click();
  await expect(handInButton(page).or(respondButton(page)).first()).toBeVisible();
}

/** Answers whatever is on stage with the first thing that can be said, and hands in what is planned: nothing. */
export async function handIn(page: Page): Promise<void> {
  const hand = handInButton(page);
  // A class is at work: news may come between looking and handing in.
  await expect(async () => {
    await pastNews(page);
    await hand.click({ timeout: 10_000 });
  }).toPass({ timeout: 90_000 });
  await expect(page.getByText(en['bar.yours'])).toBeVisible();
}

/** The code that brings a seat back on another device, as its page tells it. */
export async function rejoinCode(page: Page): Promise<string> {
  return (await page.getByText(/rejoin code/i).textContent())!.match(/[A-Z2-9]{8}/)![0];
}

/** Gives every question of the class the same answer. */
export async function answer(page: Page, when: 'before' | 'after', value: number): Promise<void> {
  const form = page.locator('form.questions');
  await expect(form.getByRole('heading', { name: en[`ask.${when}`] })).toBeVisible();
  for (const choice of await form.locator('label', { hasText: String(value) }).all()) await choice.click();
  await button(page, en['ask.send']).click();
  await expect(form).toBeHidden();
}

/** Where the first table stands, as the desk says it. */
export const standing = (desk: Page) => desk.locator('.desk-table tbody tr').first().locator('td').first();

/** A step further at every table; waits until the desk says another thing, be the clock what it may. */
export async function advance(desk: Page): Promise<void> {
  const said = standing(desk).locator('.soft');
  const before = (await said.textContent()) ?? '';
  // The table that is looked at has acts of its own, below those for all.
  await button(desk, new RegExp(`^(${en['desk.advance']}|${en['desk.proceed']})$`))
    .first()
    .click();
  await expect(said).not.toHaveText(before);
}

const keyOf = keysOf(en);

/** One main part with one title, headings in order, every control with its name, and each of these by role and text. */
export async function wellFormed(page: Page, where: string, wanted: readonly `${string} ${keyof typeof en}`[] = []): Promise<void> {
  const tree = treeOf(await page.locator('body').ariaSnapshot(), keyOf);
  const sought = wanted.map(part => {
    const [role, key] = part.split(' ') as [string, keyof typeof en];
    return `${role} ${keyOf(en[key])}`;
  });
  expect.soft(faultsOf(tree, sought), `the tree of ${where}`).toEqual([]);
}
