import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BY_DESK } from '../../src/server/classroom/byDesk.ts';
import type { Entry } from '../../src/server/classroom/entries.ts';
import { systemClock } from '../../src/server/clock.ts';
import { openSqlite } from '../../src/server/storage/sqlite.ts';
import { type Guest, guest, house, KEY, openClass, student, tidy } from './people.ts';
import { secretsOf } from './probe.ts';
import { act, home, keep, port, sitting, submit } from './sitting.ts';

const OF_THE_DESK: readonly string[] = [...BY_DESK, 'lower'];
const OF_THE_DESK_TOO = ['overShoulder', 'deleteClass', 'record', 'create', 'classes', 'plays', 'assist'];
const OTHERS = [
  'submit',
  'withdraw',
  'share',
  'say',
  'hand',
  'answers',
  'stances',
  'debrief',
  'compare',
  'forecastsHeld',
  'time',
  'look',
  'rejoin',
  'watch',
  'join',
];
const REPLIES = /^(done|refused|look|joined|entered|stances|debrief|compared|forecastsHeld|time)$/;

/** Requests as somebody might write them by hand: fields of the right names, with values that mean something or nothing. */
function forged(code: string) {
  const id = fc.constantFrom('forged-1', 'forged-2', 'forged-3', 'short', '', '__proto__');
  const place = { table: fc.constantFrom('A', 'B', 'Z', '__proto__'), seat: fc.constantFrom('coast', 'isles', 'constructor', 'x') };
  const move = fc.constantFrom(
    { type: 'askCarveOut' },
    { type: 'closeMeeting' },
    { type: 'toString' },
    { type: 'consult', party: {}, issue: 7 },
  );
  const fields = fc.record(
    {
      type: fc.constantFrom(...OF_THE_DESK, ...OF_THE_DESK_TOO, ...OTHERS),
      id,
      code: fc.constantFrom(code, code.toLowerCase(), 'ZZZZZZ'),
      label: fc.constantFrom('S1', 'Mallory', '=1+1'),
      token: fc.constantFrom('AAAAAAAAAAAAAAAAAAAAAA', '', 'p1'),
      key: fc.constantFrom('guess', KEY.toLowerCase()),
      rejoin: fc.constantFrom('ABCDEFGH', 'AAAA'),
      instructorCode: fc.constantFrom('ABCDEFGHJK', '0000'),
      ...place,
      into: fc.constantFrom('A', 'B'),
      person: fc.constantFrom('p1', 'p2', 'p3', 'p99', '__proto__'),
      captain: fc.constantFrom('p1', 'p2'),
      meeting: fc.integer({ min: -1, max: 2 }),
      round: fc.integer({ min: -1, max: 13 }),
      moves: fc.oneof(fc.array(move, { maxLength: 4 }), fc.jsonValue({ maxDepth: 2 })),
      rule: fc.constantFrom('any', 'captain', 'none'),
      plays: fc.boolean(),
      up: fc.boolean(),
      ms: fc.constantFrom(0, 60_000, -1, Number.MAX_VALUE),
      text: fc.constantFrom('hello', '', 'x'.repeat(700)),
      tables: fc.constantFrom('all', ['A'], ['Z'], 7),
      act: fc.constantFrom(
        { act: 'start' },
        { act: 'advance' },
        { act: 'reveal' },
        { act: 'extend', ms: -3_600_000 },
        { act: 'fly' },
        null,
      ),
      address: fc.constantFrom(
        { to: 'all' },
        { to: 'desk' },
        { to: 'table', table: 'B' },
        { to: 'table', table: 'A' },
        { to: 'person', person: 'p3' },
        7,
      ),
      package: fc.constantFrom({ levels: {}, carveOuts: {} }, { levels: { x: 'y' }, carveOuts: null }),
      answers: fc.constantFrom([1, 2, 3], [], 'all'),
      when: fc.constantFrom('before', 'after'),
      plan: fc.array(move, { maxLength: 2 }),
    },
    { requiredKeys: ['type'] },
  );
  return fc.oneof({ weight: 8, arbitrary: fields as fc.Arbitrary<unknown> }, { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) });
}

async function entriesOf(data: string, code: string): Promise<readonly Entry[]> {
  const store = openSqlite(join(data, 'classes.sqlite'));
  const lines = await store.read(`class-${code}`, 0);
  await store.close();
  return lines.map(line => JSON.parse(line) as Entry);
}

