import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, test } from 'vitest';
import { openSqlite } from '../../src/server/storage/sqlite.ts';
import { brittle } from './brittle.ts';
import { guest, house, newFolder, openClass, student, tidy } from './people.ts';
import { act, submit } from './sitting.ts';

// They wait for a round to run out, each in a house of its own.
test.concurrent.each(['full', 'gone'] as const)(
  'while the store is %s everybody is told so, and afterwards everything goes on',
  async trouble => {
    const data = newFolder();
    const store = brittle(openSqlite(join(data, 'brittle.sqlite')));
    const home = await house({ data, store });
    const { port } = home.served;
    const { code, desk } = await openClass(port, { roundMs: 4000 });
    const [one, two] = [await student(port, code, 'S1'), await student(port, code, 'S2')];
    await desk.get('done', act({ act: 'start' }));
    for (const all of [one, two]) await all.until(() => all.update() !== undefined, 'an update');

    store.trouble = trouble;
    const handIn = submit(one);
    expect(await one.ask(handIn)).toEqual({ type: 'refused', refusal: 'storage-failed' });
    expect(await two.ask({ type: 'hand', up: true })).toEqual({ type: 'refused', refusal: 'storage-failed' });
    // Nothing that is not kept is shown: the time of the round runs out meanwhile, and nobody is told that it is over.
    await new Promise(settle => setTimeout(settle, 5000));
    expect(one.update()!.view.round).toBe(1);
    expect(two.room()!.table!.seats.some(seat => seat.handedIn)).toBe(false);
    expect(two.room()!.me!.hand).toBe(false);

    store.trouble = 'none';
    for (const all of [one, two]) await all.until(() => all.update()!.view.round > 1, 'the round that was due');
    const late = guest(port);
    await late.get('entered', { type: 'enter', code, token: one.token });
    await late.until(() => late.update() !== undefined, 'an update');
    await late.get('done', submit(late));
    for (const all of [desk, one, two, late]) all.close();
    await home.stop();
    tidy(data);
  },
);

test('while another program holds the SQLite file locked people are told so, and afterwards everything goes on', async () => {
  const home = await house();
  const { port } = home.served;
  const { code, desk } = await openClass(port);
  const [one, two] = [await student(port, code, 'S1'), await student(port, code, 'S2')];
  await desk.get('done', act({ act: 'start' }));
  for (const all of [one, two]) await all.until(() => all.update() !== undefined, 'an update');
  const other = new DatabaseSync(join(home.data, 'classes.sqlite'));
  other.exec('BEGIN EXCLUSIVE');
  const handIn = submit(one);
  expect(await one.ask(handIn)).toEqual({ type: 'refused', refusal: 'storage-failed' });
  // What is only read is answered as ever.
  expect(await two.ask({ type: 'look', code })).toMatchObject({ type: 'look' });
  expect(two.room()!.table!.seats.some(seat => seat.handedIn)).toBe(false);
  other.exec('ROLLBACK');
  other.close();
  await one.get('done', handIn);
  await two.get('done', submit(two));
  for (const all of [one, two]) await all.until(() => all.update()!.view.round === 2, 'round two');
  for (const all of [desk, one, two]) all.close();
  await home.stop();
  tidy(home.data);
});

test('a disk that is really full is told to the desk, and once there is room everything goes on', async () => {
  // SQLite counts the pages it may use: the same refusal, SQLITE_FULL, as of a disk without room.
  const data = newFolder();
  const file = join(data, 'classes.sqlite');
  const db = new DatabaseSync(file);
  const home = await house({ data, store: openSqlite(file, db) });
  const room = (pages: number) => db.exec(`PRAGMA max_page_count = ${pages}`);
  const { code, desk } = await openClass(home.served.port);
  const one = await student(home.served.port, code, 'S1');
  await desk.get('done', act({ act: 'start' }));
  await one.until(() => one.update() !== undefined, 'an update');
  room((db.prepare('PRAGMA page_count').get() as { page_count: number }).page_count);
  const kept: string[] = [];
  let refused: unknown;
  for (let n = 0; n < 30 && refused === undefined; n += 1) {
    const said = { type: 'say', id: `filling-${n}`, address: { to: 'desk' }, text: 'x'.repeat(500) } as const;
    const reply = await one.ask(said);
    if (reply.type === 'done') kept.push(said.id);
    else refused = reply;
  }
  expect(refused).toEqual({ type: 'refused', refusal: 'storage-failed' });
  const keeping = () => desk.news.findLast(news => news.type === 'keeping');
  await desk.until(() => keeping()?.type === 'keeping', 'the desk told');
  expect(keeping()).toEqual({ type: 'keeping', well: false });
  room(1_000_000);
  await one.get('done', submit(one));
  await desk.until(() => desk.desk()!.tables[0]!.round === 2, 'the next round at the desk');
  expect(keeping()).toEqual({ type: 'keeping', well: true });
  const reader = openSqlite(file);
  const names = new Set((await reader.read(`class-${code}`, 0)).map(line => (JSON.parse(line) as { id?: string }).id));
  await reader.close();
  expect(kept.filter(id => !names.has(id))).toEqual([]);
  for (const all of [desk, one]) all.close();
  await home.stop();
  tidy(home.data);
});
