import type { Server as HttpServer } from 'node:http';
import { Server, type Socket } from 'socket.io';
import type { Library, Move } from '../model/index.ts';
import {
  type ClassNews,
  type ClassRefusal,
  type ClassReply,
  type ClassRequest,
  eventsSince,
  type PersonId,
  RULES_VERSION,
  sliceFor,
  type Update,
  updateFor,
} from '../session/index.ts';
import type { Caller } from './classroom/decide.ts';
import type { Entry } from './classroom/entries.ts';
import { deskFace, type Presence, roomFor, type Showing, tableFace } from './classroom/faces.ts';
import { readRequest } from './classroom/form.ts';
import { type ClassRoom, logOf, openRoom } from './classroom/room.ts';
import { hashOf, newCode, newToken, typed } from './classroom/secrets.ts';
import type { Table } from './classroom/state.ts';
import type { Clock } from './clock.ts';
import { playsOf, seatsOffered } from './plays.ts';
import type { Staff } from './staff.ts';
import type { Store } from './storage/store.ts';

/** Largest message a socket may send, bytes; the largest that means anything, a long draft, is a few thousand. */
const LARGEST = 32_768;
/** Requests a socket may make at once, and per second after that. */
const BURST = 40;
const PER_SECOND = 12;
/** Wrong codes and tokens from one address before it has to wait, and how long, ms. Addresses are kept in memory only. */
const WRONG_TRIES = 40;
const WRONG_WINDOW = 60_000;
/** Changes of a class are gathered this long before they are shown, ms. */
const GATHER = 40;

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

/** What a socket has been shown to be, and been told. */
interface Guest {
  caller: Caller;
  code?: string;
  open?: Open | undefined;
  table?: string;
  tokens: number;
  counted: number;
  told: { scenarios?: ReadonlySet<string>; room?: string; update?: string; scenario?: string; fired?: Update['view']['events']['fired'] };
}
type GuestSocket = Socket<Record<string, (data: unknown, answer: unknown) => void>, Record<string, (news: ClassNews) => void>>;

interface Open {
  readonly room: ClassRoom;
  readonly guests: Set<GuestSocket>;
  readonly seen: Map<PersonId, number>;
  readonly hands: Set<PersonId>;
  readonly plans: Map<string, readonly Move[]>;
  telling: (() => void) | undefined;
}

export interface Hub {
  readonly sockets: Server;
  /** The class, if `token` is one of its desk's. */
  readonly deskOf: (code: string, token: string) => Promise<ClassRoom | undefined>;
  readonly close: () => Promise<void>;
}

