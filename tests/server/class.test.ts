import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { readRequest } from '../../src/server/classroom/form.ts';
import type { ClassRequest } from '../../src/session/index.ts';
import { library } from '../library.ts';
import { command, type Guest, guest, type House, house, KEY, newFolder, openClass, student, tidy } from './people.ts';
import { secretsOf } from './probe.ts';

let home: House;
const open: Guest[] = [];
const keep = <T extends Guest>(one: T): T => {
  open.push(one);
  return one;
};
const port = () => home.served.port;
beforeAll(async () => {
  home = await house();
}, 60_000);
afterEach(() => {
  for (const one of open.splice(0)) one.close();
});
afterAll(async () => {
  await home.stop();
  tidy(home.data);
});

const act = (what: Extract<ClassRequest, { type: 'act' }>['act'], tables: 'all' | readonly string[] = 'all'): ClassRequest => ({
  type: 'act',
  id: command(),
  tables,
  act: what,
});
const submit = (one: Guest, moves: readonly { type: 'askCarveOut' }[] = []): ClassRequest => ({
  type: 'submit',
  id: command(),
  meeting: one.update()!.meeting,
  round: one.update()!.view.round,
  moves,
});

/** A class of harbour-quotas, started, with so many people at one table. */
async function sitting(people: number, plan: Parameters<typeof openClass>[1] = {}) {
  const { desk, ...opened } = await openClass(port(), plan);
  keep(desk);
  const students = [];
  for (let n = 1; n <= people; n += 1) students.push(keep(await student(port(), opened.code, `S${n}`)));
  await desk.get('done', act({ act: 'start' }));
  await Promise.all(students.map(one => one.until(() => one.update() !== undefined, 'the first update')));
  return { desk, students, ...opened };
}

