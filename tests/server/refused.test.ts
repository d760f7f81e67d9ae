import { describe, expect, test } from 'vitest';
import type { ClassRequest } from '../../src/session/index.ts';
import { library } from '../library.ts';
import { command, guest, house, KEY, openClass, tidy } from './people.ts';
import { secretsOf } from './probe.ts';
import { act, home, keep, port, sitting, submit } from './sitting.ts';

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
    await desk.until(() => desk.desk()!.tables[0]!.seats.every(seat => !seat.handedIn), 'nobody has handed in');
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

  test('guessing codes; a message far too large ends the connection, nobody else’s', async () => {
    const other = await house();
    const { code, desk } = await openClass(other.served.port);
    const one = guest(other.served.port);
    const answers = [];
    for (let n = 0; n < 45; n += 1) {
      answers.push(await one.ask({ type: 'look', code: `ZZZZ${n}` }));
      if (n % 10 === 9) await new Promise(settle => setTimeout(settle, 700));
    }
    expect(answers.at(-1)).toEqual({ type: 'refused', refusal: 'too-fast' });
    // Who sits behind the same address is not shut out with whoever guesses.
    const beside = guest(other.served.port);
    expect(await beside.ask({ type: 'look', code: 'ABCDEF' })).toEqual({ type: 'refused', refusal: 'unknown-class' });
    const two = guest(other.served.port);
    const gone = new Promise(settle => two.socket.once('disconnect', settle));
    two.socket.emit('ask', { type: 'look', code, padding: 'x'.repeat(200_000) }, () => {});
    await gone;
    expect(desk.socket.connected).toBe(true);
    for (const all of [desk, one, beside, two]) all.close();
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
