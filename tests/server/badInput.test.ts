import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Entry } from '../../src/server/classroom/entries.ts';
import { systemClock } from '../../src/server/clock.ts';
import { openSqlite } from '../../src/server/storage/sqlite.ts';
import type { ClassRefusal, ClassReply, ClassRequest } from '../../src/session/index.ts';
import { en } from '../../src/web/classroom/text/en.ts';
import { fr } from '../../src/web/classroom/text/fr.ts';
import { brittle } from './brittle.ts';
import { command, type Guest, guest, type House, house, newFolder, openClass, student, tidy } from './people.ts';
import { act, submit } from './sitting.ts';

/*
 * Every bad input that the classroom is to bear, by name: what is said of it, and that nothing acknowledged is lost and the other table
 * goes on. Each is a table of two with a student at each; the first one misbehaves. Millions of such messages: fuzz.test.ts; a real
 * PostgreSQL that is stopped: databaseGone.test.ts; a disk that is really full: trouble.test.ts.
 */
type Person = Awaited<ReturnType<typeof student>>;
interface Setting {
  readonly home: House;
  readonly code: string;
  readonly desk: Guest;
  /** Who misbehaves, at a table of its own. */
  readonly one: Person;
  readonly other: Person;
  readonly ask: (request: unknown) => Promise<ClassReply>;
}
interface Row {
  readonly name: string;
  /** The refusal, or `done` where it is borne. */
  readonly said: ClassRefusal | 'done';
  readonly sentence?: string;
  readonly send: (setting: Setting) => Promise<ClassReply>;
  /** Of a class that is gone with it. */
  readonly gone?: true;
}

const { handIn, late } = {
  handIn: (one: Guest) => submit(one) as Extract<ClassRequest, { type: 'submit' }>,
  late: async ({ desk, one }: Setting) => {
    await desk.get('done', act({ act: 'advance' }));
    await one.until(() => one.update()!.view.round === 2, 'round two');
  },
};
/** A line of somebody else's, that shows a token. */
async function shows({ home, code }: Setting, token: string): Promise<ClassReply> {
  const line = guest(home.served.port);
  const reply = await line.ask({ type: 'enter', code, token });
  line.close();
  return reply;
}

