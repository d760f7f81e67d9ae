import type { Server } from 'socket.io';
import type { Library } from '../../model/index.ts';
import {
  type ClassPlan,
  type ClassTold,
  meetingsOf,
  type PersonId,
  partBetween,
  type Room,
  type TableId,
  type Update,
  updateFor,
} from '../../session/index.ts';
import { deskFace, deskTable, heardBy, type Presence, roomFor, type Showing, tableFace } from '../classroom/faces.ts';
import type { Person, Table } from '../classroom/state.ts';
import type { Clock } from '../clock.ts';
import { type Guest, type GuestSocket, type Open, tableHeardBy } from './guest.ts';
import { createSlices } from './slices.ts';

interface TellerParts {
  readonly sockets: Server;
  readonly library: Library;
  readonly clock: Clock;
  /** Where this server is reached, best first. */
  readonly addresses: readonly string[];
  readonly guestOf: (socket: GuestSocket) => Guest;
  /** Whether somebody is there by way of another process. */
  readonly elsewhere: (code: string, person: PersonId) => boolean;
  readonly leave: (socket: GuestSocket) => void;
}

/** Tells sockets what has changed for them, and only that. What several are told is worked out, and written, once. */
export interface Teller {
  /** How a class stands; for one turn of the event loop. */
  readonly showingOf: (open: Open) => Showing;
  readonly tellTable: (open: Open, showing: Showing, table: TableId) => void;
  readonly tellDesks: (open: Open, showing: Showing) => void;
  /** Those who know nothing yet. */
  readonly welcome: (open: Open, showing: Showing, fresh: readonly GuestSocket[]) => void;
}

/** A socket at a table, and who sits behind it; nobody, for a projector. */
interface Listener {
  readonly socket: GuestSocket;
  readonly guest: Guest;
  readonly person: Person | undefined;
}

/** Messages a socket may be behind in reading before it is cut off: it comes back when it can. */
const BACKLOG = 400;