describe('a class', () => {
  test('a link claims nothing; joining does, once a label', async () => {
    const { code, desk } = await openClass(port());
    keep(desk);
    const one = keep(guest(port()));
    expect(await one.get('look', { type: 'look', code: code.toLowerCase() })).toMatchObject({ title: 'Tuesday', seating: 'random' });
    expect(desk.desk()?.people ?? []).toEqual([]);
    await one.get('joined', { type: 'join', code, label: 'S01' });
    expect(await one.ask({ type: 'join', code, label: 's01' })).toEqual({ type: 'refused', refusal: 'label-taken' });
    await desk.until(() => desk.desk()?.people.length === 1, 'one person at the desk');
  });

  test('the round is resolved as soon as everybody has handed in, bots in the empty seats', async () => {
    const { students } = await sitting(3);
    const seats = new Set(students.map(one => one.update()!.seat));
    expect(seats.size).toBe(3);
    for (const one of students) await one.get('done', submit(one));
    await Promise.all(students.map(one => one.until(() => one.update()!.view.round === 2, 'round two')));
    for (const one of students) expect(one.update()!.view.own?.party).toBe(one.update()!.seat);
  });

  test('an absent student blocks nobody: when time is up the round is resolved', async () => {
    const { students } = await sitting(2, { roundMs: 1500 });
    await students[0]!.get('done', submit(students[0]!));
    await students[1]!.until(() => students[1]!.update()!.view.round === 2, 'round two, unasked');
  });

  test('the desk pauses, goes on, extends, advances, rolls back and starts anew', async () => {
    const { desk, students } = await sitting(1, { roundMs: 600_000 });
    const table = () => desk.desk()!.tables[0]!;
    const [one] = students;
    await desk.until(() => desk.desk()?.tables[0]?.deadline !== undefined, 'a clock');
    const before = table().deadline!;
    await desk.get('done', act({ act: 'extend', ms: 60_000 }));
    await desk.until(() => table().deadline === before + 60_000, 'a minute more');
    await desk.get('done', act({ act: 'pause' }));
    await desk.until(() => table().status === 'paused' && table().left !== undefined, 'a pause');
    await desk.get('done', act({ act: 'resume' }));
    await desk.get('done', act({ act: 'advance' }));
    await one!.until(() => one!.update()!.view.round === 2, 'round two');
    await desk.get('done', act({ act: 'rollBack' }));
    await one!.until(() => one!.update()!.view.round === 1, 'round one again');
    await desk.until(() => table().rolledBack === 1, 'a mark of it');
    await desk.get('done', act({ act: 'restart' }));
    await desk.until(() => table().status === 'lobby', 'the start');
  });

  test('a bot takes a seat and gives it back to who hands in', async () => {
    const { desk, students } = await sitting(2);
    const [gone, here] = students;
    const seat = gone!.update()!.seat;
    await desk.get('done', { type: 'bot', id: command(), table: 'A', seat, plays: true });
    await here!.get('done', submit(here!));
    await gone!.until(() => gone!.update()!.view.round === 2, 'round two without the absent');
    await gone!.get('done', submit(gone!));
    await desk.until(() => desk.desk()?.tables[0]?.seats.find(s => s.seat === seat)?.bot === false, 'the seat given back');
  });

  test('several hold a seat: the captain, or more than half of them, decide', async () => {
    const { desk, code } = await openClass(port(), { seating: 'hand', submitRule: 'majority' });
    keep(desk);
    const team: Awaited<ReturnType<typeof student>>[] = [];
    const seat = library().scenarios['harbour-quotas']!.scenario.parties.find(party => party.member)!.id;
    for (const label of ['S1', 'S2', 'S3']) team.push(keep(await student(port(), code, label)));
    for (const { person } of team) await desk.get('done', { type: 'seat', id: command(), person, table: 'A', seat });
    await desk.get('done', act({ act: 'start' }));
    for (const one of team) await one.until(() => one.update()?.seat === seat, 'a seat');
    await team[0]!.get('done', submit(team[0]!));
    expect(team[0]!.update()!.view.round).toBe(1);
    await team[1]!.get('done', submit(team[1]!));
    await team[2]!.until(() => team[2]!.update()!.view.round === 2, 'two of three are enough');
    await desk.get('done', { type: 'rule', id: command(), table: 'A', seat, rule: 'captain', captain: team[2]!.person });
    expect(await team[0]!.ask(submit(team[0]!))).toMatchObject({ refusal: 'not-captain' });
    await team[2]!.get('done', submit(team[2]!));
    await team[0]!.until(() => team[0]!.update()!.view.round === 3, 'the captain decides');
  });

  test('the rejoin code works from another device, and the old one is told', async () => {
    const { students, code } = await sitting(1);
    const [old] = students;
    const device = keep(guest(port()));
    const { token } = await device.get('joined', { type: 'rejoin', code, rejoin: old!.rejoin.toLowerCase() });
    await device.get('entered', { type: 'enter', code, token });
    await old!.until(() => old!.news.some(one => one.type === 'gone' && one.why === 'elsewhere'), 'the old device told');
    await device.until(() => device.update()?.seat === old!.update()!.seat, 'the same seat');
    expect(await old!.ask({ type: 'enter', code, token: old!.token })).toMatchObject({ refusal: 'wrong-token' });
  });

  test('who enters twice, as a page that reconnects does, is still told what happens', async () => {
    const { desk, code, token } = await openClass(port());
    keep(desk);
    await Promise.all([desk.get('entered', { type: 'enter', code, token }), desk.get('entered', { type: 'enter', code, token })]);
    await desk.until(() => desk.desk() !== undefined, 'the desk');
    keep(await student(port(), code, 'S1'));
    await desk.until(() => desk.desk()!.people.length === 1, 'one more person');
  });

  test('a message reaches whom it is for', async () => {
    const { desk, students, code } = await sitting(3);
    const [one, other, third] = students;
    const projector = keep(guest(port()));
    await projector.get('entered', { type: 'watch', code });
    const to = other!.update()!.seat;
    await one!.get('done', { type: 'say', id: command(), address: { to: 'seat', table: 'A', seat: to }, text: 'between us' });
    await one!.get('done', { type: 'say', id: command(), address: { to: 'desk' }, text: 'help' });
    await desk.get('done', { type: 'say', id: command(), address: { to: 'all' }, text: 'five minutes', kind: 'news' });
    for (const all of [one!, other!, third!, projector, desk])
      await all.until(() => (all.room() ?? all.desk())!.messages.some(said => said.text === 'five minutes'), 'the broadcast');
    expect(other!.room()!.messages.map(said => said.text)).toContain('between us');
    expect(third!.bytes()).not.toContain('between us');
    expect(projector.bytes()).not.toContain('between us');
    expect(third!.bytes()).not.toContain('help');
    expect(desk.desk()!.messages.map(said => said.text)).toEqual(['between us', 'help', 'five minutes']);
  });

  test('the staff answers a seat, and the debrief waits for the desk', async () => {
    const { desk, students } = await sitting(1);
    const [one] = students;
    expect((await one!.get('forecast', { type: 'forecast', plan: [] })).forecast.issues.length).toBeGreaterThan(0);
    expect((await one!.get('opinions', { type: 'opinions' })).opinions.length).toBeGreaterThan(0);
    for (let n = 0; n < 20 && one!.update()!.view.phase.name !== 'concluded'; n += 1) {
      const round = one!.update()!.view.round;
      await desk.get('done', act({ act: 'advance' }));
      await one!.until(() => one!.update()!.view.round !== round || one!.update()!.view.phase.name === 'concluded', 'the next round');
    }
    expect(one!.update()!.over).toBe(true);
    expect(await one!.ask({ type: 'debrief' })).toEqual({ type: 'refused', refusal: 'not-revealed' });
    await desk.get('done', act({ act: 'reveal' }));
    expect((await one!.get('debrief', { type: 'debrief' })).debriefs).toHaveLength(1);
  });

  test('everything works by long-polling alone', async () => {
    const { code, desk } = await openClass(port());
    keep(desk);
    const one = keep(await student(port(), code, 'S1', {}, ['polling']));
    await desk.get('done', act({ act: 'start' }));
    await one.until(() => one.update() !== undefined, 'an update');
    await one.get('done', submit(one));
    await one.until(() => one.update()!.view.round === 2, 'round two');
  });

  test('a server that was stopped goes on from its log, with tokens, moves and clocks', async () => {
    const data = newFolder();
    const first = await house({ data });
    const { code, token, desk } = await openClass(first.served.port, { roundMs: 900_000 });
    const one = await student(first.served.port, code, 'S1');
    const two = await student(first.served.port, code, 'S2');
    await desk.get('done', act({ act: 'start' }));
    await one.until(() => one.update() !== undefined, 'an update');
    await desk.get('done', act({ act: 'advance' }));
    await one.until(() => one.update()!.view.round === 2, 'round two');
    await one.get('done', submit(one));
    await desk.until(() => desk.desk()!.tables[0]!.seats.some(seat => seat.handedIn), 'a hand-in at the desk');
    const { deadline } = desk.desk()!.tables[0]!;
    for (const all of [desk, one, two]) all.close();
    await first.stop();

    const second = await house({ data });
    const again = keep(guest(second.served.port));
    await again.get('entered', { type: 'enter', code, token });
    await again.until(() => again.desk() !== undefined, 'the desk');
    expect(again.desk()!.tables[0]).toMatchObject({ round: 2, deadline, status: 'open' });
    expect(again.desk()!.tables[0]!.seats.filter(seat => seat.handedIn)).toHaveLength(1);
    const back = keep(guest(second.served.port));
    await back.get('entered', { type: 'enter', code, token: one.token });
    await back.until(() => back.update()?.view.round === 2, 'the same round');
    expect(back.update()!.view).toEqual(one.update()!.view);
    await second.stop();
    tidy(data);
  });
});

