import { describe, expect, test } from 'vitest';
import { recordOf } from '../../src/server/export.ts';
import { replay } from '../../src/session/index.ts';
import { library } from '../library.ts';
import { command, guest, house, newFolder, openClass, student, tidy } from './people.ts';
import { act, home, keep, port, sitting, submit } from './sitting.ts';

/** Advances one table until its game is over. */
async function toTheEnd(desk: Awaited<ReturnType<typeof sitting>>['desk'], table = 'A'): Promise<void> {
  const row = () => desk.desk()!.tables.find(one => one.table === table)!;
  for (let n = 0; n < 20 && row().status !== 'over'; n += 1) {
    const { round } = row();
    await desk.get('done', act({ act: 'advance' }, [table]));
    await desk.until(() => row().round !== round || row().status === 'over', 'the next round');
  }
}

describe('an event the desk brings on stage', () => {
  test('happens at the table named, reaches who comes late, and is taken back alone', async () => {
    const { desk, students, code, token } = await sitting(2, { tables: 2 });
    const [one, other] = students;
    await desk.until(() => desk.desk()?.tables[0]?.toStage.includes('night-boat') === true, 'what may be staged');
    await desk.get('done', act({ act: 'stage', event: 'night-boat' }, ['A']));
    const here = [one!, other!].filter(person => person.room()!.table!.table === 'A');
    const there = [one!, other!].filter(person => person.room()!.table!.table === 'B');
    for (const person of here) await person.until(() => 'night-boat' in person.update()!.view.events.fired, 'the event');
    expect(here[0]!.update()!.view.round).toBe(1);
    expect(here[0]!.bytes()).toContain('event.night-boat.');
    await desk.until(() => desk.desk()!.tables[0]!.toStage.includes('night-boat') === false, 'it cannot be staged twice');
    expect(desk.desk()!.tables[1]!.toStage).toContain('night-boat');
    for (const person of there) expect(person.bytes()).not.toContain('night-boat');

    const late = keep(guest(port()));
    await late.get('entered', { type: 'watch', code, table: 'A' });
    await late.until(() => late.update() !== undefined, 'the table');
    expect(late.update()!.view.events.current).toEqual(['night-boat']);

    const table = (await home.served.hub.deskOf(code, token))!.state().tables.get('A')!;
    const record = recordOf({ library: library(), state: (await home.served.hub.deskOf(code, token))!.state() }, table);
    expect(record.staged).toEqual([{ meeting: 0, round: 0, event: 'night-boat' }]);
    expect(replay(library(), record)).toHaveProperty('ok');

    await desk.get('done', act({ act: 'rollBack' }, ['A']));
    await late.until(() => late.update()!.view.events.current.length === 0, 'it is taken back');
    expect(late.update()!.view.round).toBe(1);
    await desk.until(() => desk.desk()!.tables[0]!.toStage.includes('night-boat'), 'it may be staged again');
  });

  test('does nothing where it has happened, or no round is open; nobody else may', async () => {
    const { desk, students } = await sitting(1);
    const [one] = students;
    expect(await one!.ask(act({ act: 'stage', event: 'night-boat' }))).toMatchObject({ refusal: 'not-yours' });
    for (const event of ['night-boat', 'night-boat', 'no-such-event']) await desk.get('done', act({ act: 'stage', event }));
    await one!.until(() => one!.update()!.view.events.current.length > 0, 'the event');
    expect(one!.update()!.log.filter(entry => entry.type === 'eventFired' && entry.event === 'night-boat')).toHaveLength(1);
    await toTheEnd(desk);
    expect(desk.desk()!.tables[0]!.toStage).toEqual([]);
    await desk.get('done', act({ act: 'stage', event: 'storm-week' }));
    expect(one!.update()!.view.phase.name).toBe('concluded');
  });

  test('is compared with bots to whom the same has happened, and counts as no round', async () => {
    const { desk, students } = await sitting(1, { questions: ['I listen.'] });
    await desk.get('done', act({ act: 'stage', event: 'night-boat' }));
    await students[0]!.get('done', { type: 'answers', id: command(), when: 'before', answers: [3] });
    await desk.get('done', act({ act: 'advance' }));
    await toTheEnd(desk);
    const { tables } = await desk.get('compared', { type: 'compare' });
    expect(tables[0]!.people[0]!.rounds).toBe(tables[0]!.students[0]!.rounds);
    expect(tables[0]!.bots).toHaveLength(1);
  });
});

test('prepared news are the desk’s alone, until one is said', async () => {
  const { desk, students, code } = await sitting(1, { prepared: ['The price of fuel has doubled.'] });
  await desk.until(() => desk.desk() !== undefined, 'the desk');
  expect(desk.desk()!.plan.prepared).toEqual(['The price of fuel has doubled.']);
  await desk.get('done', { type: 'prepare', id: command(), texts: ['A strike in the port.', 'A new poll.'] });
  await desk.until(() => desk.desk()!.plan.prepared!.length === 2, 'others');
  const later = keep(await student(port(), code, 'S9'));
  await later.until(() => later.room() !== undefined, 'the room');
  for (const one of [...students, later]) for (const news of ['fuel', 'strike', 'poll']) expect(one.bytes()).not.toContain(news);
  expect(await students[0]!.ask({ type: 'prepare', id: command(), texts: [] })).toMatchObject({ refusal: 'not-yours' });
});