export function createTeller({ sockets, library, clock, addresses, guestOf, elsewhere, leave }: TellerParts): Teller {
  const scenarios = createSlices(library);

  function presenceOf(open: Open): Presence {
    const here = new Set<string>();
    for (const socket of open.guests) {
      const { caller } = guestOf(socket);
      if (caller.role === 'person') here.add(caller.person);
    }
    return {
      online: person => here.has(person) || elsewhere(open.room.code, person),
      seen: person => open.seen.get(person),
      since: open.since,
    };
  }

  function showingOf(open: Open): Showing {
    return { library, state: open.room.state(), games: open.room.games, presence: presenceOf(open), addresses, now: clock.now() };
  }

  /** The same object as long as it says the same, so that nobody has to compare. */
  function faceOf({ news }: Open, showing: Showing, table: Table) {
    const face = tableFace(showing, table);
    const known = news.faces.get(table.id);
    if (known && JSON.stringify(known) === JSON.stringify(face)) return known;
    news.faces.set(table.id, face);
    return face;
  }

  const emit = (to: readonly GuestSocket[], news: ClassTold): void => {
    if (to.length === 1) to[0]!.emit('news', news);
    else if (to.length > 1) sockets.to(to.map(socket => socket.id)).emit('news', news);
  };

  /** Who sits at a table, or watches it. Whoever is here no longer is told so. */
  function listenersAt(open: Open, { state }: Showing, among: Iterable<GuestSocket>, at?: TableId): ReadonlyMap<TableId, Listener[]> {
    const found = new Map<TableId, Listener[]>();
    for (const socket of [...among]) {
      const guest = guestOf(socket);
      const { caller } = guest;
      if (caller.role === 'desk' || caller.role === 'nobody') continue;
      const person = caller.role === 'person' ? state.people.get(caller.person) : undefined;
      const table = tableHeardBy(open, guest);
      if (at !== undefined && table !== at) continue;
      const gone = caller.role === 'person' && whyGone(open, guest, person);
      if (gone) {
        socket.emit('news', { type: 'gone', why: gone });
        leave(socket);
      } else if (backlog(socket) > BACKLOG) socket.disconnect(true);
      else found.set(table, [...(found.get(table) ?? []), { socket, guest, person }]);
    }
    return found;
  }

  function whyGone(open: Open, guest: Guest, person: Person | undefined): 'removed' | 'elsewhere' | undefined {
    if (!person || person.removed) return 'removed';
    return guest.hash !== undefined && open.room.state().tokens.get(guest.hash) !== person.id ? 'elsewhere' : undefined;
  }

  function tellListeners(open: Open, showing: Showing, id: TableId, listeners: readonly Listener[]): void {
    const table = showing.state.tables.get(id);
    if (table && table.status !== 'lobby') tellGame(open, table, listeners);
    const face = table && faceOf(open, showing, table);
    const hidden = showing.state.messages.reduce((sum, said) => sum + Number(said.hidden ?? false), 0);
    const groups = createGroups();
    for (const { socket, guest, person } of listeners) {
      const { told } = guest;
      told.heard = heardBy(showing.state, hidden, person, told.heard);
      const room: Room = roomFor(showing, face, person, told.heard.messages);
      const part = told.room && partBetween(told.room, room);
      if (told.room && !part) continue;
      // What is told of the table alone is the same for all at it.
      if (part && Object.keys(part.lists).length + part.dropped.length === 0 && Object.keys(part.set).join() === 'table')
        groups.add('table', socket, () => ({ type: 'roomPart', part }));
      else groups.add(socket.id, socket, () => (part ? { type: 'roomPart', part } : { type: 'room', room }));
      told.room = room;
    }
    groups.emit();
  }

  /** How the game stands, for those who have not been told: first the words they will need. */
  function tellGame(open: Open, table: Table, listeners: readonly Listener[]): void {
    const game = `${table.id} ${table.seed} ${table.rolledBack}`;
    const updates = new Map<string, Update>();
    const [slices, views] = [createGroups(), createGroups()];
    for (const { socket, guest, person } of listeners) {
      const { told } = guest;
      const seat = person?.place?.seat ?? 'public';
      const mark = `${game} ${table.steps.length} ${seat}`;
      if (told.update?.mark === mark) continue;
      const update = updates.get(seat) ?? updateFor(open.room.games.of(table), seat, { handedIn: false, canUndo: false });
      updates.set(seat, update);
      for (const { key, news } of scenarios.before(told, update, packs(socket))) slices.add(key, socket, news);
      const line = `${game} ${update.meeting} ${seat}`;
      const from = told.update?.line === line ? told.update.entries : undefined;
      views.add(`${seat} ${from}`, socket, () => {
        if (from === undefined) return { type: 'update', update };
        const { earlier: _, ...rest } = update;
        return { type: 'updatePart', update: { ...rest, log: update.log.slice(from) } };
      });
      told.update = { mark, line, entries: update.log.length };
    }
    slices.emit();
    views.emit();
  }

  function tellDesks(open: Open, showing: Showing): void {
    const desks = [...open.guests].filter(socket => guestOf(socket).caller.role === 'desk');
    if (desks.length === 0) return;
    const { news } = open;
    const rows = [...showing.state.tables.values()].map(table => {
      const row = news.rows.get(table.id) ?? deskTable(showing, faceOf(open, showing, table));
      news.rows.set(table.id, row);
      return row;
    });
    const before = news.desk.face;
    const desk = deskFace(showing, rows);
    news.desk.face = desk;
    const part = before && partBetween(before, desk);
    const [known, fresh]: [GuestSocket[], GuestSocket[]] = [[], []];
    for (const socket of desks) {
      const { told } = guestOf(socket);
      // Meetings to come as well: the facilitator plans for them, and prints their papers.
      deskSlices(socket, told, showing.state.plan);
      (told.desk !== undefined && told.desk === before ? known : fresh).push(socket);
      told.desk = desk;
    }
    emit(fresh, { type: 'desk', desk });
    if (part) emit(known, { type: 'deskPart', part });
  }

  function deskSlices(socket: GuestSocket, told: Guest['told'], { play, rounds }: ClassPlan): void {
    for (const id of meetingsOf(library, play) ?? []) {
      if (told.scenarios?.has(id)) continue;
      told.scenarios = new Set([...(told.scenarios ?? []), id]);
      socket.emit('news', scenarios.forDesk(id, rounds, packs(socket)));
    }
  }

  /** Sockets that are told the same. */
  interface Groups {
    readonly add: (key: string, socket: GuestSocket, news: () => ClassTold) => void;
    readonly emit: () => void;
  }
  function createGroups(): Groups {
    const groups = new Map<string, { readonly news: () => ClassTold; readonly to: GuestSocket[] }>();
    return {
      add: (key, socket, news) => {
        const group = groups.get(key);
        if (group) group.to.push(socket);
        else groups.set(key, { news, to: [socket] });
      },
      emit: () => {
        for (const { news, to } of groups.values()) emit(to, news());
      },
    };
  }

  return {
    showingOf,
    tellTable: (open, showing, table) => {
      for (const [id, listeners] of listenersAt(open, showing, open.guests, table)) tellListeners(open, showing, id, listeners);
    },
    tellDesks,
    welcome: (open, showing, fresh) => {
      if (fresh.length === 0) return;
      const here = fresh.filter(socket => open.guests.has(socket));
      for (const [id, listeners] of listenersAt(open, showing, here)) tellListeners(open, showing, id, listeners);
      if (here.some(socket => guestOf(socket).caller.role === 'desk')) tellDesks(open, showing);
    },
  };
}

/** Whether the page can unpack what is packed. */
const packs = (socket: GuestSocket): boolean => socket.handshake.auth.packs === true;

/** Messages written to a socket that its transport has not taken yet. */
const backlog = (socket: GuestSocket): number => (socket.conn as unknown as { writeBuffer: readonly unknown[] }).writeBuffer.length;
