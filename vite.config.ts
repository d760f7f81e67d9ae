import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { offline } from './src/web/build/offline.plugin.ts';
import { pages } from './src/web/build/pages.plugin.ts';
import { phaser } from './src/web/build/phaser.plugin.ts';
import { rules } from './src/web/build/rules.plugin.ts';
import { scenarios } from './src/web/build/scenarios.plugin.ts';
import { sources } from './src/web/build/sources.plugin.ts';

/** Tests of the floors below the line in src/README.md, and of the page, which speaks. */
const FLOORS = ['analysis', 'architecture', 'bots', 'engine', 'laws', 'scenario', 'session', 'view'].map(
  floor => `tests/${floor}/**/*.test.ts`,
);
const COMMANDS = 'tests/cli/**/*.test.ts';
const PAGE = 'tests/web/**/*.test.{ts,tsx}';

/** Nothing below the line in src/README.md does anything by being loaded: of a floor, a page takes along only what it uses. */
const treeshake = {
  moduleSideEffects: [{ test: /[\\/]src[\\/](model|engine|analysis|scenario|view|bots|session)[\\/]/, sideEffects: false }],
};

export default defineConfig({
  // Works from any host and any sub-path.
  base: './',
  publicDir: false,
  plugins: [phaser(), react(), scenarios(), sources(), rules(), pages(), offline()],
  worker: { format: 'es', plugins: () => [scenarios()], rolldownOptions: { treeshake } },
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 1500,
    rolldownOptions: {
      treeshake,
      // What the plugins took of a build of four seconds is nothing a player has to read.
      checks: { pluginTimings: false },
      output: { codeSplitting: { groups: [{ name: 'phaser', test: /node_modules[\\/]phaser|phaser-of-the-stage/ }] } },
    },
  },
  test: {
    env: { TZ: 'UTC' },
    testTimeout: 60_000,
    globalSetup: 'tests/loadOnce.ts',
    // Two cores: by itself it would leave one of them idle. Of three one may wait, as those of the server do, for clocks and databases.
    maxWorkers: 3,
    projects: [
      // What holds no state of its own is loaded once for all its files.
      { extends: true, test: { name: 'floors', include: FLOORS, isolate: false } },
      { extends: true, test: { name: 'commands', include: [COMMANDS], isolate: false } },
      { extends: true, test: { name: 'hosts', include: ['tests/**/*.test.ts'], exclude: [...FLOORS, COMMANDS, PAGE] } },
      { extends: true, test: { name: 'page', include: [PAGE], isolate: false, setupFiles: ['tests/speak.ts'] } },
    ],
  },
});
