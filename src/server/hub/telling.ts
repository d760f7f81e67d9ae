import type { Library } from '../../model/index.ts';
import { type ClassNews, type DeskFace, eventsSince, sliceFor, type Update, updateFor } from '../../session/index.ts';
import { deskFace, type Presence, roomFor, type Showing, tableFace } from '../classroom/faces.ts';
import type { Clock } from '../clock.ts';
import type { Guest, GuestSocket, Open } from './guest.ts';

interface TellerParts {
  readonly library: Library;
  readonly clock: Clock;
  readonly guestOf: (socket: GuestSocket) => Guest;
  readonly leave: (socket: GuestSocket) => void;
}

/** What each socket of a class is told, and only what has changed for it. */
export function createTeller({ library, clock, guestOf, leave }: TellerParts): (open: Open, only?: GuestSocket) => void {
  function presenceOf(open: Open): Presence {
    const callers = [...open.guests].map(socket => guestOf(socket).caller);
    const here = new Set(callers.flatMap(caller => (caller.role === 'person' ? caller.person : [])));
    return {
      online: person => here.has(person),
      seen: person => open.seen.get(person),
      hand: person => open.hands.has(person),
      plan: (table, seat) => open.plans.get(`${table} ${seat}`) ?? [],
    };
  }

  function showingOf(open: Open): Showing {
    return { library, state: open.room.state(), games: open.room.games, presence: presenceOf(open), now: clock.now() };
  }

  /** Tells every socket of a class what has changed for it. What several are told is worked out once, and only if somebody is. */
  function tell(open: Open, only?: GuestSocket): void {
    const showing = showingOf(open);
    const { state } = showing;
    const faceOf = eachOnce((id: string) => tableFace(showing, state.tables.get(id)!));
    let desk: DeskFace | undefined;
    const updateOf = eachOnce((at: string) => {
      const [table, audience] = at.split(' ') as [string, string];
      return updateFor(open.room.games.of(state.tables.get(table)!), audience, { handedIn: false, canUndo: false });
    });
    for (const socket of only ? [only] : open.guests) {
      const guest = guestOf(socket);
      const { caller, told } = guest;
      if (caller.role === 'desk') {
        desk ??= deskFace(showing, [...state.tables.keys()].map(faceOf));
        tellDesk(socket, told, desk);
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
      if (table && table.status !== 'lobby') {
        const at = `${tableId} ${person?.place?.seat ?? 'public'}`;
        const mark = `${at} ${table.seed} ${table.rolledBack} ${table.steps.length}`;
        // A view takes longer than everything else here: none is made for who has been told it.
        if (told.update !== mark) tellGame(socket, told, mark, updateOf(at));
      }
      const room = roomFor(showing, table && faceOf(tableId), person);
      tellRoom(socket, told, { type: 'room', room }, room);
    }
  }

  function tellDesk(socket: GuestSocket, told: Guest['told'], desk: DeskFace): void {
    // A facilitator sees what is to come, but not how it really ended.
    for (const id of new Set(desk.tables.map(table => table.scenario))) {
      if (told.scenarios?.has(id)) continue;
      told.scenarios = new Set([...(told.scenarios ?? []), id]);
      const loaded = library.scenarios[id]!;
      const all = Object.fromEntries(loaded.scenario.events.map(event => [event.id, 0]));
      socket.emit('news', { type: 'scenario', loaded: sliceFor(loaded, all) });
    }
    tellRoom(socket, told, { type: 'desk', desk }, desk);
  }

  /** Nothing, if all that has changed is the time. */
  function tellRoom(socket: GuestSocket, told: Guest['told'], news: ClassNews, face: object): void {
    const mark = JSON.stringify({ ...face, now: 0 });
    if (told.room === mark) return;
    told.room = mark;
    socket.emit('news', news);
  }

  /** The meeting's slice when it is new to the socket, then only the events that have happened since; then how things stand. */
  function tellGame(socket: GuestSocket, told: Guest['told'], mark: string, update: Update): void {
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
    told.update = mark;
    socket.emit('news', { type: 'update', update });
  }

  return tell;
}

/** A function that works out each answer once. */
function eachOnce<K, V>(make: (key: K) => V): (key: K) => V {
  const made = new Map<K, V>();
  return key => {
    const known = made.get(key) ?? make(key);
    made.set(key, known);
    return known;
  };
}
