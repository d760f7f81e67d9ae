// Finds a Chromium for the browser tests, or gets one.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { bin, ROOT, run } from './install.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome', 'microsoft-edge'];
const PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/opt/google/chrome/chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Path of one that is on this machine already, or undefined. */
export function installed() {
  const named = process.env.CHROME_PATH ?? process.env.CHROMIUM_PATH ?? process.env.PUPPETEER_EXECUTABLE_PATH;
  if (named) {
    if (existsSync(named)) return named;
    console.error(`CHROME_PATH names ${named}, which is not there; looking elsewhere.`);
  }
  const found = PATHS.find(path => existsSync(path));
  if (found) return found;
  const which = process.platform === 'win32' ? 'where' : 'which';
  for (const name of NAMES) {
    const { status, stdout } = spawnSync(which, [name], { encoding: 'utf8' });
    if (status === 0 && stdout.trim()) return stdout.trim().split(/\r?\n/)[0];
  }
  return undefined;
}

/** Playwright's own download, where this machine may fetch it. */
async function downloaded() {
  const { chromium } = await import('@playwright/test');
  const there = () => (existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined);
  if (there()) return there();
  console.log('No Chromium found; trying Playwright’s own download…');
  const [node, cli] = bin('@playwright/test/cli.js');
  spawnSync(node, [cli, 'install', 'chromium'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'ignore'], timeout: 180_000 });
  return there();
}

/** The system's package manager, where we are root and it is apt. */
function fromSystem() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log('Installing Chromium with the system’s package manager…');
  const quiet = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
  run('apt-get', ['update', '-qq'], quiet);
  run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
  return installed();
}

/** Path of a Chromium, or undefined after saying in one sentence what to install. */
export async function findBrowser() {
  const path = installed() ?? (await downloaded()) ?? fromSystem();
  if (!path)
    console.error(
      'The browser tests need Chrome or Chromium: install one (for example “apt-get install chromium”), or set CHROME_PATH to where it is.',
    );
  return path;
}
