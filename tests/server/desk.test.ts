import { describe, expect, test } from 'vitest';
import type { ClassRequest } from '../../src/session/index.ts';
import { command, openClass, student } from './people.ts';
import { act, keep, port, sitting, submit } from './sitting.ts';

describe('what the desk does to a class that runs', () => {
  test('who has more time is waited for, and only them', async () => {
    const { desk, students } = await sitting(2, { roundMs: 3_000 });
    const [slow, quick] = students;
    await desk.get('done', { type: 'extra', id: command(), person: slow!.person, ms: 600_000 });
    await slow!.until(() => slow!.room()?.me?.extra === 600_000, 'more time');
    await new Promise(settle => setTimeout(settle, 5_400));
    expect(slow!.update()!.view.round).toBe(1);
    expect(await quick!.ask(submit(quick!))).toEqual({ type: 'refused', refusal: 'time-up' });
    await slow!.get('done', submit(slow!));
    await quick!.until(() => quick!.update()!.view.round === 2, 'round two');
  });

  test('two tables become one: everybody keeps a seat, none sits alone', async () => {
    const { desk, students } = await sitting(4, { tables: 2 });
    await desk.get('done', { type: 'merge', id: command(), table: 'B', into: 'A' });
    await desk.until(() => desk.desk()?.tables.find(table => table.table === 'B')?.status === 'closed', 'one table less');
    expect(desk.desk()!.people.map(person => person.table)).toEqual(['A', 'A', 'A', 'A']);
    expect(desk.desk()!.people.every(person => person.seat !== undefined)).toBe(true);
    for (const one of students) await one.until(() => one.room()?.table?.table === 'A', 'the other table');
    expect(await desk.ask({ type: 'merge', id: command(), table: 'B', into: 'A' })).toMatchObject({ refusal: 'not-yours' });
    expect(await students[0]!.ask({ type: 'merge', id: command(), table: 'A', into: 'A' })).toMatchObject({ refusal: 'not-yours' });
  });

  test('a facilitator takes a seat, hands in for it, and leaves it to its team again', async () => {
    const { desk, students, code } = await sitting(1);
    const [one] = students;
    const { seat } = one!.update()!;
    const taken = await desk.get('joined', { type: 'sit', id: command(), table: 'A', seat });
    const facilitator = keep(await student(port(), code, 'unused', {}));
    await facilitator.get('entered', { type: 'enter', code, token: taken.token });
    await facilitator.until(() => facilitator.update()?.seat === seat, 'the seat');
    expect(await one!.ask(submit(one!))).toMatchObject({ refusal: 'not-captain' });
    await desk.get('done', { type: 'remove', id: command(), person: taken.person });
    await one!.until(() => one!.room()?.me?.rule === 'any', 'the team’s own rule');
    await one!.get('done', submit(one!));
  });

  test('a practice round first, then the real one, with other chances', async () => {
    const { desk, code } = await openClass(port());
    keep(desk);
    const one = keep(await student(port(), code, 'S1'));
    await desk.get('done', act({ act: 'practice' }));
    await one.until(() => one.update() !== undefined && one.room()!.table!.practice, 'practice');
    const practised = one.update()!.view;
    await one.get('done', submit(one));
    await one.until(() => one.update()!.view.round === 2, 'round two');
    await desk.get('done', act({ act: 'real' }));
    await one.until(() => one.update()!.view.round === 1 && !one.room()!.table!.practice, 'the real one');
    expect(one.room()!.table).toMatchObject({ status: 'open', rolledBack: 0 });
    expect(one.update()!.view.own).not.toEqual(practised.own);
  });

  test('questions are answered before the first round and after the last, and never in between', async () => {
    const { desk, students } = await sitting(1, { questions: ['I can name my walk-away.', 'I listen.'] });
    const [one] = students;
    const answers = (when: 'before' | 'after', given: readonly number[]): ClassRequest => ({
      type: 'answers',
      id: command(),
      when,
      answers: given,
    });
    expect(one!.room()!.questions).toHaveLength(2);
    expect(await one!.ask(answers('before', [3]))).toMatchObject({ refusal: 'malformed' });
    expect(await one!.ask(answers('before', [3, 9]))).toMatchObject({ refusal: 'malformed' });
    expect(await one!.ask(answers('after', [3, 3]))).toMatchObject({ refusal: 'not-open' });
    await one!.get('done', answers('before', [2, 3]));
    await desk.until(() => desk.desk()?.people[0]?.answered.includes('before') ?? false, 'an answer at the desk');
    await desk.get('done', act({ act: 'advance' }));
    await one!.until(() => one!.update()!.view.round === 2, 'round two');
    expect(await one!.ask(answers('before', [2, 3]))).toMatchObject({ refusal: 'not-open' });
    for (let n = 0; n < 8; n += 1) await desk.get('done', act({ act: 'advance' }));
    await one!.until(() => one!.update()!.over, 'the end');
    await one!.get('done', answers('after', [4, 3]));
    await desk.until(() => desk.desk()?.people[0]?.answered.length === 2, 'both');
    expect(desk.bytes()).not.toContain('"answers"');
  });
});
