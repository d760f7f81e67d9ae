import type { Move, PartyId } from '../../model/index.ts';
import type { ClassPlan, Instant, PersonId, Said, SubmitRule, TableId } from '../../session/index.ts';
import type { Entry, Place } from './entries.ts';

export type MovesBySeat = Readonly<Record<PartyId, readonly Move[]>>;
/** A step of a game, as its session takes it; what bots handed in is kept so that nobody has to think it out again. */
export type Step = { readonly kind: 'round'; readonly people: MovesBySeat; readonly bots?: MovesBySeat } | { readonly kind: 'proceed' };

export interface Person {
  readonly id: PersonId;
  readonly label: string;
  token: string | undefined;
  rejoin: string;
  place: Place | undefined;
  removed: boolean;
  muted: boolean;
}

export interface Seat {
  rule: SubmitRule;
  captain: PersonId | undefined;
  bot: boolean;
  /** What each member would hand in, this round. */
  readonly wishes: Map<PersonId | 'desk', readonly Move[]>;
  /** What counts as handed in. */
  moves: readonly Move[] | undefined;
}

export interface Table {
  readonly id: TableId;
  seed: string;
  status: 'lobby' | 'open' | 'paused';
  steps: Step[];
  /** Whether the meeting that is open has ended. */
  concluded: boolean;
  deadline: Instant | undefined;
  left: number | undefined;
  readonly seats: Map<PartyId, Seat>;
  revealed: boolean;
  rolledBack: number;
}

/** A class as its log tells it. Plain data; the games themselves are played from `steps`. */
export interface ClassState {
  code: string;
  plan: ClassPlan;
  rules: string;
  opened: Instant;
  /** Hashes. */
  readonly desks: Set<string>;
  instructor: string;
  readonly tables: Map<TableId, Table>;
  readonly people: Map<PersonId, Person>;
  readonly tokens: Map<string, PersonId>;
  readonly rejoins: Map<string, PersonId>;
  readonly messages: Said[];
  /** Commands already carried out. */
  readonly done: Set<string>;
  /** Lines read. */
  length: number;
  last: Instant;
}

const KEPT_COMMANDS = 20_000;
const tableId = (n: number): TableId => (n < 26 ? String.fromCharCode(65 + n) : `T${n + 1}`);

function newTable(state: ClassState, seed: string): void {
  const id = tableId(state.tables.size);
  state.tables.set(id, {
    id,
    seed,
    status: 'lobby',
    steps: [],
    concluded: false,
    deadline: undefined,
    left: undefined,
    seats: new Map(),
    revealed: false,
    rolledBack: 0,
  });
}

export function seatAt(state: ClassState, { table, seat }: Place): Seat {
  const at = state.tables.get(table);
  if (!at) throw new Error(`no table '${table}'`);
  let found = at.seats.get(seat);
  if (!found) {
    found = { rule: state.plan.submitRule, captain: undefined, bot: false, wishes: new Map(), moves: undefined };
    at.seats.set(seat, found);
  }
  return found;
}

export function membersOf(state: ClassState, { table, seat }: Place): readonly Person[] {
  const members: Person[] = [];
  for (const person of state.people.values())
    if (person.place?.seat === seat && person.place.table === table && !person.removed) members.push(person);
  return members;
}

/** Seats of a table that people hold, with who holds them. */
export function heldSeats(state: ClassState, table: TableId): ReadonlyMap<PartyId, readonly Person[]> {
  const held = new Map<PartyId, Person[]>();
  for (const person of state.people.values()) {
    if (person.removed || person.place?.table !== table) continue;
    const there = held.get(person.place.seat);
    if (there) there.push(person);
    else held.set(person.place.seat, [person]);
  }
  return held;
}

/** Who speaks for a seat: the captain named, or whoever has held it longest. */
export function captainOf(state: ClassState, place: Place): PersonId | undefined {
  const members = membersOf(state, place);
  const { captain } = seatAt(state, place);
  return members.find(p => p.id === captain)?.id ?? members[0]?.id;
}

/** What a seat has handed in by its rule: the captain's, what more than half want, or what anybody handed in last. */
function settle(state: ClassState, place: Place): void {
  const seat = seatAt(state, place);
  const byDesk = seat.wishes.get('desk');
  if (byDesk) {
    seat.moves = byDesk;
    return;
  }
  const members = membersOf(state, place);
  if (seat.rule === 'captain') {
    const captain = captainOf(state, place);
    seat.moves = captain === undefined ? undefined : seat.wishes.get(captain);
    return;
  }
  const wishes = [...seat.wishes.entries()].filter(([id]) => members.some(p => p.id === id)).map(([, moves]) => moves);
  if (seat.rule === 'any') {
    seat.moves = wishes.at(-1);
    return;
  }
  const alike = (moves: readonly Move[]) => wishes.filter(other => JSON.stringify(other) === JSON.stringify(moves)).length;
  seat.moves = wishes.find(moves => alike(moves) * 2 > members.length);
}

function clearRound(table: Table): void {
  for (const seat of table.seats.values()) {
    seat.wishes.clear();
    seat.moves = undefined;
  }
}

function openRound(table: Table, deadline: Instant | undefined): void {
  clearRound(table);
  table.status = 'open';
  table.deadline = deadline;
  table.left = undefined;
}

