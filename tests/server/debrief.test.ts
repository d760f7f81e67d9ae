import { expect, test } from 'vitest';
import { compareGame, createDesk, replay } from '../../src/session/index.ts';
import { library } from '../library.ts';
import { command } from './people.ts';
import { act, port, sitting, submit } from './sitting.ts';

const GAME = { play: 'harbour-quotas', difficulty: 'standard', seed: 'beside', steps: [] } as const;

test('a game that bots alone played is what bots alone make of it', () => {
  const rounds = library().scenarios['harbour-quotas']!.scenario.procedure.rounds + 6;
  for (let n = 1; n <= rounds; n += 1) {
    const steps = Array.from({ length: n }, () => ({ kind: 'round', people: {} }) as const);
    const { people, bots } = compareGame(library(), { ...GAME, steps });
    if (people.length === 0) continue;
    expect(bots).toEqual(people);
    expect(people[0]).toMatchObject({ rounds: n, above: [expect.any(Number), 4] });
    return;
  }
  throw new Error('never concluded');
});

test('tables are compared for the desk at any time, for others once the debrief is open, and students for the desk alone', async () => {
  const { desk, students } = await sitting(2, { questions: ['I listen.'] });
  const [one, other] = students;
  expect((await desk.get('compared', { type: 'compare' })).tables).toEqual([]);
  await one!.get('done', { type: 'answers', id: command(), when: 'before', answers: [2] });
  await one!.get('done', submit(one!));
  for (let n = 0; n < 8; n += 1) await desk.get('done', act({ act: 'advance' }));
  await one!.until(() => one!.update()!.over, 'the end');
  await one!.get('done', { type: 'answers', id: command(), when: 'after', answers: [5] });

  const { tables, gains } = await desk.get('compared', { type: 'compare' });
  const [table] = tables;
  expect(table!.people).toHaveLength(1);
  expect(table!.bots).toHaveLength(1);
  const { rounds } = table!.people[0]!;
  expect(table!.students.map(({ label, handedIn, rounds: sat }) => [label, handedIn, sat])).toEqual([
    ['S1', 1, rounds],
    ['S2', 0, rounds],
  ]);
  const { seat } = one!.update()!;
  expect(gains).toEqual([{ question: 'I listen.', people: 1, before: 2, after: 5, seats: [{ seat, people: 1, before: 2, after: 5 }] }]);

  expect(await other!.ask({ type: 'compare' })).toMatchObject({ refusal: 'not-revealed' });
  await desk.get('done', act({ act: 'reveal' }));
  const open = await other!.get('compared', { type: 'compare' });
  expect(open).toMatchObject({ gains: [], tables: [{ table: 'A', students: [] }] });
  expect(open.tables[0]!.people).toEqual(table!.people);
});

test('a game is looked at again, with every secret, only after the desk has taken one more step', async () => {
  const { desk, students } = await sitting(1);
  const [one] = students;
  expect(await desk.ask({ type: 'record', table: 'A' })).toMatchObject({ refusal: 'not-revealed' });
  for (let n = 0; n < 8; n += 1) await desk.get('done', act({ act: 'advance' }));
  await one!.until(() => one!.update()!.over, 'the end');
  await desk.get('done', act({ act: 'unveil' }));
  await desk.get('done', act({ act: 'reveal' }));
  expect(await one!.ask({ type: 'record', table: 'A' }), 'the debrief alone opens no secret').toMatchObject({ refusal: 'not-revealed' });
  await desk.get('done', act({ act: 'unveil' }));
  await one!.until(() => one!.room()!.table!.unveiled, 'secrets open');
  const { record } = await one!.get('record', { type: 'record', table: 'A' });
  expect(replay(library(), record)).toHaveProperty('ok');
  expect(createDesk(library()).answer({ type: 'resume', record })).toMatchObject({ update: { seat: one!.update()!.seat, over: true } });
  const nobodys = { ...record, setup: { ...record.setup, people: [] } };
  expect(createDesk(library()).answer({ type: 'resume', record: nobodys })).toMatchObject({ update: { seat: 'public' } });
});

test('exports say how many rows they have; a round that was taken back does not count', async () => {
  const { desk, students, code, token } = await sitting(2, { questions: ['I listen.'] });
  const [one, other] = students;
  const fetched = async (file: string) =>
    (await fetch(`http://127.0.0.1:${port()}/export/${code}/${file}`, { headers: { authorization: `Bearer ${token}` } })).text();
  await one!.get('done', { type: 'answers', id: command(), when: 'before', answers: [2] });
  await one!.get('done', submit(one!));
  await other!.get('done', submit(other!));
  await one!.until(() => one!.update()!.view.round === 2, 'round two');
  await desk.get('done', act({ act: 'rollBack' }));
  await one!.until(() => one!.update()!.view.round === 1, 'round one again');
  await one!.get('done', submit(one!));
  await desk.get('done', act({ act: 'advance' }));
  const { manifest } = JSON.parse(await fetched('class.json'));
  for (const file of ['gradebook.csv', 'moves.csv', 'answers.csv'])
    expect((await fetched(file)).trim().split('\r\n').length - 1, file).toBe(manifest.rows[file]);
  expect(
    (await fetched('gradebook.csv'))
      .split('\r\n')
      .slice(1, 3)
      .map(row => row.split(',')[3]),
  ).toEqual(['100', '0']);
  expect(await fetched('answers.csv')).toContain(',I listen.,2,,\r\n');
});
