import { expect, test } from 'vitest';
import { guest, house, newFolder, openClass, student, tidy } from './people.ts';
import { act } from './sitting.ts';

test('a raised hand and the plan a team shares are still there after the server was stopped', async () => {
  const data = newFolder();
  const first = await house({ data });
  const { code, token, desk } = await openClass(first.served.port);
  const one = await student(first.served.port, code, 'S1');
  await desk.get('done', act({ act: 'start' }));
  await one.get('done', { type: 'share', moves: [{ type: 'askCarveOut' }] });
  await one.get('done', { type: 'hand', up: true });
  await one.until(() => one.room()?.me?.hand === true && one.room()!.me!.plan.length === 1, 'the hand and the plan');
  for (const all of [desk, one]) all.close();
  await first.stop();

  const second = await house({ data });
  const back = guest(second.served.port);
  await back.get('entered', { type: 'enter', code, token: one.token });
  await back.until(() => back.room()?.me !== undefined, 'the room');
  expect(back.room()!.me).toMatchObject({ hand: true, plan: [{ type: 'askCarveOut' }] });
  const again = guest(second.served.port);
  await again.get('entered', { type: 'enter', code, token });
  await again.until(() => again.desk()?.people[0]?.hand === true, 'the hand at the desk');
  await again.get('done', { type: 'lower', person: one.person });
  await back.until(() => back.room()!.me!.hand === false, 'the hand lowered');
  for (const all of [back, again]) all.close();
  await second.stop();
  tidy(data);
});
