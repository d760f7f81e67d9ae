import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { GameRecord, Reply } from '../../src/session/index.ts';
import { library } from '../library.ts';

const DIST = join(import.meta.dirname, '../../dist/assets');
const PATHS = [
  '/usr/bin/firefox',
  '/usr/bin/firefox-esr',
  '/snap/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** A Firefox as people install it, or undefined. */
export function findFirefox(): string | undefined {
  const named = process.env.FIREFOX_PATH;
  if (named) return existsSync(named) ? named : undefined;
  const found = PATHS.find(path => existsSync(path));
  if (found) return found;
  const { status, stdout } = spawnSync(process.platform === 'win32' ? 'where' : 'which', ['firefox'], { encoding: 'utf8' });
  return status === 0 ? stdout.trim().split(/\r?\n/)[0] : undefined;
}

/** Hands the built worker the scenarios and a record, and reports what it answers. No browser needs to be driven for this. */
const PAGE = (worker: string): string => `<!doctype html><title>Replay</title><script type="module">
  const report = result => fetch('/result', { method: 'POST', body: JSON.stringify(result) });
  const [library, record] = await Promise.all(['/library', '/record'].map(async url => (await fetch(url)).json()));
  const worker = new Worker('/${worker}', { type: 'module' });
  worker.onerror = event => report({ failure: event.message });
  worker.onmessage = ({ data }) => {
    if ('failure' in data || data.reply?.type === 'problem') report(data);
    else if (data.id === 1) worker.postMessage({ id: 2, request: { type: 'resume', record } });
    else if (data.id === 2) worker.postMessage({ id: 3, request: { type: 'record' } });
    else report(data);
  };
  worker.postMessage({ id: 1, library });
</script>`;

type Result = { readonly reply: Reply } | { readonly failure: string };

/** Replays a record in the page's worker, in the Firefox at that path. Rejects when it has not reported within two minutes. */
export async function replayInFirefox(firefox: string, record: GameRecord): Promise<Result> {
  const worker = readdirSync(DIST).find(name => /^worker-.*\.js$/.test(name));
  if (!worker) throw new Error('dist/ holds no worker: build the game first');
  const profile = mkdtempSync(join(tmpdir(), 'five-percent-firefox-'));
  writeFileSync(
    join(profile, 'user.js'),
    'user_pref("datareporting.policy.dataSubmissionEnabled", false);\nuser_pref("browser.shell.checkDefaultBrowser", false);\n',
  );
  const { server, result } = serve(worker, record);
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  const browser = spawn(firefox, ['--headless', '--no-remote', '--profile', profile, `http://127.0.0.1:${port}/`], { stdio: 'ignore' });
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Error('Firefox has not reported within two minutes')), 120_000);
    });
    return await Promise.race([result, late]);
  } finally {
    clearTimeout(timer);
    const ended = new Promise(done => browser.once('exit', done));
    if (browser.exitCode === null && browser.kill()) await ended;
    server.closeAllConnections();
    server.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function serve(worker: string, record: GameRecord): { readonly server: Server; readonly result: Promise<Result> } {
  let report: (result: Result) => void = () => undefined;
  const result = new Promise<Result>(done => {
    report = done;
  });
  const files: Readonly<Record<string, readonly [type: string, body: () => string]>> = {
    '/': ['text/html', () => PAGE(worker)],
    [`/${worker}`]: ['text/javascript', () => readFileSync(join(DIST, worker), 'utf8')],
    '/library': ['application/json', () => JSON.stringify(library())],
    '/record': ['application/json', () => JSON.stringify(record)],
  };
  const server = createServer((request, response) => {
    if (request.url === '/result') {
      let body = '';
      request.on('data', part => {
        body += part;
      });
      request.on('end', () => {
        response.end();
        report(JSON.parse(body) as Result);
      });
      return;
    }
    const file = files[request.url ?? ''];
    response.writeHead(file ? 200 : 404, file ? { 'Content-Type': file[0] } : {});
    response.end(file?.[1]());
  });
  return { server, result };
}