/** A class that has only just been opened. Throws when the first entry is none that opens one. */
export function begin(entry: Entry): ClassState {
  if (entry.type !== 'opened') throw new Error('the log of a class does not begin with its opening');
  const state: ClassState = {
    code: entry.code,
    plan: entry.plan,
    rules: entry.rules,
    opened: entry.at,
    desks: new Set([entry.desk]),
    instructor: entry.instructor,
    tables: new Map(),
    people: new Map(),
    tokens: new Map(),
    rejoins: new Map(),
    messages: [],
    done: new Set(),
    length: 1,
    last: entry.at,
  };
  for (const seed of entry.seeds) newTable(state, seed);
  return state;
}

/** Lets one thing happen. Entries come from a log this server wrote: what they name exists. */
export function happen(state: ClassState, entry: Entry): void {
  state.length += 1;
  state.last = entry.at;
  if (entry.id !== undefined) {
    state.done.add(entry.id);
    if (state.done.size > KEPT_COMMANDS) state.done.delete(state.done.values().next().value!);
  }
  const table = 'table' in entry ? state.tables.get(entry.table) : undefined;
  const person = 'person' in entry && entry.person !== undefined ? state.people.get(entry.person) : undefined;
  switch (entry.type) {
    case 'opened':
      throw new Error('a class is opened once');
    case 'assisted':
      state.desks.add(entry.desk);
      return;
    case 'tableAdded':
      newTable(state, entry.seed);
      return;
    case 'joined': {
      const { person: id, label, token, rejoin, place } = entry;
      state.people.set(id, { id, label, token, rejoin, place, removed: false, muted: false });
      state.tokens.set(token, id);
      state.rejoins.set(rejoin, id);
      if (place) seatAt(state, place).bot = false;
      return;
    }
    case 'tokenGiven':
      if (!person) return;
      if (entry.token !== undefined) {
        if (person.token !== undefined) state.tokens.delete(person.token);
        person.token = entry.token;
        state.tokens.set(entry.token, person.id);
      }
      if (entry.rejoin !== undefined) {
        state.rejoins.delete(person.rejoin);
        person.rejoin = entry.rejoin;
        state.rejoins.set(entry.rejoin, person.id);
      }
      return;
    case 'seated':
      if (!person) return;
      leave(state, person);
      person.place = entry.place;
      if (entry.place) {
        seatAt(state, entry.place).bot = false;
        settle(state, entry.place);
      }
      return;
    case 'removed':
      if (!person) return;
      leave(state, person);
      person.removed = true;
      if (person.token !== undefined) state.tokens.delete(person.token);
      state.rejoins.delete(person.rejoin);
      return;
    case 'ruled': {
      const seat = seatAt(state, entry.place);
      seat.rule = entry.rule;
      seat.captain = entry.captain;
      settle(state, entry.place);
      return;
    }
    case 'botSet':
      seatAt(state, entry.place).bot = entry.plays;
      return;
    case 'started':
      openRound(table!, entry.deadline);
      return;
    case 'paused':
      table!.status = 'paused';
      table!.left = table!.deadline === undefined ? undefined : Math.max(0, table!.deadline - entry.at);
      table!.deadline = undefined;
      return;
    case 'resumed':
      table!.status = 'open';
      table!.left = undefined;
      table!.deadline = entry.deadline;
      return;
    case 'extended':
      if (table!.deadline !== undefined) table!.deadline += entry.ms;
      if (table!.left !== undefined) table!.left += entry.ms;
      return;
    case 'handedIn': {
      const seat = seatAt(state, entry.place);
      const who = entry.person ?? 'desk';
      seat.wishes.delete(who);
      seat.wishes.set(who, entry.moves);
      if (entry.person !== undefined) seat.bot = false;
      settle(state, entry.place);
      return;
    }
    case 'withdrawn':
      seatAt(state, entry.place).wishes.delete(entry.person);
      settle(state, entry.place);
      return;
    case 'resolved':
      table!.steps = [...table!.steps, { kind: 'round', people: entry.people, ...(entry.bots ? { bots: entry.bots } : {}) }];
      table!.concluded = entry.concluded;
      openRound(table!, entry.deadline);
      return;
    case 'proceeded':
      table!.steps = [...table!.steps, { kind: 'proceed' }];
      table!.concluded = false;
      openRound(table!, entry.deadline);
      return;
    case 'rolledBack': {
      const back = table!.steps.at(-1)?.kind === 'proceed' ? 2 : 1;
      table!.steps = table!.steps.slice(0, -back);
      table!.concluded = false;
      table!.revealed = false;
      table!.rolledBack += 1;
      openRound(table!, entry.deadline);
      return;
    }
    case 'restarted':
      clearRound(table!);
      Object.assign(table!, {
        seed: entry.seed,
        steps: [],
        concluded: false,
        status: 'lobby',
        deadline: undefined,
        left: undefined,
        revealed: false,
      });
      return;
    case 'revealed':
      table!.revealed = true;
      return;
    case 'said': {
      const from = person && { person: person.id, label: person.label, ...(person.place ? { seat: person.place.seat } : {}) };
      const { address, kind, text, at } = entry;
      state.messages.push({ n: state.messages.length, at, address, kind, text, ...(from ? { from } : {}) });
      return;
    }
    case 'hidden': {
      const message = state.messages[entry.message];
      if (message) state.messages[entry.message] = { ...message, hidden: true };
      return;
    }
    case 'muted':
      if (person) person.muted = entry.muted;
      return;
  }
}

function leave(state: ClassState, person: Person): void {
  const { place } = person;
  if (!place) return;
  seatAt(state, place).wishes.delete(person.id);
  person.place = undefined;
  settle(state, place);
}
