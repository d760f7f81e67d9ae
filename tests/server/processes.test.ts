import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/server/classroom/entries.ts';
import { openPostgres } from '../../src/server/storage/postgres.ts';
import { command, guest, house, newFolder, openClass, student, tidy } from './people.ts';
import { type Database, findPostgres, startPostgres } from './postgres.ts';
import { act, submit } from './sitting.ts';

const postgres = findPostgres();

describe.runIf(postgres)('two servers on one PostgreSQL', () => {
  let database: Database;
  beforeAll(async () => {
    database = await startPostgres(postgres!);
  }, 120_000);
  afterAll(() => database.stop());

  test('serve one table together, and when one is gone the other goes on', async () => {
    const data = [newFolder(), newFolder()];
    const [one, other] = await Promise.all(data.map(folder => house({ data: folder, databaseUrl: database.url })));
    const { code, token, desk } = await openClass(one!.served.port, { seating: 'random' });
    const here = await student(one!.served.port, code, 'S1');
    const there = await student(other!.served.port, code, 'S2');
    await desk.get('done', act({ act: 'start' }));
    for (const all of [here, there]) await all.until(() => all.update() !== undefined, 'an update');
    await desk.until(() => desk.desk()?.people.every(person => person.online) === true, 'both online at the desk');

    // A hand raised, and a plan shared, by way of the one are seen by way of the other.
    await there.get('done', { type: 'hand', up: true });
    await there.get('done', { type: 'share', moves: [{ type: 'askCarveOut' }] });
    await desk.until(() => desk.desk()!.people.some(person => person.hand), 'the hand at the desk');
    const seat = there.update()!.seat;
    expect((await desk.get('shoulder', { type: 'overShoulder', table: 'A', seat })).plan).toEqual([{ type: 'askCarveOut' }]);

    // The round is complete once both have handed in, wherever they are; both are told the same.
    await Promise.all([here.get('done', submit(here)), there.get('done', submit(there))]);
    for (const all of [here, there]) await all.until(() => all.update()!.view.round === 2, 'round two');
    expect(there.update()!.view.tracks).toEqual(here.update()!.view.tracks);

    // A forecast given by the one is remembered with what is handed in by way of the other.
    await here.get('forecast', { type: 'forecast', plan: [] });
    const reader = await openPostgres(database.url, 'reader');
    const facts = async (type: Entry['type']) =>
      (await reader.read(`class-${code}`, 0)).map(line => JSON.parse(line) as Entry).filter(entry => entry.type === type);
    await expect.poll(() => facts('foreseen'), { timeout: 20_000 }).toHaveLength(1);
    const moved = guest(other!.served.port);
    await moved.get('entered', { type: 'enter', code, token: here.token });
    await moved.until(() => moved.update()?.view.round === 2, 'round two');
    await moved.get('done', submit(moved));
    expect((await facts('handedIn')).at(-1)).toHaveProperty('foretold.issues');
    await reader.close();
    for (const all of [desk, here, moved]) all.close();
    await one!.stop();
    const back = guest(other!.served.port);
    await back.get('entered', { type: 'enter', code, token: here.token });
    await back.until(() => back.room()?.table?.seats.some(face => face.handedIn) === true, 'what was acknowledged');
    await there.get('done', submit(there));
    await back.until(() => back.update()?.view.round === 3, 'round three');
    const again = guest(other!.served.port);
    await again.get('entered', { type: 'enter', code, token });
    await again.until(() => again.desk()?.people.filter(person => person.online).length === 2, 'both online');
    for (const all of [back, there, again]) all.close();
    await other!.stop();
    for (const folder of data) tidy(folder);
  });

  test('who comes in again by the rejoin code at the other server is sent away from the one', async () => {
    const data = [newFolder(), newFolder()];
    const [one, other] = await Promise.all(data.map(folder => house({ data: folder, databaseUrl: database.url })));
    const { code, desk } = await openClass(one!.served.port);
    const old = await student(one!.served.port, code, 'S1');
    const device = guest(other!.served.port);
    await device.get('joined', { type: 'rejoin', code, rejoin: old.rejoin });
    await old.until(() => old.news.some(news => news.type === 'gone' && news.why === 'elsewhere'), 'the old device told');
    for (const all of [desk, old, device]) all.close();
    for (const served of [one, other]) await served!.stop();
    for (const folder of data) tidy(folder);
  });

  test('a class deleted by way of the one is gone from the other: everybody there is told, and nobody comes in any more', async () => {
    const data = [newFolder(), newFolder()];
    const [one, other] = await Promise.all(data.map(folder => house({ data: folder, databaseUrl: database.url })));
    const { code, desk, token } = await openClass(one!.served.port);
    const beside = await openClass(other!.served.port);
    const there = await student(other!.served.port, code, 'S1');
    const second = guest(other!.served.port);
    await second.get('entered', { type: 'enter', code, token });
    const projector = guest(other!.served.port);
    await projector.get('entered', { type: 'watch', code });
    await desk.get('done', { type: 'deleteClass', id: command() });
    for (const all of [desk, there, second, projector])
      await all.until(() => all.news.some(news => news.type === 'gone' && news.why === 'deleted'), 'everybody told');
    expect(await there.ask({ type: 'hand', up: true })).toMatchObject({ refusal: 'not-entered' });
    expect(await second.ask({ type: 'enter', code, token })).toMatchObject({ refusal: 'unknown-class' });
    const { status } = await fetch(`http://127.0.0.1:${other!.served.port}/export/${code}/class.json`, {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(status).toBe(403);
    // The class beside it goes on.
    await beside.desk.get('done', act({ act: 'start' }));
    for (const all of [desk, there, second, projector, beside.desk]) all.close();
    for (const served of [one, other]) await served!.stop();
    for (const folder of data) tidy(folder);
  });
});
