import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openPostgres } from '../../src/server/storage/postgres.ts';
import { guest, house, newFolder, openClass, student, tidy } from './people.ts';
import { type Database, findPostgres, startPostgres } from './postgres.ts';
import { act, submit } from './sitting.ts';

const postgres = findPostgres();
/** How long it is away, ms; `npm run load -- --database-gone` has it away for a minute. */
const AWAY = 6000;
const pause = (ms: number) => new Promise<void>(settle => setTimeout(settle, ms));

describe.runIf(postgres)('a PostgreSQL that is stopped while a class plays, and started again', () => {
  let database: Database;
  beforeAll(async () => {
    database = await startPostgres(postgres!);
  }, 120_000);
  afterAll(() => database.stop());

  test('costs nobody anything but the wait: two servers refuse with a reason, come back by themselves, and have lost nothing', async () => {
    const data = [newFolder(), newFolder()];
    const [one, other] = await Promise.all(data.map(folder => house({ data: folder, databaseUrl: database.url })));
    const { code, token, desk } = await openClass(one!.served.port, { perSeat: 1, roundMs: 600_000 });
    const ports = [one!, other!, one!, other!].map(home => home.served.port);
    const people: Awaited<ReturnType<typeof student>>[] = [];
    for (const [n, port] of ports.entries()) people.push(await student(port, code, `S${n}`));
    await desk.get('done', act({ act: 'start' }));
    for (const all of people) await all.until(() => all.update() !== undefined, 'an update');

    const acknowledged: string[] = [];
    const refusals = new Set<string>();
    let playing = true;
    /** Hands in again and again, as one that changes its mind; a command that was not done is sent once more under its name. */
    async function plays(person: (typeof people)[number]): Promise<void> {
      while (playing) {
        const command = submit(person) as { id: string };
        for (let answered = false; playing && !answered; ) {
          const reply = await person.send(command);
          answered = reply.type === 'done';
          if (reply.type === 'done') acknowledged.push(command.id);
          else if (reply.type === 'refused' && reply.refusal === 'round-over') break;
          else refusals.add(reply.type === 'refused' ? reply.refusal : reply.type);
          await pause(150);
        }
      }
    }
    const games = people.slice(0, 3).map(plays);
    await pause(1000);
    const before = acknowledged.length;
    expect(before).toBeGreaterThan(0);

    await database.halt();
    await pause(AWAY / 2);
    // Whoever does something is told why it is not done; whoever wants in as well; an export says it in a sentence.
    expect(await people[3]!.ask({ type: 'hand', up: true })).toEqual({ type: 'refused', refusal: 'storage-failed' });
    const late = guest(ports[1]!);
    expect(await late.ask({ type: 'join', code, label: 'Late' })).toEqual({ type: 'refused', refusal: 'storage-failed' });
    const page = await fetch(`http://127.0.0.1:${ports[0]}/export/${code}/class.json`, { headers: { authorization: `Bearer ${token}` } });
    expect([page.status, await page.text()]).toEqual([503, 'The database does not answer just now. Please try again in a moment.\n']);
    await pause(AWAY / 2);
    const [rounds, held] = [people.map(one => one.update()!.view.round), acknowledged.length];
    await database.again();

    // Nobody touches anything: hand-ins count again, and the two servers hear of each other again.
    for (let waited = 0; acknowledged.length <= held + 6 && waited < 20_000; waited += 100) await pause(100);
    expect(acknowledged.length).toBeGreaterThan(held + 6);
    playing = false;
    await Promise.all(games);
    expect([...refusals]).toEqual(['storage-failed']);
    await people[3]!.get('done', submit(people[3]!));
    for (const [n, all] of people.entries()) await all.until(() => all.update()!.view.round > rounds[n]!, 'the next round, by way of both');
    for (const all of [desk, late, ...people]) expect(all.socket.connected).toBe(true);

    const reader = await openPostgres(database.url, 'reader');
    const kept = new Set((await reader.read(`class-${code}`, 0)).map(line => (JSON.parse(line) as { id?: string }).id));
    await reader.close();
    expect(acknowledged.filter(id => !kept.has(id))).toEqual([]);
    for (const all of [desk, late, ...people]) all.close();
    for (const served of [one, other]) await served!.stop();
    for (const folder of data) tidy(folder);
  }, 90_000);
});
