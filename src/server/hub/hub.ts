import type { Server as HttpServer } from 'node:http';
import { Server } from 'socket.io';
import type { Library } from '../../model/index.ts';
import type { ClassRefusal, ClassReply, ClassRequest } from '../../session/index.ts';
import type { Caller } from '../classroom/decision.ts';
import { readRequest } from '../classroom/form.ts';
import type { ClassRoom } from '../classroom/room.ts';
import { hashOf, typed } from '../classroom/secrets.ts';
import type { Touched } from '../classroom/touched.ts';
import type { Clock } from '../clock.ts';
import { playsOf, seatsOffered } from '../plays.ts';
import type { Staff } from '../staff.ts';
import type { Store } from '../storage/store.ts';
import { createClasses } from './classes.ts';
import { createCrier } from './crier.ts';
import { createElsewhere } from './elsewhere.ts';
import { type Guest, type GuestSocket, type Open, peopleHere, refused, tableHeardBy, tellKeeping } from './guest.ts';
import { inside } from './inside.ts';
import { guessesAt, paceOf } from './limits.ts';
import { createTeller } from './telling.ts';

/** Longest message that is read, letters; the longest that means anything, a long draft, is a few thousand. */
const LONGEST = 32_768;
/** A line over which more than this comes is cut, bytes. */
const LARGEST = 4 * LONGEST;

export interface HubParts {
  readonly http: HttpServer;
  readonly store: Store;
  readonly library: Library;
  readonly clock: Clock;
  readonly staff: Staff;
  /** The server's own key: who has it may open classes. */
  readonly key: string;
  /** Where the pages are, ending in `/`. */
  readonly base: string;
  /** Where students may reach this server. */
  readonly addresses: readonly string[];
  /** Origins of pages that may talk to this server, besides its own. */
  readonly origins: readonly string[];
  readonly trustProxy: boolean;
}

