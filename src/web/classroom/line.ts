import { io, type Socket } from 'socket.io-client';
import { create } from 'zustand';
import type { LoadedScenario, Refused, ScenarioId } from '../../model/index.ts';
import {
  type ClassNews,
  type ClassRefusal,
  type ClassReply,
  type ClassRequest,
  type ClassTold,
  createHearing,
  createServerClock,
  type DeskFace,
  type Room,
  type Unpacked,
} from '../../session/index.ts';
import { type ClassTextKey, classText } from './words.ts';

/** What this page knows of its class. */
export interface ClassPage {
  readonly line: 'connecting' | 'live' | 'lost';
  readonly role?: 'person' | 'desk' | 'projector' | undefined;
  readonly room?: Room | undefined;
  readonly desk?: DeskFace | undefined;
  readonly gone?: 'elsewhere' | 'removed' | 'deleted' | undefined;
  /** For the desk: whether the server keeps what is done. */
  readonly keeping: boolean;
  /** What the server's clock is ahead of this one's, ms. */
  readonly ahead: number;
  /** For the desk: the meetings being played. */
  readonly scenarios: Readonly<Record<ScenarioId, LoadedScenario>>;
}
export const useClass = create<ClassPage>(() => ({ line: 'connecting', keeping: true, ahead: 0, scenarios: {} }));

/** Something was not done, with the reason in words. */
export class NotDone extends Error {
  readonly refusal: ClassRefusal | 'silent';
  readonly moves: readonly Refused[];
  constructor(refusal: ClassRefusal | 'silent', moves: readonly Refused[] = []) {
    super(classText(`refused.${refusal}` as ClassTextKey));
    this.refusal = refusal;
    this.moves = moves;
  }
}

type Hears = (news: ClassNews) => void;
let socket: Socket | undefined;
let stopTime: (() => void) | undefined;
let entering: ClassRequest | undefined;
const serverClock = createServerClock();
/** How often the server is asked what time it has, ms; a clock that somebody sets by more than a moment is asked about at once. */
const TIME_EVERY = 20_000;
const SET_BY = 500;
const listeners = new Set<Hears>();

/** The line to the server this page came from, wherever it lies. */
function line(): Socket {
  if (socket) return socket;
  const { pathname } = new URL('live/', location.href.split('#')[0]);
  const packs = 'DecompressionStream' in globalThis;
  socket = io({ path: pathname, reconnectionDelay: 300, reconnectionDelayMax: 1000, auth: { packs } });
  socket.on('connect', () => {
    void askTime();
    void enterAgain();
  });
  socket.on('disconnect', () => useClass.setState({ line: 'lost' }));
  const whole = createHearing();
  // What is packed takes a moment to unpack: what comes after it waits.
  let heard: Promise<void> = Promise.resolve();
  const own = socket;
  stopTime = followTime();
  socket.on('news', (told: ClassTold) => {
    heard = heard.then(async () => {
      const news = whole(await unpacked(told));
      if (news && socket === own) hear(news);
    });
  });
  return socket;
}

/** What the server's clock is ahead, by the time an answer takes; without an answer what was known holds. */
async function askTime(): Promise<void> {
  const sent = Date.now();
  const reply = await send({ type: 'time' }).catch(() => undefined);
  if (reply?.type !== 'time') return;
  serverClock.hear({ sent, received: Date.now(), now: reply.now });
  useClass.setState({ ahead: serverClock.ahead(Date.now()) ?? 0 });
}

/** Asks again and again, and anew when this machine's clock has been set, or has slept; returns what stops it. */
function followTime(): () => void {
  let [offset, asked] = [Date.now() - performance.now(), Date.now()];
  const timer = setInterval(() => {
    const now = Date.now() - performance.now();
    const set = Math.abs(now - offset) > SET_BY;
    if (set) serverClock.forget();
    offset = now;
    if (!socket?.connected || !(set || Date.now() - asked > TIME_EVERY)) return;
    asked = Date.now();
    void askTime();
  }, 1000);
  return () => clearInterval(timer);
}

