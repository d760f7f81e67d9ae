import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { io, type Socket } from 'socket.io-client';
import { type Served, type ServeOptions, serve } from '../../src/server/serve.ts';
import {
  type ClassNews,
  type ClassPlan,
  type ClassReply,
  type ClassRequest,
  type ClassTold,
  createHearing,
  type DeskFace,
  type Room,
  type Update,
} from '../../src/session/index.ts';
import { library } from '../library.ts';

export const KEY = 'KEYOFTHETEST';

/** A server of the test's own, and the folder it keeps things in. */
export interface House {
  readonly served: Served;
  readonly data: string;
  readonly stop: () => Promise<void>;
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'five-percent-class-'));
}

export async function house(options: Partial<ServeOptions> = {}): Promise<House> {
  const data = options.data ?? newFolder();
  const pages = join(data, 'pages');
  mkdirSync(pages, { recursive: true });
  writeFileSync(join(pages, 'index.html'), '<!doctype html><title>Game</title>');
  const served = await serve({ library: library(), pages, host: '127.0.0.1', port: 0, key: KEY, ...options, data });
  return { served, data, stop: () => served.close() };
}

export const tidy = (folder: string): void => rmSync(folder, { recursive: true, force: true });

/** Somebody with a browser: asks, and keeps every byte of what is told. */
export interface Guest {
  readonly ask: (request: ClassRequest) => Promise<ClassReply>;
  /** Asks, and throws unless the answer is of that type. */
  readonly get: <T extends ClassReply['type']>(type: T, request: ClassRequest) => Promise<Extract<ClassReply, { type: T }>>;
  readonly send: (data: unknown) => Promise<ClassReply>;
  readonly news: readonly ClassNews[];
  readonly bytes: () => string;
  readonly room: () => Room | undefined;
  readonly desk: () => DeskFace | undefined;
  readonly update: () => Update | undefined;
  /** Resolves once it holds; asked anew after all news. */
  readonly until: (holds: () => boolean, what: string) => Promise<void>;
  readonly close: () => void;
  readonly socket: Socket;
}

export function guest(port: number, transports: readonly string[] = ['websocket'], path = '/live/', packs = true): Guest {
  const socket = io(`http://127.0.0.1:${port}`, {
    path,
    transports: [...transports],
    reconnection: false,
    forceNew: true,
    auth: { packs },
  });
  const news: ClassNews[] = [];
  const heard: string[] = [];
  const waiting = new Set<() => void>();
  socket.io.engine.on('packet', packet => heard.push(String((packet as { data?: unknown }).data ?? '')));
  const whole = createHearing();
  socket.on('news', (told: ClassTold) => {
    if (told.type === 'packed') heard.push(gunzipSync(told.json).toString());
    const one = whole(told.type === 'packed' ? JSON.parse(heard.at(-1)!) : told);
    if (one) news.push(one);
    for (const look of waiting) look();
  });
  const latest = <T extends ClassNews['type']>(type: T) =>
    news.findLast((one): one is Extract<ClassNews, { type: T }> => one.type === type);
  const send = (data: unknown): Promise<ClassReply> =>
    new Promise((settle, fail) =>
      socket.timeout(20_000).emit('ask', data, (error: Error | null, reply: ClassReply) => (error ? fail(error) : settle(reply))),
    );
  return {
    ask: send,
    send,
    get: async (type, request) => {
      const reply = await send(request);
      if (reply.type !== type) throw new Error(`${request.type}: ${JSON.stringify(reply).slice(0, 300)}`);
      return reply as never;
    },
    news,
    bytes: () => heard.join('\n'),
    room: () => latest('room')?.room,
    desk: () => latest('desk')?.desk,
    update: () => latest('update')?.update,
    until: (holds, what) =>
      new Promise((settle, fail) => {
        const late = setTimeout(() => {
          waiting.delete(look);
          fail(new Error(`never: ${what}`));
        }, 30_000);
        function look(): void {
          if (!holds()) return;
          clearTimeout(late);
          waiting.delete(look);
          settle();
        }
        waiting.add(look);
        look();
      }),
    close: () => void socket.close(),
    socket,
  };
}

let commands = 0;
export const command = (): string => {
  commands += 1;
  return `command-${commands}`;
};

export const PLAN: ClassPlan = {
  title: 'Tuesday',
  play: 'harbour-quotas',
  difficulty: 'standard',
  tables: 1,
  seating: 'random',
  perSeat: 2,
  absent: 'bot',
  submitRule: 'any',
};

/** A class with its desk. */
export async function openClass(
  port: number,
  plan: Partial<ClassPlan> = {},
  transports?: readonly string[],
): Promise<{ code: string; token: string; instructorCode: string; desk: Guest }> {
  const desk = guest(port, transports);
  const { code, token, instructorCode } = await desk.get('created', { type: 'create', key: KEY, plan: { ...PLAN, ...plan } });
  await desk.get('entered', { type: 'enter', code, token });
  return { code, token, instructorCode, desk };
}

export async function student(
  port: number,
  code: string,
  label: string,
  more: Partial<Extract<ClassRequest, { type: 'join' }>> = {},
  transports?: readonly string[],
) {
  const person = guest(port, transports);
  const joined = await person.get('joined', { type: 'join', code, label, ...more });
  await person.get('entered', { type: 'enter', code, token: joined.token });
  return { ...person, ...joined };
}
