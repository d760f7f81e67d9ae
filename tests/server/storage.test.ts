import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgres } from '../../src/server/storage/postgres.ts';
import { openSqlite } from '../../src/server/storage/sqlite.ts';
import type { Store } from '../../src/server/storage/store.ts';
import { type Database, findPostgres, startPostgres } from './postgres.ts';

const postgres = findPostgres();
if (!postgres)
  console.warn(
    'No PostgreSQL is installed here: its storage tests are left out. Install one (Debian: apt-get install postgresql) and run them again.',
  );
const folder = mkdtempSync(join(tmpdir(), 'five-percent-store-'));
let database: Database | undefined;
let made = 0;
const next = (): number => {
  made += 1;
  return made;
};

beforeAll(async () => {
  if (postgres) database = await startPostgres(postgres);
}, 120_000);
afterAll(async () => {
  await database?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const KINDS: readonly (readonly [string, () => Promise<Store>])[] = [
  ['SQLite', async () => openSqlite(join(folder, `classes-${next()}.sqlite`))],
  ...(postgres ? [['PostgreSQL', () => openPostgres(database!.url, `process-${next()}`)] as const] : []),
];

describe.each(KINDS)('a log in %s', (kind, open) => {
  const log = `log-${kind}`;

  test('grows line by line and is read from any number on', async () => {
    const store = await open();
    expect(await store.append(log, 0, ['a'])).toBe(true);
    expect(await store.append(log, 1, ['b', 'c “ü” \n \\'])).toBe(true);
    expect(await store.read(log, 0)).toEqual(['a', 'b', 'c “ü” \n \\']);
    expect(await store.read(log, 2)).toEqual(['c “ü” \n \\']);
    expect(await store.logs()).toContain(log);
    await store.remove(log);
    expect(await store.read(log, 0)).toEqual([]);
    expect(await store.logs()).not.toContain(log);
    await store.close();
  });

  test('takes lines only right behind those it has, all of them or none', async () => {
    const store = await open();
    await store.append(log, 0, ['a', 'b']);
    expect(await store.append(log, 1, ['other', 'c'])).toBe(false);
    expect(await store.append(log, 3, ['d'])).toBe(false);
    expect(await store.read(log, 0)).toEqual(['a', 'b']);
    await store.remove(log);
    await store.close();
  });

  test('of many that append at once, one wins each number', async () => {
    const store = await open();
    let lines = 0;
    async function writer(name: string): Promise<number> {
      let won = 0;
      while (won < 10) {
        const next = (await store.read(log, 0)).length;
        if (await store.append(log, next, [`${name}${won}`])) won += 1;
      }
      lines += won;
      return won;
    }
    await Promise.all(['a', 'b', 'c'].map(writer));
    const kept = await store.read(log, 0);
    expect(kept).toHaveLength(lines);
    for (const name of ['a', 'b', 'c'])
      expect(kept.filter(line => line.startsWith(name))).toEqual(Array.from({ length: 10 }, (_, n) => `${name}${n}`));
    await store.remove(log);
    await store.close();
  });

  test('logs do not disturb one another', async () => {
    const store = await open();
    const answers = await Promise.all([
      store.append(`${log}-1`, 0, ['a']),
      store.append(`${log}-2`, 5, ['b']),
      store.append(`${log}-3`, 0, ['c']),
    ]);
    expect(answers).toEqual([true, false, true]);
    for (const n of [1, 3]) await store.remove(`${log}-${n}`);
    await store.close();
  });
});

test('what SQLite has acknowledged is there when the file is opened again', async () => {
  const file = join(folder, 'again.sqlite');
  const first = openSqlite(file);
  await first.append('log', 0, ['a', 'b']);
  await first.close();
  const second = openSqlite(file);
  expect(await second.read('log', 0)).toEqual(['a', 'b']);
  await second.close();
});

test('two servers on one SQLite file overwrite nothing of each other’s', async () => {
  const file = join(folder, 'shared.sqlite');
  const [first, second] = [openSqlite(file), openSqlite(file)];
  expect(await first.append('log', 0, ['a'])).toBe(true);
  expect(await second.append('log', 0, ['b'])).toBe(false);
  expect(await second.append('log', 1, ['b'])).toBe(true);
  expect(await first.read('log', 0)).toEqual(['a', 'b']);
  await first.close();
  await second.close();
});

test.runIf(postgres)('two processes on PostgreSQL tell each other, and not themselves', async () => {
  const [one, other] = [await openPostgres(database!.url, 'one'), await openPostgres(database!.url, 'other')];
  const heard: string[] = [];
  const told = new Promise<void>(settle => {
    other.watch(log => {
      heard.push(`other ${log}`);
      settle();
    });
  });
  one.watch(log => heard.push(`one ${log}`));
  expect(await one.append('news', 0, ['a'])).toBe(true);
  await told;
  expect(heard).toEqual(['other news']);
  expect(await other.append('news', 0, ['b'])).toBe(false);
  expect(await other.read('news', 0)).toEqual(['a']);
  await one.close();
  await other.close();
});
