import type { Move, PartyId } from '../../model/index.ts';
import type { ClassPlan, ForecastRemembered, GameStep, Instant, Led, PersonId, Said, SubmitRule, TableId } from '../../session/index.ts';
import type { Entry, Place } from './entries.ts';

export type { ForecastRemembered as Remembered, MovesBySeat } from '../../session/index.ts';
/** A step of a game as its session takes it, and, of a round, who sat where and what forecasts of what they handed in they had before them. */
export type Step =
  | Exclude<GameStep, { readonly kind: 'round' }>
  | (Extract<GameStep, { readonly kind: 'round' }> & { readonly sat: Sat; readonly foretold: Foretold });
export type Foretold = Readonly<Record<PartyId, ForecastRemembered>>;

/** Who held each seat when a round ended, and whether they had handed in. */
export type Sat = Readonly<Record<PartyId, readonly { readonly person: PersonId; readonly handedIn: boolean }[]>>;

export interface Person {
  readonly id: PersonId;
  readonly label: string;
  token: string | undefined;
  rejoin: string;
  place: Place | undefined;
  removed: boolean;
  muted: boolean;
  hand: boolean;
  /** Ms more than the others have, in every round. */
  extra: number;
  readonly facilitator: boolean;
  /** 1 to 5 for each of the class's questions. */
  readonly answers: { before?: readonly number[]; after?: readonly number[] };
}

export interface Seat {
  rule: SubmitRule;
  captain: PersonId | undefined;
  bot: boolean;
  /** What each member would hand in, this round. */
  readonly wishes: Map<PersonId | 'desk', readonly Move[]>;
  /** The forecasts of those, where there were any. */
  readonly foretold: Map<PersonId | 'desk', ForecastRemembered>;
  /** Forecasts the seat has been given of the round that is open, by the mark of the plan; of more, the latest. */
  readonly foreseen: Map<string, ForecastRemembered>;
  /** What they draft together. */
  plan: readonly Move[];
  /** What counts as handed in. */
  moves: readonly Move[] | undefined;
}

export interface Table {
  readonly id: TableId;
  seed: string;
  status: 'lobby' | 'open' | 'paused' | 'closed';
  steps: Step[];
  /** Whether the meeting that is open has ended. */
  concluded: boolean;
  deadline: Instant | undefined;
  left: number | undefined;
  readonly seats: Map<PartyId, Seat>;
  revealed: boolean;
  unveiled: boolean;
  practice: boolean;
  rolledBack: number;
}

/** By table and seat, in the order people came. */
export type Held = ReadonlyMap<TableId, ReadonlyMap<PartyId, readonly Person[]>>;

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
  /** By table and seat; undefined where somebody has moved since. */
  held: Held | undefined;
  readonly tokens: Map<string, PersonId>;
  readonly rejoins: Map<string, PersonId>;
  readonly messages: Said[];
  /** What everybody is shown of a game that is looked at together. */
  led: Led | undefined;
  /** Commands already carried out. */
  readonly done: Set<string>;
  /** Lines read. */
  length: number;
  last: Instant;
}

const tableId = (n: number): TableId => (n < 26 ? String.fromCharCode(65 + n) : `T${n + 1}`);

export function newTable(state: ClassState, seed: string): void {
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
    unveiled: false,
    practice: false,
    rolledBack: 0,
  });
}

export function seatAt(state: ClassState, { table, seat }: Place): Seat {
  const at = state.tables.get(table);
  if (!at) throw new Error(`no table '${table}'`);
  let found = at.seats.get(seat);
  if (!found) {
    found = {
      rule: state.plan.submitRule,
      captain: undefined,
      bot: false,
      wishes: new Map(),
      foretold: new Map(),
      foreseen: new Map(),
      plan: [],
      moves: undefined,
    };
    at.seats.set(seat, found);
  }
  return found;
}

/** Who holds the seats of each table, worked out once for as long as nobody moves: it is asked for at every hand-in, for every table. */
function seating(state: ClassState): Held {
  if (state.held) return state.held;
  const held = new Map<TableId, Map<PartyId, Person[]>>();
  for (const person of state.people.values()) {
    const { place } = person;
    if (person.removed || !place) continue;
    const seats = held.get(place.table) ?? new Map<PartyId, Person[]>();
    held.set(place.table, seats);
    const there = seats.get(place.seat);
    if (there) there.push(person);
    else seats.set(place.seat, [person]);
  }
  state.held = held;
  return held;
}

const NOBODY: readonly Person[] = [];
const NO_SEATS: ReadonlyMap<PartyId, readonly Person[]> = new Map();

export const membersOf = (state: ClassState, { table, seat }: Place): readonly Person[] => seating(state).get(table)?.get(seat) ?? NOBODY;

/** Seats of a table that people hold, with who holds them. */
export const heldSeats = (state: ClassState, table: TableId): ReadonlyMap<PartyId, readonly Person[]> =>
  seating(state).get(table) ?? NO_SEATS;

/** Somebody sits down elsewhere, or nowhere. */
export function move(state: ClassState, person: Person, place: Place | undefined): void {
  person.place = place;
  state.held = undefined;
}

/** Who speaks for a seat: the captain named, or whoever has held it longest. */
export function captainOf(state: ClassState, place: Place): PersonId | undefined {
  const members = membersOf(state, place);
  const { captain } = seatAt(state, place);
  return members.find(p => p.id === captain)?.id ?? members[0]?.id;
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
    held: undefined,
    tokens: new Map(),
    rejoins: new Map(),
    messages: [],
    led: undefined,
    done: new Set(),
    length: 1,
    last: entry.at,
  };
  for (const seed of entry.seeds) newTable(state, seed);
  return state;
}

/** Tables that people can still sit down at. */
export const openTables = ({ tables }: ClassState): readonly TableId[] =>
  [...tables.values()].filter(table => table.status !== 'closed').map(table => table.id);

/** By round of a meeting, by seat: the forecasts of what was then handed in. */
export function foretoldIn({ steps }: Table, meeting: number): readonly Foretold[] {
  let at = 0;
  return steps.flatMap(step => {
    if (step.kind === 'proceed') at += 1;
    return step.kind === 'round' && at === meeting ? [step.foretold] : [];
  });
}