describe('a game looked at together', () => {
  test('only once it is unveiled, only moments it had; everybody follows, who comes late too, until the desk ends it', async () => {
    const { desk, students, code } = await sitting(2, { tables: 2 });
    const projector = keep(guest(port()));
    await projector.get('entered', { type: 'watch', code });
    const led = { table: 'A', at: { meeting: 0, round: 1 }, eyes: 'public' };
    const lead = (more: object = {}) => desk.ask({ type: 'lead', id: command(), led: { ...led, ...more } });
    expect(await lead()).toMatchObject({ refusal: 'not-revealed' });
    await desk.until(() => desk.desk() !== undefined, 'the desk');
    await toTheEnd(desk);
    for (const what of ['reveal', 'unveil'] as const) await desk.get('done', act({ act: what }, ['A']));
    expect(await lead({ table: 'B' })).toMatchObject({ refusal: 'not-revealed' });
    for (const wrong of [{ at: { meeting: 1, round: 0 } }, { at: { meeting: 0, round: 99 } }, { eyes: 'nobody' }])
      expect(await lead(wrong)).toMatchObject({ refusal: 'malformed' });
    expect(await students[0]!.ask({ type: 'lead', id: command() })).toMatchObject({ refusal: 'not-yours' });

    expect(await lead()).toEqual({ type: 'done' });
    expect(await lead({ at: { meeting: 0, round: 2 }, eyes: 'ostrey' })).toEqual({ type: 'done' });
    const now = { table: 'A', at: { meeting: 0, round: 2 }, eyes: 'ostrey' };
    for (const all of [...students, projector]) await all.until(() => all.room()?.led?.at.round === 2, 'the moment');
    await desk.until(() => desk.desk()!.led?.eyes === 'ostrey', 'the desk as well');
    const late = keep(await student(port(), code, 'S9'));
    await late.until(() => late.room() !== undefined, 'the room');
    expect(late.room()!.led).toEqual(now);
    expect((await late.get('record', { type: 'record', table: 'A' })).record.meetings[0]!.length).toBeGreaterThanOrEqual(2);

    await desk.get('done', { type: 'lead', id: command() });
    await late.until(() => late.room()!.led === undefined, 'no longer');
    expect(await lead()).toEqual({ type: 'done' });
    await late.until(() => late.room()!.led !== undefined, 'again');
    await desk.get('done', act({ act: 'rollBack' }, ['A']));
    for (const all of [...students, late]) await all.until(() => all.room()!.led === undefined, 'gone with the round taken back');
  });
});

describe('forecasts a seat had before it when it handed in', () => {
  test('are kept in the log, held against what came of it, and taken back with their round', async () => {
    const data = newFolder();
    const first = await house({ data });
    const { code, token, desk } = await openClass(first.served.port);
    const one = await student(first.served.port, code, 'S1');
    await desk.get('done', act({ act: 'start' }));
    await one.until(() => one.update() !== undefined, 'an update');
    const round = () => one.update()!.view.round;
    const { forecast } = await one.get('forecast', { type: 'forecast', plan: [] });
    await one.get('done', submit(one));
    await one.until(() => round() === 2, 'round two');
    await one.get('done', submit(one));
    await one.until(() => round() === 3, 'round three, without a forecast');
    await one.get('forecast', { type: 'forecast', plan: [] });
    await one.get('done', submit(one));
    await one.until(() => round() === 4, 'round four');
    await desk.get('done', act({ act: 'rollBack' }));
    await one.until(() => round() === 3, 'round three again');
    expect(await one.ask({ type: 'forecastsHeld', meeting: 0 })).toMatchObject({ refusal: 'not-revealed' });
    for (const all of [desk, one]) all.close();
    await first.stop();

    const second = await house({ data });
    const again = guest(second.served.port);
    await again.get('entered', { type: 'enter', code, token });
    await again.until(() => again.desk() !== undefined, 'the desk');
    await toTheEnd(again);
    await again.get('done', act({ act: 'reveal' }));
    const back = guest(second.served.port);
    await back.get('entered', { type: 'enter', code, token: one.token });
    const { made, of, held } = await back.get('forecastsHeld', { type: 'forecastsHeld', meeting: 0 });
    expect([made, of]).toEqual([1, again.desk()!.tables[0]!.round]);
    const seat = one.update()!.seat;
    expect(held!.seat).toBe(seat);
    for (const { issue, bands } of held!.issues) {
      const told = forecast.issues.find(row => row.issue === issue)!;
      expect(bands).toEqual([{ round: 1, band: told.band, inside: told.inside }]);
    }
    expect(await again.ask({ type: 'forecastsHeld', meeting: 0, table: 'A', seat })).toEqual({ type: 'forecastsHeld', made, of, held });
    expect(await back.ask({ type: 'forecastsHeld', meeting: 1 })).toMatchObject({ refusal: 'not-revealed' });
    for (const all of [again, back]) all.close();
    await second.stop();
    tidy(data);
  });
});
