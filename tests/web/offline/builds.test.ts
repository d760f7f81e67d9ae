import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { serviceWorker } from '../../../src/web/build/offline.plugin.ts';
import { type Builds, parted, playing, waiting } from '../../../src/web/offline/builds.ts';
import type { SaveLine } from '../../../src/web/saves/lines.ts';

const builds: Builds = {
  newest: 'c',
  inUse: 'b',
  builds: [
    { build: 'a', rules: '6' },
    { build: 'b', rules: '6' },
    { build: 'c', rules: '7' },
  ],
};
const save = (rules: string, over: boolean) => ({ id: rules, play: 'p', over, rules }) as SaveLine;

test('a build waits while another is in use', () => {
  expect(waiting(builds)).toEqual({ build: 'c', rules: '7' });
  expect(waiting({ ...builds, inUse: 'c' })).toBeUndefined();
});

test('new rules part unfinished games only', () => {
  const saves = [save('6', false), save('6', true), save('7', false), { id: 'x', unreadable: 1 }];
  expect(parted(saves, { build: 'c', rules: '7' })).toEqual([saves[0]]);
  expect(parted(saves, { build: 'd', rules: '6' })).toEqual([saves[2]]);
});

test('a game leads back to the latest build that plays by its rules', () => {
  expect(playing('6', builds)?.build).toBe('b');
  expect(playing('5', builds)).toBeUndefined();
});

test('the service worker is written out with its build and files', () => {
  const source = readFileSync(join(import.meta.dirname, '../../../src/web/offline/serviceWorker.js'), 'utf8');
  const written = serviceWorker(source, 'abc', ['index.html', 'assets/a-1.js']);
  expect(written).toContain('const BUILD = "abc";');
  expect(written).toContain('const FILES = ["index.html","assets/a-1.js"];');
  expect(written).not.toContain('__');
});
