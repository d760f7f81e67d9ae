import { afterAll, afterEach, beforeAll } from 'vitest';
import type { ClassRequest } from '../../src/session/index.ts';
import { command, type Guest, type House, house, openClass, student, tidy } from './people.ts';

export let home: House;
const open: Guest[] = [];
/** Closes somebody's line after the test. */
export const keep = <T extends Guest>(one: T): T => {
  open.push(one);
  return one;
};
export const port = () => home.served.port;
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

export const act = (what: Extract<ClassRequest, { type: 'act' }>['act'], tables: 'all' | readonly string[] = 'all'): ClassRequest => ({
  type: 'act',
  id: command(),
  tables,
  act: what,
});
export const submit = (one: Guest, moves: readonly { type: 'askCarveOut' }[] = []): ClassRequest => ({
  type: 'submit',
  id: command(),
  meeting: one.update()!.meeting,
  round: one.update()!.view.round,
  moves,
});

/** A class of harbour-quotas, started, with so many people at one table. */
export async function sitting(people: number, plan: Parameters<typeof openClass>[1] = {}, transports?: readonly string[]) {
  const { desk, ...opened } = await openClass(port(), plan, transports);
  keep(desk);
  const students = [];
  for (let n = 1; n <= people; n += 1) students.push(keep(await student(port(), opened.code, `S${n}`, {}, transports)));
  await desk.get('done', act({ act: 'start' }));
  await Promise.all(students.map(one => one.until(() => one.update() !== undefined, 'the first update')));
  return { desk, students, ...opened };
}