export interface Hub {
  readonly sockets: Server;
  /** The class, if `token` is one of its desk's. */
  readonly deskOf: (code: string, token: string) => Promise<ClassRoom | undefined>;
  /** Deletes a class: its log is gone, and whoever is in it is told, in every process. */
  readonly remove: (code: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

/** Sockets, who is behind them, and what each of them is answered and told. */
export function createHub(parts: HubParts): Hub {
  const { store, library, clock, staff, key, base } = parts;
  const guests = new WeakMap<GuestSocket, Guest>();
  const guesses = guessesAt(clock);

  const sockets = new Server(parts.http, {
    path: `${base}live/`,
    serveClient: false,
    maxHttpBufferSize: LARGEST,
    pingInterval: 10_000,
    pingTimeout: 15_000,
    transports: ['polling', 'websocket'],
    allowRequest: (request, allow) => {
      const { origin, host } = request.headers;
      const own = host !== undefined && (origin === `http://${host}` || origin === `https://${host}`);
      const forwarded = parts.trustProxy && origin?.endsWith(`//${request.headers['x-forwarded-host']}`);
      allow(null, origin === undefined || own || forwarded || parts.origins.includes(origin));
    },
  });

  const guestOf = (socket: GuestSocket): Guest => guests.get(socket)!;
  const addressOf = (socket: GuestSocket): string => {
    const forwarded = parts.trustProxy ? socket.handshake.headers['x-forwarded-for'] : undefined;
    return String(forwarded ?? '').split(',')[0] || socket.handshake.address;
  };

  const classes = createClasses({
    ...{ store, library, clock, staff, guestOf },
    onChange: (open, touched) => crier.soon(open, touched),
    onClose: open => crier.stop(open),
  });
  const elsewhere = createElsewhere(store, clock, () => peopleHere(classes.opened, guestOf), changedElsewhere);
  const teller = createTeller({ sockets, library, clock, addresses: parts.addresses, guestOf, elsewhere: elsewhere.online, leave });
  const crier = createCrier(clock, teller);

  /** Others at a table see who comes and goes there. */
  const tableOf = (open: Open, guest: Guest): Touched => new Set(guest.caller.role === 'person' ? [tableHeardBy(open, guest)] : []);

  function changedElsewhere(code: string): void {
    const open = classes.opened.get(code);
    if (open) crier.soon(open, 'all');
  }

  // Who is who

  function leave(socket: GuestSocket): void {
    const guest = guestOf(socket);
    const { open, caller } = guest;
    const touched = open && tableOf(open, guest);
    Object.assign(guest, { caller: { role: 'nobody' }, hash: undefined, code: undefined, open: undefined, table: undefined, told: {} });
    if (!open || !touched) return;
    open.guests.delete(socket);
    open.news.fresh.delete(socket);
    if (caller.role === 'person') open.seen.set(caller.person, clock.now());
    crier.soon(open, touched);
    elsewhere.moved();
  }

  function enter(socket: GuestSocket, open: Open, caller: Caller, { table, hash }: Pick<Guest, 'table' | 'hash'> = {}): ClassReply {
    leave(socket);
    if (caller.role === 'person')
      // The latest device wins.
      for (const other of open.guests) {
        const there = guestOf(other).caller;
        if (there.role !== 'person' || there.person !== caller.person) continue;
        other.emit('news', { type: 'gone', why: 'elsewhere' });
        leave(other);
      }
    Object.assign(guestOf(socket), { caller, hash, code: open.room.code, open, table, told: {} });
    open.guests.add(socket);
    // Its own news first, the others' a moment later.
    crier.soon(open, tableOf(open, guestOf(socket)));
    elsewhere.moved();
    crier.welcome(open, socket);
    if (open.room.troubled()) tellKeeping(open, guestOf, [socket]);
    return { type: 'entered', role: caller.role as 'person' | 'desk' | 'projector' };
  }

  function triedWrongly(socket: GuestSocket, refusal: ClassRefusal): ClassReply {
    guesses.wrong(socket.id, addressOf(socket));
    return refused(refusal);
  }

  async function answer(socket: GuestSocket, request: ClassRequest): Promise<ClassReply> {
    const guest = guestOf(socket);
    if (request.type === 'time') return { type: 'time', now: clock.now() };
    if ('key' in request) {
      if (!guesses.mayTry(socket.id, addressOf(socket))) return refused('too-fast');
      if (hashOf(request.key) !== hashOf(key)) return triedWrongly(socket, 'wrong-key');
      if (request.type === 'create') return classes.create(request);
      if (request.type === 'classes') return classes.list();
      return { type: 'plays', plays: playsOf(library), addresses: parts.addresses };
    }
    if ('code' in request) {
      if (!guesses.mayTry(socket.id, addressOf(socket))) return refused('too-fast');
      const open = await classes.find(typed(request.code));
      if (typeof open === 'string') return open === 'unknown-class' ? triedWrongly(socket, open) : refused(open);
      return atTheDoor(socket, open, request);
    }
    const open = guest.code === undefined ? undefined : await classes.find(guest.code);
    if (!open || typeof open === 'string') return refused('not-entered');
    return inside({ library, staff, remove: classes.remove }, open, guest, request);
  }

  async function atTheDoor(socket: GuestSocket, open: Open, request: Extract<ClassRequest, { code: string }>): Promise<ClassReply> {
    const { room } = open;
    const state = room.state();
    switch (request.type) {
      case 'look':
        return {
          type: 'look',
          title: state.plan.title,
          play: state.plan.play,
          seating: state.plan.seating,
          ...(state.plan.language === undefined ? {} : { language: state.plan.language }),
          seats: seatsOffered(library, state),
        };
      case 'watch':
        return enter(socket, open, { role: 'projector' }, request.table && state.tables.has(request.table) ? { table: request.table } : {});
      case 'enter': {
        const hash = hashOf(request.token);
        if (state.desks.has(hash)) return enter(socket, open, { role: 'desk' });
        const person = state.tokens.get(hash);
        return person === undefined ? triedWrongly(socket, 'wrong-token') : enter(socket, open, { role: 'person', person }, { hash });
      }
      default: {
        const reply = await room.ask({ role: 'nobody' }, request);
        if (reply.type === 'refused' && reply.refusal === 'wrong-code') return triedWrongly(socket, 'wrong-code');
        return reply;
      }
    }
  }

  sockets.on('connection', (socket: GuestSocket) => {
    guests.set(socket, { caller: { role: 'nobody' }, told: {} });
    const pace = paceOf(clock);
    socket.on('ask', (data, acknowledge) => {
      if (typeof acknowledge !== 'function') return;
      const reply = (said: ClassReply) => (acknowledge as (said: ClassReply) => void)(said);
      if (pace.tooFast()) return reply(refused('too-fast'));
      if ((JSON.stringify(data) ?? '').length > LONGEST) return reply(refused('too-large'));
      const request = readRequest(data);
      if (!request) return reply(refused('malformed'));
      answer(socket, request).then(reply, error => {
        console.error((error as Error).message);
        reply(refused('storage-failed'));
      });
    });
    socket.on('disconnect', () => leave(socket));
  });

  return {
    sockets,
    deskOf: async (code, token) => {
      const open = await classes.find(typed(code));
      return typeof open !== 'string' && open.room.state().desks.has(hashOf(token)) ? open.room : undefined;
    },
    remove: classes.remove,
    close: async () => {
      elsewhere.stop();
      await new Promise<void>(resolve => void sockets.close(() => resolve()));
      await classes.close();
    },
  };
}