test('whatever a student sends, in any order and twice, it acts for itself alone, once, and learns no secret', async () => {
  // A minute goes by between two attempts, so that guessing wrongly does not keep everybody out.
  let gone = 0;
  const ownHouse = await house({ clock: { ...systemClock, now: () => Date.now() + gone } });
  const at = ownHouse.served.port;
  const { desk, code, token, instructorCode } = await openClass(at, { tables: 2 });
  const students: Awaited<ReturnType<typeof student>>[] = [];
  for (let n = 1; n <= 4; n += 1) students.push(await student(at, code, `S${n}`));
  await desk.get('done', act({ act: 'start' }));
  for (const one of students) await one.until(() => one.update() !== undefined, 'an update');
  const [mallory] = students;
  const others = students.slice(1);
  const own = (await entriesOf(ownHouse.data, code)).find((entry): entry is Extract<Entry, { type: 'joined' }> => entry.type === 'joined');
  const before = (await entriesOf(ownHouse.data, code)).length;
  const lines: Guest[] = [];
  await fc.assert(
    fc.asyncProperty(fc.array(forged(code), { minLength: 5, maxLength: 25 }), async requests => {
      gone += 61_000;
      const line = guest(at);
      lines.push(line);
      await line.get('entered', { type: 'enter', code, token: mallory!.token });
      // All at once, then some of them again: replayed, duplicated, out of order.
      const twice = [...requests, ...requests.slice(0, 8).reverse()];
      const replies = await Promise.all(twice.map(request => line.send(request)));
      replies.forEach((reply, i) => {
        expect(reply.type).toMatch(REPLIES);
        const type = (twice[i] as { type?: string } | null)?.type ?? '';
        if ([...OF_THE_DESK, ...OF_THE_DESK_TOO].includes(type)) expect(reply, type).toMatchObject({ type: 'refused' });
      });
      line.close();
    }),
    { seed: 4401, numRuns: 25 },
  );

  const fresh = (await entriesOf(ownHouse.data, code)).slice(before);
  expect(fresh.length).toBeGreaterThan(0);
  for (const entry of fresh) {
    expect(['joined', 'handedIn', 'withdrawn', 'said', 'raised', 'shared', 'answered']).toContain(entry.type);
    if ('person' in entry && entry.type !== 'joined') expect(entry.person).toBe(own!.person);
    if (entry.type === 'handedIn' || entry.type === 'withdrawn' || entry.type === 'shared') expect(entry.place).toEqual(own!.place);
  }
  const names = fresh.flatMap(entry => entry.id ?? []);
  expect(names.length).toBe(new Set(names).size);

  // Nobody else has noticed anything.
  for (const one of others) await one.get('done', submit(one));
  await desk.get('done', act({ act: 'advance' }));
  for (const one of others) await one.until(() => one.update()!.view.round >= 2, 'round two');
  const secrets = await secretsOf(ownHouse.data, code);
  for (const line of lines)
    for (const secret of [...secrets.seeds, ...secrets.hashes, token, instructorCode, ...others.flatMap(one => [one.token, one.rejoin])])
      expect(line.bytes()).not.toContain(secret);
  for (const one of [desk, ...students]) one.close();
  await ownHouse.stop();
  tidy(ownHouse.data);
});

test('a hundred who join in the same second all get a place, and nobody the same label twice', async () => {
  const { desk, code, students } = await sitting(1, { tables: 20, perSeat: 10 });
  const doors = Array.from({ length: 100 }, () => keep(guest(port())));
  const joins = doors.map((door, n) => door.ask({ type: 'join', code, label: `J${n % 90}` }));
  const acknowledged = students[0]!.get('done', submit(students[0]!));
  const replies = await Promise.all(joins);
  expect(replies.filter(reply => reply.type === 'joined')).toHaveLength(90);
  expect(replies.filter(reply => reply.type === 'refused' && reply.refusal === 'label-taken')).toHaveLength(10);
  await acknowledged;
  await desk.until(() => desk.desk()!.people.length === 91, 'everybody at the desk');
  const places = desk.desk()!.people.map(person => person.table);
  for (const table of desk.desk()!.tables) expect(places.filter(one => one === table.table).length, table.table).toBeGreaterThanOrEqual(4);
});

test('one who never reads holds nobody up', async () => {
  const { desk, code, students } = await sitting(2, { play: 'hague-summit' });
  const at = `http://127.0.0.1:${port()}/live/?EIO=4&transport=polling`;
  const { sid } = JSON.parse((await (await fetch(at)).text()).slice(1)) as { sid: string };
  const post = (body: string) => fetch(`${at}&sid=${sid}`, { method: 'POST', body });
  await post('40');
  // Enters as a projector, and is never heard of again.
  expect((await post(`420${JSON.stringify(['ask', { type: 'watch', code }])}`)).status).toBe(200);
  for (let round = 1; round <= 4; round += 1) {
    for (const one of students) await one.get('done', submit(one));
    for (const one of students) await one.until(() => one.update()!.view.round === round + 1, `round ${round + 1}`);
  }
  await desk.until(() => desk.desk()!.tables[0]!.round === 5, 'round five at the desk');
});

test('what is wrong over HTTP says nothing of the class', async () => {
  const { code, token, desk, students } = await sitting(2);
  await desk.get('done', act({ act: 'advance' }));
  const at = `http://127.0.0.1:${port()}`;
  const secrets = await secretsOf(home.data, code);
  const hidden = [...secrets.seeds, ...secrets.hashes, token, ...students.map(one => one.rejoin)];
  const wrong = [
    {},
    { authorization: 'Bearer nonsense' },
    { authorization: `Bearer ${students[0]!.token}` },
    { authorization: `Basic ${token}` },
  ];
  for (const path of ['class.json', 'gradebook.csv', 'moves.csv', 'statements.ndjson', 'desk.key', '..%2f..%2fclasses.sqlite'])
    for (const headers of wrong) {
      const answer = await fetch(`${at}/export/${code}/${path}`, { headers });
      expect(answer.status).toBeGreaterThanOrEqual(400);
      const said = await answer.text();
      for (const secret of [...hidden, code, 'S1']) expect(said).not.toContain(secret);
    }
  // Even the desk's own export holds nothing with which one could enter.
  const own = await fetch(`${at}/export/${code}/class.json`, { headers: { authorization: `Bearer ${token}` } });
  const exported = await own.text();
  for (const secret of [...secrets.hashes, token, ...students.flatMap(one => [one.token, one.rejoin])])
    expect(exported).not.toContain(secret);
  const again = await student(port(), code, 'S9');
  expect(again.type).toBe('joined');
  again.close();
});
