import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import { expect, test } from 'vitest';
import { openSqlite } from '../../src/server/storage/sqlite.ts';
import type { Store } from '../../src/server/storage/store.ts';
import { guest, house, newFolder, openClass, student, tidy } from './people.ts';
import { act, submit } from './sitting.ts';

/** A store that can be made to fail: the disk is full (nothing more is kept), or the database is gone (nothing is read either). */
function brittle(store: Store): Store & { trouble: 'none' | 'full' | 'gone' } {
  const self: Store & { trouble: 'none' | 'full' | 'gone' } = {
    ...store,
    trouble: 'none',
    append: async (...given) => {
      if (self.trouble !== 'none') throw new Error(self.trouble);
      return store.append(...given);
    },
    read: async (...given) => {
      if (self.trouble === 'gone') throw new Error(self.trouble);
      return store.read(...given);
    },
  };
  return self;
}

test.each(['full', 'gone'] as const)('while the store is %s everybody is told so, and afterwards everything goes on', async trouble => {
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
});

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