/** Sockets, who is behind them, and what each of them is told. */
export function createHub(parts: HubParts): Hub {
  const { store, library, clock, staff, key, base } = parts;
  const guests = new WeakMap<GuestSocket, Guest>();
  const classes = new Map<string, Promise<Open | ClassRefusal>>();
  const wrong = new Map<string, { count: number; since: number }>();

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

  // Classes

  function find(code: string): Promise<Open | ClassRefusal> {
    const known = classes.get(code);
    if (known) return known;
    const opening = openRoom(code, { store, library, clock, changed: () => void tellSoon(code) }).then(
      room =>
        typeof room === 'string'
          ? room
          : { room, guests: new Set<GuestSocket>(), seen: new Map(), hands: new Set<string>(), plans: new Map(), telling: undefined },
      () => 'storage-failed' as const,
    );
    classes.set(code, opening);
    void opening.then(found => {
      if (typeof found === 'string') classes.delete(code);
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

  async function listClasses(): Promise<ClassReply> {
    const names = (await store.logs()).filter(name => name.startsWith('class-'));
    const found = await Promise.all(
      names.map(async name => {
        const open = await find(name.slice('class-'.length));
        if (typeof open === 'string') return [];
        const { code, plan, opened } = open.room.state();
        return [{ code, title: plan.title, opened }];
      }),
    );
    return { type: 'classes', classes: found.flat().sort((a, b) => b.opened - a.opened) };
  }

  async function forget(code: string): Promise<void> {
    const open = await classes.get(code);
    classes.delete(code);
    if (!open || typeof open === 'string') return;
    open.room.close();
    for (const socket of open.guests) {
      socket.emit('news', { type: 'gone', why: 'deleted' });
      Object.assign(guestOf(socket), { caller: { role: 'nobody' }, code: undefined, open: undefined });
    }
  }

  // What is told

  function presenceOf(open: Open): Presence {
    const here = new Set(
      [...open.guests].flatMap(s => (guestOf(s).caller.role === 'person' ? (guestOf(s).caller as { person: string }).person : [])),
    );
    return {
      online: person => here.has(person),
      seen: person => open.seen.get(person),
      hand: person => open.hands.has(person),
      plan: (table, seat) => open.plans.get(`${table} ${seat}`) ?? [],
    };
  }

  async function tellSoon(code: string): Promise<void> {
    const open = await classes.get(code);
    if (!open || typeof open === 'string' || open.telling) return;
    open.telling = clock.after(GATHER, () => {
      open.telling = undefined;
      tell(open);
    });
  }

  function showingOf(open: Open): Showing {
    return { library, state: open.room.state(), games: open.room.games, presence: presenceOf(open), now: clock.now() };
  }

  /** Tells every socket of a class what has changed for it. */
  function tell(open: Open, only?: GuestSocket): void {
    const showing = showingOf(open);
    const { state } = showing;
    const faces = new Map([...state.tables.values()].map(table => [table.id, tableFace(showing, table)]));
    const updates = new Map<string, Update>();
    for (const socket of only ? [only] : open.guests) {
      const guest = guestOf(socket);
      const { caller, told } = guest;
      if (caller.role === 'desk') {
        const desk = deskFace(showing, [...faces.values()]);
        // A facilitator sees what is to come, but not how it really ended.
        for (const id of new Set(desk.tables.map(table => table.scenario))) {
          if (told.scenarios?.has(id)) continue;
          told.scenarios = new Set([...(told.scenarios ?? []), id]);
          const loaded = library.scenarios[id]!;
          const all = Object.fromEntries(loaded.scenario.events.map(event => [event.id, 0]));
          socket.emit('news', { type: 'scenario', loaded: sliceFor(loaded, all) });
        }
        once(socket, told, 'room', JSON.stringify({ ...desk, now: 0 }), { type: 'desk', desk });
        continue;
      }
      const person = caller.role === 'person' ? state.people.get(caller.person) : undefined;
      if (caller.role === 'person' && (!person || person.removed)) {
        socket.emit('news', { type: 'gone', why: 'removed' });
        leave(socket);
        continue;
      }
      const tableId = person?.place?.table ?? guest.table ?? state.tables.keys().next().value!;
      const table = state.tables.get(tableId);
      const face = faces.get(tableId);
      if (table && face && table.status !== 'lobby') {
        const audience = person?.place?.seat ?? 'public';
        const update =
          updates.get(`${tableId} ${audience}`) ?? updateFor(open.room.games.of(table), audience, { handedIn: false, canUndo: false });
        updates.set(`${tableId} ${audience}`, update);
        tellGame(socket, told, `${tableId} ${audience} ${table.seed} ${table.rolledBack} ${table.steps.length}`, update);
      }
      const room = roomFor(showing, face, person);
      once(socket, told, 'room', JSON.stringify({ ...room, now: 0 }), { type: 'room', room });
    }
  }

  function once(socket: GuestSocket, told: Guest['told'], what: 'room' | 'update', mark: string, news: ClassNews): void {
    if (told[what] === mark) return;
    told[what] = mark;
    socket.emit('news', news);
  }

  /** The meeting's slice when it is new to the socket, then only the events that have happened since; then how things stand. */
  function tellGame(socket: GuestSocket, told: Guest['told'], mark: string, update: Update): void {
    if (told.update === mark) return;
    const loaded = library.scenarios[update.scenario]!;
    const { fired } = update.view.events;
    const backwards = told.fired && Object.keys(told.fired).some(event => !(event in fired));
    if (told.scenario !== update.scenario || backwards) {
      const campaign = library.campaigns[update.play];
      const earlier = update.earlier.map(({ scenario, log }) =>
        sliceFor(
          library.scenarios[scenario]!,
          Object.fromEntries(log.flatMap(entry => (entry.type === 'eventFired' ? [[entry.event, entry.round]] : []))),
        ),
      );
      socket.emit('news', { type: 'scenario', loaded: sliceFor(loaded, fired), earlier, ...(campaign ? { campaign } : {}) });
    } else if (told.fired && Object.keys(fired).some(event => !(event in told.fired!)))
      socket.emit('news', { type: 'events', scenario: update.scenario, added: eventsSince(loaded, fired, told.fired) });
    told.scenario = update.scenario;
    told.fired = fired;
    once(socket, told, 'update', mark, { type: 'update', update });
  }

  // Who is who

  function leave(socket: GuestSocket): void {
    const guest = guestOf(socket);
    const { open, caller } = guest;
    Object.assign(guest, { caller: { role: 'nobody' }, code: undefined, open: undefined, table: undefined, told: {} });
    if (!open) return;
    open.guests.delete(socket);
    if (caller.role === 'person') open.seen.set(caller.person, clock.now());
    void tellSoon(open.room.code);
  }

  function enter(socket: GuestSocket, open: Open, caller: Caller, table?: string): ClassReply {
    leave(socket);
    if (caller.role === 'person')
      // The latest device wins.
      for (const other of open.guests) {
        const there = guestOf(other).caller;
        if (there.role !== 'person' || there.person !== caller.person) continue;
        other.emit('news', { type: 'gone', why: 'elsewhere' });
        leave(other);
      }
    Object.assign(guestOf(socket), { caller, code: open.room.code, open, table, told: {} });
    open.guests.add(socket);
    // Its own news first, the others' a moment later.
    setImmediate(() => open.guests.has(socket) && tell(open, socket));
    void tellSoon(open.room.code);
    return { type: 'entered', role: caller.role as 'person' | 'desk' | 'projector' };
  }

  function mayTry(socket: GuestSocket): boolean {
    const tries = wrong.get(addressOf(socket));
    if (!tries) return true;
    if (clock.now() - tries.since > WRONG_WINDOW) {
      wrong.delete(addressOf(socket));
      return true;
    }
    return tries.count < WRONG_TRIES;
  }
  function triedWrongly(socket: GuestSocket, refusal: ClassRefusal): ClassReply {
    const address = addressOf(socket);
    const tries = wrong.get(address) ?? { count: 0, since: clock.now() };
    tries.count += 1;
    wrong.set(address, tries);
    if (wrong.size > 10_000) wrong.clear();
    return refused(refusal);
  }

  function tooFast(guest: Guest): boolean {
    const now = clock.now();
    guest.tokens = Math.min(BURST, guest.tokens + ((now - guest.counted) / 1000) * PER_SECOND);
    guest.counted = now;
    if (guest.tokens < 1) return true;
    guest.tokens -= 1;
    return false;
  }

  async function answer(socket: GuestSocket, request: ClassRequest): Promise<ClassReply> {
    const guest = guestOf(socket);
    if ('key' in request) {
      if (!mayTry(socket)) return refused('too-fast');
      if (hashOf(request.key) !== hashOf(key)) return triedWrongly(socket, 'wrong-key');
      if (request.type === 'create') return create(request);
      if (request.type === 'classes') return listClasses();
      return { type: 'plays', plays: playsOf(library), addresses: parts.addresses };
    }
    if ('code' in request) {
      if (!mayTry(socket)) return refused('too-fast');
      const open = await find(typed(request.code));
      if (typeof open === 'string') return open === 'unknown-class' ? triedWrongly(socket, open) : refused(open);
      return atTheDoor(socket, open, request);
    }
    const open = guest.code === undefined ? undefined : await find(guest.code);
    if (!open || typeof open === 'string') return refused('not-entered');
    return inside(open, guest, request);
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
          seats: seatsOffered(library, state),
        };
      case 'watch':
        return enter(socket, open, { role: 'projector' }, request.table && state.tables.has(request.table) ? request.table : undefined);
      case 'enter': {
        const hash = hashOf(request.token);
        if (state.desks.has(hash)) return enter(socket, open, { role: 'desk' });
        const person = state.tokens.get(hash);
        return person === undefined ? triedWrongly(socket, 'wrong-token') : enter(socket, open, { role: 'person', person });
      }
      default: {
        const reply = await room.ask({ role: 'nobody' }, request);
        if (reply.type === 'refused' && reply.refusal === 'wrong-code') return triedWrongly(socket, 'wrong-code');
        return reply;
      }
    }
  }

  async function inside(open: Open, guest: Guest, request: ClassRequest): Promise<ClassReply> {
    const { room } = open;
    const state = room.state();
    const { caller } = guest;
    const person = caller.role === 'person' ? state.people.get(caller.person) : undefined;
    switch (request.type) {
      case 'hand':
        if (!person) return refused('not-yours');
        if (request.up) open.hands.add(person.id);
        else open.hands.delete(person.id);
        void tellSoon(room.code);
        return done;
      case 'lower':
        if (caller.role !== 'desk') return refused('not-yours');
        open.hands.delete(request.person);
        void tellSoon(room.code);
        return done;
      case 'share':
        if (!person?.place) return refused('no-seat');
        open.plans.set(`${person.place.table} ${person.place.seat}`, request.moves);
        void tellSoon(room.code);
        return done;
      case 'stances':
      case 'forecast':
      case 'advice':
      case 'opinions': {
        const place = person?.place;
        const table = place && state.tables.get(place.table);
        if (!place || !table || table.status === 'lobby') return refused('no-seat');
        const session = room.games.of(table);
        const { id: _, ...asked } = request as typeof request & { id?: string };
        const view = session.view(place.seat);
        if (view.phase.name === 'concluded') return refused('not-open');
        const mark = `${room.code} ${table.seed} ${table.rolledBack} ${table.steps.length} ${place.seat} ${JSON.stringify(asked)}`;
        try {
          return (await staff.answer(mark, { scenario: session.meetings[session.meeting()]!, view, asked })) ?? refused('busy');
        } catch {
          return refused('malformed');
        }
      }
      case 'debrief': {
        const table = tableOf(state.tables, person?.place?.table ?? guest.table);
        if (!table?.revealed) return refused('not-revealed');
        const session = room.games.of(table);
        const count = session.meeting() + (table.concluded ? 1 : 0);
        return { type: 'debrief', debriefs: Array.from({ length: count }, (_, i) => session.debrief(i)) };
      }
      case 'overShoulder': {
        const table = state.tables.get(request.table);
        if (
          caller.role !== 'desk' ||
          !table ||
          !library.scenarios[room.games.of(table).meetings[0]!]!.scenario.parties.some(p => p.id === request.seat)
        )
          return refused('not-yours');
        const moves = table.seats.get(request.seat)?.moves;
        return {
          type: 'shoulder',
          update: updateFor(room.games.of(table), request.seat, { handedIn: moves !== undefined, canUndo: false }),
          plan: open.plans.get(`${request.table} ${request.seat}`) ?? [],
          ...(moves ? { handedIn: moves } : {}),
        };
      }
      case 'deleteClass': {
        if (caller.role !== 'desk') return refused('not-yours');
        await store.remove(logOf(room.code));
        await forget(room.code);
        return done;
      }
      default:
        return room.ask(caller, request);
    }
  }

  sockets.on('connection', (socket: GuestSocket) => {
    guests.set(socket, { caller: { role: 'nobody' }, tokens: BURST, counted: clock.now(), told: {} });
    socket.on('ask', (data, acknowledge) => {
      if (typeof acknowledge !== 'function') return;
      const reply = (said: ClassReply) => (acknowledge as (said: ClassReply) => void)(said);
      const guest = guestOf(socket);
      if (tooFast(guest)) return reply(refused('too-fast'));
      const request = readRequest(data);
      if (!request) return reply(refused('malformed'));
      answer(socket, request).then(reply, error => {
        console.error((error as Error).message);
        reply(refused('storage-failed'));
      });
    });
    socket.on('disconnect', () => leave(socket));
  });

  store.watch(log => {
    const code = log.startsWith('class-') ? log.slice('class-'.length) : undefined;
    if (code === undefined) return;
    void classes.get(code)?.then(open => {
      if (typeof open !== 'string') open.room.catchUp();
    });
  });

  // Deadlines run whether or not anybody has come back since the server was started.
  void store.logs().then(
    logs => {
      for (const log of logs) if (log.startsWith('class-')) void find(log.slice('class-'.length));
    },
    () => {},
  );

  return {
    sockets,
    deskOf: async (code, token) => {
      const open = await find(typed(code));
      return typeof open !== 'string' && open.room.state().desks.has(hashOf(token)) ? open.room : undefined;
    },
    close: async () => {
      await new Promise<void>(resolve => void sockets.close(() => resolve()));
      for (const opening of classes.values()) {
        const open = await opening;
        if (typeof open === 'string') continue;
        open.telling?.();
        open.room.close();
      }
    },
  };
}

const done: ClassReply = { type: 'done' };
const refused = (refusal: ClassRefusal): ClassReply => ({ type: 'refused', refusal });
const tableOf = (tables: ReadonlyMap<string, Table>, id: string | undefined): Table | undefined =>
  id === undefined ? tables.values().next().value : tables.get(id);
