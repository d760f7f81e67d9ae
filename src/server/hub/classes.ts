import type { Library } from '../../model/index.ts';
import { type ClassRefusal, type ClassReply, type ClassRequest, RULES_VERSION } from '../../session/index.ts';
import type { Entry } from '../classroom/entries.ts';
import { codeOf, logOf, openRoom } from '../classroom/room.ts';
import { hashOf, newCode, newToken } from '../classroom/secrets.ts';
import type { Touched } from '../classroom/touched.ts';
import type { Clock } from '../clock.ts';
import { playsOf } from '../plays.ts';
import type { Staff } from '../staff.ts';
import type { Store } from '../storage/store.ts';
import { type Guest, type GuestSocket, newsOfNothing, type Open, tellKeeping } from './guest.ts';

export interface ClassesParts {
  readonly store: Store;
  readonly library: Library;
  readonly clock: Clock;
  readonly staff: Staff;
  readonly guestOf: (socket: GuestSocket) => Guest;
  /** Something in a class is to be told to those it touches. */
  readonly onChange: (open: Open, touched: Touched) => void;
  /** Nothing of a class is to be told any more. */
  readonly onClose: (open: Open) => void;
}

/** The classes that are open in this process, each read from its log when it is first asked for. */
export interface Classes {
  readonly opened: ReadonlyMap<string, Open>;
  readonly find: (code: string) => Promise<Open | ClassRefusal>;
  /** Writes the first line of a new class; gives its codes. */
  readonly create: (request: Extract<ClassRequest, { type: 'create' }>) => Promise<ClassReply>;
  /** All that are kept, latest first. */
  readonly list: () => Promise<ClassReply>;
  /** Does something with a class as long as it is open here. */
  readonly during: (code: string, act: (open: Open) => void) => void;
  /** Deletes a class: its log is gone, and whoever is in it is told. */
  readonly remove: (code: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export function createClasses({ store, library, clock, staff, guestOf, onChange, onClose }: ClassesParts): Classes {
  const classes = new Map<string, Promise<Open | ClassRefusal>>();
  const opened = new Map<string, Open>();

  function find(code: string): Promise<Open | ClassRefusal> {
    const known = classes.get(code);
    if (known) return known;
    const news = {
      changed: (touched: Touched) => during(code, open => onChange(open, touched)),
      troubled: () => during(code, open => tellKeeping(open, guestOf, open.guests)),
      gone: () => void forget(code),
    };
    const opening = openRoom(code, { store, library, clock, think: staff.bots, ...news }).then(
      room =>
        typeof room === 'string'
          ? room
          : { room, guests: new Set<GuestSocket>(), seen: new Map(), since: clock.now(), news: newsOfNothing() },
      () => 'storage-failed' as const,
    );
    classes.set(code, opening);
    void opening.then(found => {
      if (typeof found === 'string') classes.delete(code);
      else opened.set(code, found);
    });
    return opening;
  }

  async function create({ plan }: Extract<ClassRequest, { type: 'create' }>): Promise<ClassReply> {
    if (!playsOf(library).some(play => play.id === plan.play)) return { type: 'refused', refusal: 'unknown-play' };
    const [token, instructorCode] = [newToken(), newCode(10)];
    const seeds = Array.from({ length: plan.tables }, newToken);
    for (;;) {
      const code = newCode(6);
      const entry: Entry = {
        type: 'opened',
        at: clock.now(),
        code,
        plan,
        rules: RULES_VERSION,
        seeds,
        desk: hashOf(token),
        instructor: hashOf(instructorCode),
      };
      if (await store.append(logOf(code), 0, [JSON.stringify(entry)])) return { type: 'created', code, token, instructorCode };
    }
  }

  async function list(): Promise<ClassReply> {
    const found = await Promise.all(
      codesOf(await store.logs()).map(async code => {
        const open = await find(code);
        if (typeof open === 'string') return [];
        const { plan, opened } = open.room.state();
        return [{ code, title: plan.title, opened }];
      }),
    );
    return { type: 'classes', classes: found.flat().sort((a, b) => b.opened - a.opened) };
  }

  async function forget(code: string): Promise<void> {
    const open = await classes.get(code);
    classes.delete(code);
    opened.delete(code);
    if (!open || typeof open === 'string') return;
    leaveAlone(open);
    for (const socket of open.guests) {
      socket.emit('news', { type: 'gone', why: 'deleted' });
      Object.assign(guestOf(socket), { caller: { role: 'nobody' }, code: undefined, open: undefined });
    }
  }

  function during(code: string, act: (open: Open) => void): void {
    void classes.get(code)?.then(open => {
      if (typeof open !== 'string') act(open);
    });
  }

  function leaveAlone(open: Open): void {
    onClose(open);
    open.room.close();
  }

  store.watch(log => {
    for (const code of codesOf([log])) during(code, open => open.room.catchUp());
  });
  // Deadlines run whether or not anybody has come back since the server was started.
  void store.logs().then(
    logs => {
      for (const code of codesOf(logs)) void find(code);
    },
    () => {},
  );

  return {
    ...{ opened, find, create, list, during },
    remove: async code => {
      await store.remove(logOf(code));
      await forget(code);
    },
    close: async () => {
      for (const opening of classes.values()) {
        const open = await opening;
        if (typeof open !== 'string') leaveAlone(open);
      }
    },
  };
}

const codesOf = (logs: readonly string[]): readonly string[] => logs.flatMap(log => codeOf(log) ?? []);