let gone = 0;
const UNKNOWN = 'This browser is no longer known to the class. Join again, or use your rejoin code.';
const KEPT_NOTHING = 'The server cannot keep anything at the moment. Nothing was done; try again.';
const ROWS: readonly Row[] = [
  {
    name: 'forged: moves nobody knows',
    said: 'malformed',
    sentence: 'The server did not understand this page. Load it again.',
    send: ({ one, ask }) => ask({ ...handIn(one), moves: [{ type: 'constructor' }] }),
  },
  {
    name: 'forged: an act of the desk',
    said: 'not-yours',
    sentence: 'That is not yours to do.',
    send: ({ ask }) => ask(act({ act: 'advance' })),
  },
  {
    name: 'replayed, a round later',
    said: 'done',
    send: async setting => {
      const once = handIn(setting.one);
      await setting.one.get('done', once);
      await setting.one.until(() => setting.one.update()!.view.round === 2, 'round two');
      return setting.ask(once);
    },
  },
  {
    name: 'reordered: the hand-in of a round that is over',
    said: 'round-over',
    sentence: 'The round has just ended; this is the next one.',
    send: async setting => {
      const old = handIn(setting.one);
      await late(setting);
      return setting.ask(old);
    },
  },
  {
    name: 'reordered: the hand-in of a round to come',
    said: 'round-over',
    send: ({ one, ask }) => ask({ ...handIn(one), round: 3 }),
  },
  {
    name: 'duplicated, in the same moment',
    said: 'done',
    send: async ({ one, ask }) => {
      const twice = { type: 'say', id: command(), address: { to: 'desk' }, text: 'Once.' };
      const [, second] = await Promise.all([ask(twice), ask(twice)]);
      await one.until(() => one.room()!.messages.length > 0, 'the message');
      expect(one.room()!.messages).toHaveLength(1);
      return second;
    },
  },
  {
    name: 'oversized',
    said: 'too-large',
    sentence: 'That is too long.',
    send: ({ one, ask }) => ask({ ...handIn(one), padding: 'x'.repeat(40_000) }),
  },
  {
    name: 'out of turn: before the game, and after it',
    said: 'not-open',
    sentence: 'This table is not open for moves.',
    send: async ({ desk, one, ask }) => {
      await desk.get('done', act({ act: 'restart' }, ['A']));
      return ask(handIn(one));
    },
  },
  { name: 'a wrong token', said: 'wrong-token', sentence: UNKNOWN, send: setting => shows(setting, 'AAAAAAAAAAAAAAAAAAAAAA') },
  {
    name: 'an expired token: its seat was taken again elsewhere',
    said: 'wrong-token',
    sentence: UNKNOWN,
    send: async setting => {
      await setting.one.get('joined', { type: 'rejoin', code: setting.code, rejoin: setting.one.rejoin });
      return shows(setting, setting.one.token);
    },
  },
  {
    name: 'an expired token: the facilitator has taken its holder out',
    said: 'wrong-token',
    sentence: UNKNOWN,
    send: async setting => {
      await setting.desk.get('done', { type: 'remove', id: command(), person: setting.one.person });
      return shows(setting, setting.one.token);
    },
  },
  {
    name: 'an expired token: the days of its class are over',
    said: 'unknown-class',
    sentence: 'There is no class with this code. Check the six characters.',
    gone: true,
    send: async setting => {
      gone += 31 * 86_400_000;
      // Whatever is old is deleted when a server starts, and every day after.
      const { data } = setting.home;
      const again = await house({ data, clock: { ...systemClock, now: () => Date.now() + gone } });
      await expect
        .poll(() => shows({ ...setting, home: again }, setting.one.token), { timeout: 20_000 })
        .toMatchObject({
          refusal: 'unknown-class',
        });
      const reply = await shows({ ...setting, home: again }, setting.one.token);
      await again.stop();
      gone = 0;
      return reply;
    },
  },
  {
    name: 'another seat’s token: of another class',
    said: 'wrong-token',
    sentence: UNKNOWN,
    send: async setting => {
      const beside = await openClass(setting.home.served.port);
      const stranger = await student(setting.home.served.port, beside.code, 'S1');
      for (const line of [beside.desk, stranger]) line.close();
      return shows(setting, stranger.token);
    },
  },
  {
    name: 'another seat’s moves, with one’s own token',
    said: 'not-yours',
    send: ({ other, ask }) => ask({ type: 'submitFor', id: command(), table: 'B', seat: other.update()!.seat, moves: [] }),
  },
  {
    name: 'a hundred join attempts a second',
    said: 'too-fast',
    sentence: 'Too many requests. Wait a moment, then try again.',
    send: async ({ home, code }) => {
      const line = guest(home.served.port);
      const replies = await Promise.all(Array.from({ length: 100 }, (_, n) => line.ask({ type: 'rejoin', code, rejoin: `ABCDEF${n}` })));
      line.close();
      return replies.at(-1)!;
    },
  },
  {
    name: 'a client that never reads',
    said: 'done',
    send: async ({ home, code, one }) => {
      const at = `http://127.0.0.1:${home.served.port}/live/?EIO=4&transport=polling`;
      const { sid } = JSON.parse((await (await fetch(at)).text()).slice(1)) as { sid: string };
      await fetch(`${at}&sid=${sid}`, { method: 'POST', body: '40' });
      await fetch(`${at}&sid=${sid}`, { method: 'POST', body: `420${JSON.stringify(['ask', { type: 'watch', code }])}` });
      return one.ask(handIn(one));
    },
  },
  {
    name: 'a clock that is wrong: the server’s own says when time is up',
    said: 'time-up',
    sentence: 'Time is up for this round.',
    send: async ({ home, desk, one, code, ask }) => {
      // The one at the same table who has more time is waited for: the round is still open when the one’s time is up.
      const mate = await student(home.served.port, code, 'S3');
      const seat = ['varrow', 'hythe'].find(id => id !== one.update()!.seat)!;
      await desk.get('done', { type: 'seat', id: command(), person: mate.person, table: 'A', seat });
      await desk.get('done', { type: 'extra', id: command(), person: mate.person, ms: 3_600_000 });
      await desk.get('done', act({ act: 'extend', ms: -3_600_000 }, ['A']));
      mate.close();
      await expect.poll(() => one.room()!.table!.deadline! < Date.now() - 2000, { timeout: 20_000 }).toBe(true);
      return ask(handIn(one));
    },
  },
  ...(['full', 'gone'] as const).map(
    (trouble): Row => ({
      name: trouble === 'full' ? 'a full disk' : 'a database that is gone',
      said: 'storage-failed',
      sentence: KEPT_NOTHING,
      send: async ({ home, desk, one, ask }) => {
        const store = stores.get(home)!;
        store.trouble = trouble;
        const reply = await ask(handIn(one));
        await desk.until(() => desk.news.some(news => news.type === 'keeping' && !news.well), 'the desk told');
        store.trouble = 'none';
        await expect.poll(() => one.ask(handIn(one)), { timeout: 20_000 }).toEqual({ type: 'done' });
        await desk.until(() => desk.news.findLast(news => news.type === 'keeping')?.well === true, 'the desk told again');
        return reply;
      },
    }),
  ),
];

const stores = new Map<House, ReturnType<typeof brittle>>();
let home: House;
beforeAll(async () => {
  const data = newFolder();
  const store = brittle(openSqlite(join(data, 'classes.sqlite')));
  home = await house({ data, store });
  stores.set(home, store);
}, 60_000);
afterAll(async () => {
  await home.stop();
  tidy(home.data);
});

const logOf = async (code: string): Promise<readonly Entry[]> =>
  (await stores.get(home)!.read(`class-${code}`, 0)).map(line => JSON.parse(line) as Entry);

describe('bad input', () => {
  test.each(ROWS)('$name: $said', async ({ send, said, sentence, gone: deleted }) => {
    const { code, desk } = await openClass(home.served.port, { tables: 2, perSeat: 1, roundMs: 600_000 });
    const one = await student(home.served.port, code, 'S1');
    const other = await student(home.served.port, code, 'S2');
    await desk.get('done', act({ act: 'start' }));
    for (const all of [one, other]) await all.until(() => all.update() !== undefined, 'an update');
    const before = await logOf(code);
    const reply = await send({ home, code, desk, one, other, ask: request => one.send(request) });
    expect(reply.type === 'refused' ? reply.refusal : reply.type).toBe(said);
    if (sentence !== undefined) expect(en[`refused.${said as ClassRefusal}`]).toBe(sentence);
    if (said !== 'done') expect(fr[`refused.${said}`]).toMatch(/\.$/);

    if (!deleted) {
      // Nothing is lost, and the other table has noticed nothing.
      const after = await logOf(code);
      expect(after.slice(0, before.length)).toEqual(before);
      const names = after.flatMap(entry => entry.id ?? []);
      expect(names.length).toBe(new Set(names).size);
      await other.until(() => other.update() !== undefined, 'an update');
      const round = other.update()!.view.round;
      if (other.room()!.table!.status === 'open') {
        await other.get('done', submit(other));
        await other.until(() => other.update()!.view.round > round, 'the next round');
      }
    }
    for (const all of [desk, one, other]) all.close();
  });
});