describe('what is refused, with a reason', () => {
  test('tokens and codes of nobody', async () => {
    const { code, desk, instructorCode } = await openClass(port());
    keep(desk);
    const one = keep(guest(port()));
    const rows: readonly (readonly [ClassRequest, string])[] = [
      [{ type: 'look', code: 'ZZZZZZ' }, 'unknown-class'],
      [{ type: 'enter', code, token: 'not-a-token' }, 'wrong-token'],
      [{ type: 'rejoin', code, rejoin: 'ABCDEFGH' }, 'wrong-code'],
      [{ type: 'assist', code, instructorCode: 'ABCDEFGH' }, 'wrong-code'],
      [{ type: 'plays', key: 'guessed' }, 'wrong-key'],
      [{ type: 'opinions' }, 'not-entered'],
      [act({ act: 'start' }), 'not-entered'],
    ];
    for (const [request, refusal] of rows) expect(await one.ask(request), request.type).toEqual({ type: 'refused', refusal });
    const { token } = await one.get('assisting', { type: 'assist', code, instructorCode });
    expect(await one.get('entered', { type: 'enter', code, token })).toEqual({ type: 'entered', role: 'desk' });
  });

  test('what belongs to the desk, from a student; late, repeated and impossible moves', async () => {
    const { students, desk } = await sitting(2);
    const [one, other] = students;
    const rows: readonly ClassRequest[] = [
      act({ act: 'advance' }),
      { type: 'addTable', id: command() },
      { type: 'remove', id: command(), person: other!.person },
      { type: 'reissue', id: command(), person: other!.person },
      { type: 'overShoulder', table: 'A', seat: other!.update()!.seat },
      { type: 'submitFor', id: command(), table: 'A', seat: other!.update()!.seat, moves: [] },
      { type: 'deleteClass', id: command() },
      { type: 'say', id: command(), address: { to: 'all' }, text: 'me, everywhere' },
    ];
    for (const request of rows) expect(await one!.ask(request), request.type).toEqual({ type: 'refused', refusal: 'not-yours' });
    expect(await one!.ask({ ...(submit(one!) as Extract<ClassRequest, { type: 'submit' }>), round: 7 })).toMatchObject({
      refusal: 'round-over',
    });
    const wrong = { ...submit(one!), moves: [{ type: 'consult', party: 'atlantis', issue: 'nothing' }, { type: 'constructor' }] };
    expect(await one!.send(wrong)).toMatchObject({ type: 'refused', moves: expect.any(Array) });
    const twice = submit(one!);
    expect(await one!.ask(twice)).toEqual({ type: 'done' });
    await desk.get('done', act({ act: 'advance' }));
    await one!.until(() => one!.update()!.view.round === 2, 'round two');
    expect(await one!.ask(twice), 'sent again: done once').toEqual({ type: 'done' });
    expect(desk.desk()!.tables[0]!.seats.some(seat => seat.handedIn)).toBe(false);
  });

  test('what has no form, and what comes too fast', async () => {
    const one = keep(guest(port()));
    for (const data of [
      null,
      7,
      'x',
      [],
      {},
      { type: 'join' },
      { type: '__proto__' },
      { type: 'look', code: 'A'.repeat(99) },
      { type: 'submit', moves: 'all' },
    ])
      expect(await one.send(data)).toEqual({ type: 'refused', refusal: 'malformed' });
    const answers = await Promise.all(Array.from({ length: 80 }, () => one.send({ type: 'opinions' })));
    expect(answers.filter(answer => answer.type === 'refused' && answer.refusal === 'too-fast').length).toBeGreaterThan(20);
  });

  test('guessing codes; an oversized message ends the connection, nobody else’s', async () => {
    const other = await house();
    const { code, desk } = await openClass(other.served.port);
    const one = guest(other.served.port);
    const answers = [];
    for (let n = 0; n < 45; n += 1) {
      answers.push(await one.ask({ type: 'look', code: `ZZZZ${n}` }));
      if (n % 10 === 9) await new Promise(settle => setTimeout(settle, 700));
    }
    expect(answers.at(-1)).toEqual({ type: 'refused', refusal: 'too-fast' });
    const two = guest(other.served.port);
    const gone = new Promise(settle => two.socket.once('disconnect', settle));
    two.socket.emit('ask', { type: 'look', code, padding: 'x'.repeat(100_000) }, () => {});
    await gone;
    expect(desk.socket.connected).toBe(true);
    for (const all of [desk, one, two]) all.close();
    await other.stop();
    tidy(other.data);
  });

  test('a page of another origin, and an export without the desk’s token', async () => {
    const at = `http://127.0.0.1:${port()}`;
    const poll = (origin: string) => fetch(`${at}/live/?EIO=4&transport=polling`, { headers: { origin } });
    expect((await poll('http://evil.example')).status).toBe(403);
    expect((await poll(at)).status).toBe(200);
    const { code, token, desk } = await openClass(port());
    keep(desk);
    expect((await fetch(`${at}/export/${code}/class.json`)).status).toBe(403);
    const page = await fetch(`${at}/export/${code}/gradebook.csv`, { headers: { authorization: `Bearer ${token}` } });
    expect(await page.text()).toBe('label,table,seat,participation,decisions,messages,score\r\n');
    const front = await fetch(`${at}/`);
    expect(front.headers.get('content-security-policy')).toContain("default-src 'self'");
    for (const path of ['/../package.json', '/%2e%2e/desk.key', '/classes.sqlite', '/pages/index.html'])
      expect((await fetch(at + path)).status, path).toBe(404);
  });
});

