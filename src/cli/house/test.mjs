// npm test: installs what is missing, finds or installs a Chromium, runs every test, and closes with one plain line.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from './findBrowser.mjs';
import { bin, installWhatIsMissing, run } from './install.mjs';

installWhatIsMissing();
const reports = mkdtempSync(join(tmpdir(), 'five-percent-'));
let passed = 0;
let failed = 0;

/** A step that passes or fails as a whole. */
function step(name, [command, ...args]) {
  console.log(`\n— ${name}`);
  if (run(command, args) === 0) passed += 1;
  else failed += 1;
}

/** A test runner that writes a JSON report; `count` reads it. */
function suite(name, [command, ...args], file, count, env = {}) {
  console.log(`\n— ${name}`);
  const status = run(command, args, { env: { ...process.env, ...env } });
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
step('types', bin('typescript/bin/tsc'));
step('types of the floors without a host', [...bin('typescript/bin/tsc'), '-p', 'src/tsconfig.pure.json']);
step('lint', [...bin('@biomejs/biome/bin/biome'), 'ci', '.']);
step('lint of the scenarios', [node, ...bin('tsx/dist/cli.mjs').slice(1), 'src/cli/lintScenarios.ts']);

const unit = join(reports, 'unit.json');
suite(
  'rules, laws and words',
  [...bin('vitest/vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unit}`],
  unit,
  r => [r.numPassedTests, r.numFailedTests],
);

const browser = await findBrowser();
const journeys = join(reports, 'browser.json');
if (browser) {
  step('build', [...bin('vite/bin/vite.js'), 'build', '--logLevel', 'warn']);
  suite(
    'journeys in a browser',
    [...bin('@playwright/test/cli.js'), 'test', '--config', 'tests/browser/playwright.config.ts'],
    journeys,
    r => [r.stats.expected + r.stats.flaky, r.stats.unexpected],
    { CHROME_PATH: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: journeys },
  );
} else failed += 1;

rmSync(reports, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
