import { expect, test } from 'vitest';
import { replay } from '../../src/session/index.ts';
import { library } from '../library.ts';
import { guest, KEY, PLAN } from './people.ts';
import { act, port, sitting } from './sitting.ts';

test('meetings are cut to the rounds the plan gives them, in what pages are told, in the comparison and in the record', async () => {
  const { desk, students } = await sitting(1, { rounds: 2 });
  const [one] = students;
  const [told] = one!.news.flatMap(news => (news.type === 'scenario' ? [news.loaded.scenario] : []));
  expect(told!.procedure).toMatchObject({ rounds: 2, decideFrom: 1 });
  expect(one!.update()).toMatchObject({ rounds: 2, view: { round: 1, lastRound: 2 } });
  expect(desk.desk()!.tables[0]).toMatchObject({ lastRound: 2 });
  for (let n = 0; n < 3; n += 1) await desk.get('done', act({ act: 'advance' }));
  await one!.until(() => one!.update()!.over, 'the end');
  const { tables } = await desk.get('compared', { type: 'compare' });
  for (const who of ['people', 'bots'] as const) expect(tables[0]![who][0]!.rounds).toBeLessThanOrEqual(3);
  const { record } = await desk.get('record', { type: 'record', table: 'A' });
  expect(record.setup.rounds).toBe(2);
  expect(replay(library(), record)).toHaveProperty('ok');
});

test.each([0, 1, 2.5, 1000])('a plan of %d rounds a meeting is refused', async rounds => {
  const one = guest(port());
  expect(await one.ask({ type: 'create', key: KEY, plan: { ...PLAN, rounds } })).toMatchObject({ refusal: 'malformed' });
  one.close();
});
