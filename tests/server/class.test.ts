import { describe, expect, test } from 'vitest';
import { library } from '../library.ts';
import { command, type Guest, guest, house, newFolder, openClass, student, tidy } from './people.ts';
import { act, keep, port, sitting, submit } from './sitting.ts';

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

  test('a page that cannot unpack is told the same, unpacked', async () => {
    const { students, code } = await sitting(1);
    const [packs, plain] = [keep(guest(port())), keep(guest(port(), ['websocket'], '/live/', false))];
    for (const one of [packs, plain]) {
      await one.get('entered', { type: 'watch', code });
      await one.until(() => one.update() !== undefined, 'an update');
    }
    const slice = (one: Guest) => one.news.find(news => news.type === 'scenario');
    expect(slice(plain)).toEqual(slice(packs));
    expect(slice(students[0]!)).toEqual(slice(packs));
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
