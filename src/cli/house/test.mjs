// npm test: installs what is missing, finds or installs a Chromium, runs every test, and closes with one plain line.
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './findBrowser.mjs';
import { bin, installWhatIsMissing, ROOT } from './install.mjs';

installWhatIsMissing();
const reports = mkdtempSync(join(tmpdir(), 'five-percent-'));
let passed = 0;
let failed = 0;

/** Runs a program; gives its exit code, and what it said where that is not passed through. */
function started([command, ...args], options) {
  return new Promise((settle, fail) => {
    const child = spawn(command, args, { cwd: ROOT, shell: process.platform === 'win32', ...options });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', piece => (said += piece));
    child.once('error', fail).once('close', status => settle({ status: status ?? 1, said }));
  });
}

/** Steps that pass or fail as a whole, one after another beside whatever else runs: each is told whole when it is over. */
async function steps(all) {
  for (const [name, program] of all) {
    const { status, said } = await started(program, { stdio: ['ignore', 'pipe', 'pipe'] });
    console.log(`\n— ${name}\n${said.trimEnd()}`);
    if (status === 0) passed += 1;
    else failed += 1;
  }
}

/** A test runner that writes a JSON report; `count` reads it. */
async function suite(name, program, file, count, env = {}) {
  console.log(`\n— ${name}`);
  const { status } = await started(program, { stdio: 'inherit', env: { ...process.env, ...env } });
  try {
    const [good, bad] = count(JSON.parse(readFileSync(file, 'utf8')));
    passed += good;
    failed += bad;
    if (status !== 0 && bad === 0) failed += 1;
  } catch {
    console.error(`${name} wrote no report.`);
    failed += 1;
  }
}

const node = process.execPath;
const unit = join(reports, 'unit.json');
await Promise.all([
  suite(
    'rules, laws and words',
    [...bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
    unit,
    r => [r.numPassedTests, r.numFailedTests],
  ),
  steps([
    ['types', bin('typescript/bin/tsc')],
    ['types of the floors without a host', [...bin('typescript/bin/tsc'), '-p', 'src/tsconfig.pure.json']],
    ['lint', [...bin('@biomejs/biome/bin/biome'), 'ci', '.']],
    ['lint of the scenarios', [node, ...bin('tsx/dist/cli.mjs').slice(1), 'src/cli/lintScenarios.ts']],
    ['build', [...bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn']],
  ]),
]);

const browser = await findBrowser();
const journeys = join(reports, 'browser.json');
if (browser)
  await suite(
    'journeys in a browser',
    [...bin('@playwright/test/cli.js'), 'test', '--config', 'tests/browser/playwright.config.ts'],
    journeys,
    r => [r.stats.expected + r.stats.flaky, r.stats.unexpected],
    { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: journeys },
  );
else failed += 1;

rmSync(reports, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