async function unpacked(told: ClassTold): Promise<Unpacked> {
  if (told.type !== 'packed') return told;
  const plain = new Blob([told.json as BlobPart]).stream().pipeThrough(new DecompressionStream('gzip'));
  return JSON.parse(await new Response(plain).text());
}

async function enterAgain(): Promise<void> {
  if (!entering) {
    useClass.setState({ line: 'live' });
    return;
  }
  const reply = await send(entering).catch(() => undefined);
  if (reply?.type === 'entered') useClass.setState({ line: 'live', role: reply.role });
  else if (reply?.type === 'refused' && reply.refusal === 'wrong-token') useClass.setState({ line: 'live', gone: 'elsewhere' });
  else setTimeout(() => socket?.connected && void enterAgain(), 1000);
}

function hear(news: ClassNews): void {
  // Until the server has said what time it has, what it tells says about when.
  const told = (now: number) => serverClock.ahead(Date.now()) ?? now - Date.now();
  if (news.type === 'room') useClass.setState({ room: news.room, ahead: told(news.room.now) });
  if (news.type === 'desk') useClass.setState({ desk: news.desk, ahead: told(news.desk.now) });
  if (news.type === 'keeping') useClass.setState({ keeping: news.well });
  if (news.type === 'gone') {
    entering = undefined;
    useClass.setState({ gone: news.why });
  }
  if (news.type === 'scenario')
    useClass.setState(({ scenarios }) => ({ scenarios: { ...scenarios, [news.loaded.scenario.id]: news.loaded } }));
  for (const listener of listeners) listener(news);
}

export function onNews(listener: Hears): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const send = (request: ClassRequest, patience = 8000): Promise<ClassReply> =>
  line().timeout(patience).emitWithAck('ask', request) as Promise<ClassReply>;

/** Asks, and asks again where no answer comes: a command has a name, so that it is carried out once. Rejects with `NotDone`.
 * `patience`: ms, of what takes long. */
export async function ask<T extends ClassReply['type']>(
  type: T,
  request: ClassRequest,
  patience?: number,
): Promise<Extract<ClassReply, { type: T }>> {
  for (let tries = 0; tries < 3; tries += 1) {
    const reply = await send(request, patience).catch(() => undefined);
    if (!reply) continue;
    if (reply.type === 'refused' && reply.refusal === 'storage-failed' && tries < 2) {
      await new Promise(settle => setTimeout(settle, 1000));
      continue;
    }
    if (reply.type === 'refused') throw new NotDone(reply.refusal, reply.moves);
    if (reply.type === type) return reply as Extract<ClassReply, { type: T }>;
    throw new NotDone('malformed');
  }
  throw new NotDone('silent');
}

/** A name for a command. `randomUUID` is not there on plain http, which a classroom's network is. */
export const commandId = (): string =>
  [...crypto.getRandomValues(new Uint32Array(4))]
    .map(n => n.toString(36))
    .join('-')
    .slice(0, 40)
    .padEnd(8, '0');

/** Enters a class, and enters it again whenever the line comes back. */
export async function enter(request: ClassRequest): Promise<void> {
  entering = request;
  useClass.setState({ gone: undefined, room: undefined, desk: undefined, role: undefined, keeping: true });
  const { role } = await ask('entered', request);
  useClass.setState({ line: 'live', role });
}

export function leaveClass(): void {
  entering = undefined;
  stopTime?.();
  serverClock.forget();
  socket?.close();
  socket = undefined;
  useClass.setState({ line: 'connecting', role: undefined, room: undefined, desk: undefined, gone: undefined, scenarios: {} });
}

/** What this browser keeps of a class. */
export interface Kept {
  readonly token: string;
  readonly rejoin?: string;
  readonly label?: string;
  readonly instructorCode?: string;
}
const slot = (code: string) => `five-percent:class:${code.toUpperCase()}`;
export function kept(code: string): Kept | undefined {
  try {
    return JSON.parse(localStorage.getItem(slot(code)) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
export function keepClass(code: string, what: Kept | undefined): void {
  try {
    if (what) localStorage.setItem(slot(code), JSON.stringify(what));
    else localStorage.removeItem(slot(code));
  } catch {
    // Without storage a reload asks for the rejoin code.
  }
}
