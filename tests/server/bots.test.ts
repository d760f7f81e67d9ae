import { expect, test } from 'vitest';
import { recordOf } from '../../src/server/export.ts';
import type { GameRecord } from '../../src/session/index.ts';
import { library } from '../library.ts';
import { act, home, sitting, submit } from './sitting.ts';

test('bots that thought in another thread, and whose moves were read from the log, played the game its record replays', async () => {
  const { desk, students, code, token } = await sitting(2, { play: 'hague-summit' });
  for (let round = 1; round <= 4; round += 1) {
    for (const one of students) await one.get('done', submit(one));
    for (const one of students) await one.until(() => one.update()!.view.round === round + 1, `round ${round + 1}`);
  }
  await desk.get('done', act({ act: 'rollBack' }));
  await desk.get('done', act({ act: 'advance' }));
  const room = (await home.served.hub.deskOf(code, token))!;
  const table = room.state().tables.get('A')!;
  expect(table.steps.every(step => step.kind === 'round' && step.bots !== undefined)).toBe(true);
  expect(table.steps.some(step => step.kind === 'round' && Object.keys(step.bots!).length > 0)).toBe(true);
  // The record knows people's moves alone: replaying it, the bots think anew.
  const record = recordOf({ library: library(), state: room.state() }, table) as GameRecord;
  expect(room.games.of(table).stateHash()).toBe(record.check);
});