test('no byte of a seed, a code, another seat’s view or an event to come reaches anybody it is not for', async () => {
  const { desk, students, code, token, instructorCode } = await sitting(4, { play: 'hague-summit', tables: 2 });
  const projector = keep(guest(port()));
  await projector.get('entered', { type: 'watch', code });
  for (let n = 0; n < 4; n += 1) {
    for (const one of students) {
      const [move] = one.update()!.view.own!.moves.includes('askCarveOut') && n === 1 ? [{ type: 'askCarveOut' } as const] : [];
      await one.ask(submit(one, move ? [move] : []));
    }
    await desk.get('done', act({ act: 'advance' }));
    await Promise.all(
      students.map(one =>
        one.until(() => one.update()!.view.round >= n + 2 || one.update()!.view.phase.name === 'concluded', `round ${n + 2}`),
      ),
    );
  }
  const secrets = await secretsOf(home.data, code);
  expect(secrets.seeds).toHaveLength(2);
  const { scenario, texts } = library().scenarios['hague-summit']!;
  for (const one of [...students, projector]) {
    const bytes = one.bytes();
    for (const secret of [...secrets.seeds, ...secrets.hashes, token, instructorCode, KEY]) expect(bytes).not.toContain(secret);
    for (const other of students) if (other !== one) expect(bytes).not.toContain(other.rejoin);
    const fired = new Set(Object.keys(one.update()!.view.events.fired));
    const toCome = scenario.events.filter(event => !fired.has(event.id));
    expect(toCome.length).toBeGreaterThan(0);
    for (const event of toCome)
      for (const [id, words] of Object.entries(texts.en!))
        if (id.startsWith(`event.${event.id}.`)) expect(bytes, id).not.toContain(JSON.stringify(words).slice(1, -1));
    for (const news of one.news) {
      if (news.type !== 'update') continue;
      expect(news.update.view.own?.party).toBe(news.update.seat === 'public' ? undefined : news.update.seat);
      for (const entry of news.update.log) if (entry.audience) expect(entry.audience).toContain(news.update.seat);
    }
  }
  expect(projector.update()!.view.own).toBeUndefined();
});

describe('the examples of PROTOCOL.md', () => {
  const written = readFileSync(new URL('../../src/session/PROTOCOL.md', import.meta.url), 'utf8');
  const examples = /```json class\n([^`]*)```/
    .exec(written)![1]!
    .trim()
    .split('\n')
    .map(line => JSON.parse(line));

  test.each(examples)('$type has the form of a request, whole', example => {
    expect(readRequest(example)).toEqual(example);
  });

  test('the server answers each of them, with a word from its list', async () => {
    const one = keep(guest(port()));
    for (const example of examples)
      expect(await one.send(example), example.type).toMatchObject({ type: expect.stringMatching(/^(refused|created)$/) });
  });
});
