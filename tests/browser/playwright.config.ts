import { defineConfig } from '@playwright/test';

/** What Playwright starts Chromium without; said again here, as of two lists the last one counts. */
const PLAYWRIGHTS = [
  ...['AvoidUnnecessaryBeforeUnloadCheckSync', 'DestroyProfileOnBrowserClose', 'HttpsUpgrades', 'HttpsFirstBalancedModeAutoEnable'],
  ...['LensOverlay', 'MediaRouter', 'PaintHolding', 'ThirdPartyStoragePartitioning', 'AvoidCorsURLLoaderRestartOnRedirect'],
  ...['TcpPortRandomizationWin', 'OptimizationHints', 'NetworkTimeServiceQuerying', 'AimEnabled', 'PreconnectToSearch'],
];
/** The lists below an address bar nobody sees: pages of their own with every page that is opened, and half of all the work of opening it. */
const UNSEEN = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** Journeys over the built game, in the Chromium that CHROME_PATH names. */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  globalSetup: '../loadOnce.ts',
  timeout: 300_000,
  // Two cores, two files at a time: more than that and software rendering starves.
  workers: 2,
  // Generous: a machine that is busy is no reason to fail.
  expect: { timeout: 30_000 },
  // What fails once and passes then is counted as passed, and named as flaky above the closing line.
  retries: 1,
  forbidOnly: true,
  outputDir: '../../test-results',
  reporter: [['list'], ['json']],
  webServer: {
    command: 'node node_modules/vite/bin/vite.js preview --port 4319 --strictPort',
    cwd: '../..',
    port: 4319,
    reuseExistingServer: false,
  },
  use: {
    baseURL: 'http://localhost:4319',
    actionTimeout: 30_000,
    // What the page asks for is what a journey sees; only the offline journeys let a worker answer.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 800 },
    launchOptions: {
      executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
      // WebGL by SwiftShader, and the page itself painted without it: three times less work where there is no graphics card.
      args: [
        ...['--no-sandbox', '--disable-gpu', '--enable-unsafe-swiftshader', '--disable-background-networking', '--no-first-run'],
        `--disable-features=${[...PLAYWRIGHTS, ...UNSEEN].join()}`,
      ],
    },
  },
});
