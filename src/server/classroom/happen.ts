import type { Entry } from './entries.ts';
import { clearRound, clearSeat, leave, openRound, settle } from './settle.ts';
import { type ClassState, type Foretold, heldSeats, move, newTable, type Person, seatAt, type Table } from './state.ts';

const KEPT_COMMANDS = 20_000;
/** Forecasts kept of one seat and round; of more, the latest. */
const KEPT_FORECASTS = 6;

/** What each fact does to a class; entries come from a log this server wrote, so what they name exists. */
type Happening<T extends Entry['type']> = (
  state: ClassState,
  entry: Extract<Entry, { readonly type: T }>,
  about: { readonly table: Table; readonly person: Person | undefined },
) => void;

/** Lets one thing happen. */
export function happen(state: ClassState, entry: Entry): void {
  state.length += 1;
  state.last = entry.at;
  if (entry.id !== undefined) {
    state.done.add(entry.id);
    if (state.done.size > KEPT_COMMANDS) state.done.delete(state.done.values().next().value!);
  }
  const table = 'table' in entry ? state.tables.get(entry.table) : undefined;
  const person = 'person' in entry && entry.person !== undefined ? state.people.get(entry.person) : undefined;
  (HAPPENS[entry.type] as Happening<Entry['type']>)(state, entry, { table: table!, person });
}

const HAPPENS: { readonly [T in Entry['type']]: Happening<T> } = {
  opened: () => {
    throw new Error('a class is opened once');
  },
  assisted: (state, { desk }) => void state.desks.add(desk),
  tableAdded: (state, { seed }) => newTable(state, seed),

  // People
  joined: (state, { person: id, label, token, rejoin, place, facilitator }) => {
    const fresh = { removed: false, muted: false, hand: false, extra: 0, facilitator: facilitator ?? false, answers: {} };
    state.people.set(id, { id, label, token, rejoin, place, ...fresh });
    state.held = undefined;
    state.tokens.set(token, id);
    state.rejoins.set(rejoin, id);
    if (place) seatAt(state, place).bot = false;
  },
  tokenGiven: (state, { token, rejoin }, { person }) => {
    if (!person) return;
    if (token !== undefined) {
      if (person.token !== undefined) state.tokens.delete(person.token);
      person.token = token;
      state.tokens.set(token, person.id);
    }
    if (rejoin !== undefined) {
      state.rejoins.delete(person.rejoin);
      person.rejoin = rejoin;
      state.rejoins.set(rejoin, person.id);
    }
  },
  seated: (state, { place }, { person }) => {
    if (!person) return;
    leave(state, person);
    move(state, person, place);
    if (!place) return;
    seatAt(state, place).bot = false;
    settle(state, place);
  },
  removed: (state, _, { person }) => {
    if (!person) return;
    if (person.place) {
      const seat = seatAt(state, person.place);
      if (seat.captain === person.id) Object.assign(seat, { rule: state.plan.submitRule, captain: undefined });
    }
    leave(state, person);
    person.removed = true;
    state.held = undefined;
    if (person.token !== undefined) state.tokens.delete(person.token);
    state.rejoins.delete(person.rejoin);
  },
  timeGiven: (_, { ms }, { person }) => {
    if (person) person.extra = ms;
  },
  answered: (_, { when, answers }, { person }) => {
    if (person) person.answers[when] = answers;
  },
  muted: (_, { muted }, { person }) => {
    if (person) person.muted = muted;
  },
  raised: (_, { up }, { person }) => {
    if (person) person.hand = up;
  },
  said: (state, { address, kind, text, at }, { person }) => {
    const from = person && { person: person.id, label: person.label, ...(person.place ? { seat: person.place.seat } : {}) };
    state.messages.push({ n: state.messages.length, at, address, kind, text, ...(from ? { from } : {}) });
  },
  hidden: (state, { message: n }) => {
    const message = state.messages[n];
    if (message) state.messages[n] = { ...message, hidden: true };
  },

  prepared: (state, { texts }) => {
    state.plan = { ...state.plan, prepared: texts };
  },
  led: (state, { led }) => {
    state.led = led;
  },

  // Seats
  ruled: (state, { place, rule, captain }) => {
    Object.assign(seatAt(state, place), { rule, captain });
    settle(state, place);
  },
  botSet: (state, { place, plays }) => {
    seatAt(state, place).bot = plays;
  },
  handedIn: (state, { place, person, moves, foretold }) => {
    const seat = seatAt(state, place);
    const who = person ?? 'desk';
    seat.wishes.delete(who);
    seat.wishes.set(who, moves);
    if (foretold) seat.foretold.set(who, foretold);
    else seat.foretold.delete(who);
    if (person !== undefined) seat.bot = false;
    settle(state, place);
  },
  foreseen: (state, { place, plan, forecast }) => {
    const { foreseen } = seatAt(state, place);
    foreseen.set(plan, forecast);
    if (foreseen.size > KEPT_FORECASTS) foreseen.delete(foreseen.keys().next().value!);
  },
  shared: (state, { place, moves }) => {
    seatAt(state, place).plan = moves;
  },
  withdrawn: (state, { place, person }) => {
    seatAt(state, place).wishes.delete(person);
    settle(state, place);
  },

  // Tables
  started: (_, { deadline, practice }, { table }) => {
    table.practice = practice ?? false;
    openRound(table, deadline);
  },
  paused: (_, { at }, { table }) => {
    // Less than nothing where only those with more time are waited for.
    Object.assign(table, { status: 'paused', left: table.deadline === undefined ? undefined : table.deadline - at, deadline: undefined });
  },
  resumed: (_, { deadline }, { table }) => void Object.assign(table, { status: 'open', left: undefined, deadline }),
  extended: (_, { ms }, { table }) => {
    if (table.deadline !== undefined) table.deadline += ms;
    if (table.left !== undefined) table.left += ms;
  },
  resolved: (state, { people, bots, concluded, deadline }, { table }) => {
    const sat = Object.fromEntries(
      [...heldSeats(state, table.id)].map(([seat, members]) => [
        seat,
        members.map(({ id }) => ({ person: id, handedIn: table.seats.get(seat)?.wishes.has(id) ?? false })),
      ]),
    );
    table.steps = [...table.steps, { kind: 'round', people, ...(bots ? { bots } : {}), sat, foretold: foretoldAt(table) }];
    table.concluded = concluded;
    openRound(table, deadline);
  },
  staged: (_, { event, voids }, { table }) => {
    table.steps = [...table.steps, { kind: 'event', event }];
    // What was foreseen without the event is foreseen no longer.
    for (const seat of table.seats.values()) seat.foreseen.clear();
    for (const id of voids) {
      const seat = table.seats.get(id);
      if (seat) clearSeat(seat);
    }
  },
  proceeded: (_, { deadline }, { table }) => {
    table.steps = [...table.steps, { kind: 'proceed' }];
    table.concluded = false;
    openRound(table, deadline);
  },
  rolledBack: (state, { deadline }, { table }) => {
    endLead(state, table);
    table.steps = table.steps.slice(0, table.steps.at(-1)?.kind === 'proceed' ? -2 : -1);
    Object.assign(table, { concluded: false, revealed: false, unveiled: false, rolledBack: table.rolledBack + 1 });
    openRound(table, deadline);
  },
  restarted: (state, { seed }, { table }) => {
    endLead(state, table);
    clearRound(table);
    Object.assign(table, { seed, steps: [], concluded: false, status: 'lobby', deadline: undefined, left: undefined });
    Object.assign(table, { revealed: false, unveiled: false, practice: false });
  },
  revealed: (_, __, { table }) => {
    table.revealed = true;
  },
  unveiled: (_, __, { table }) => {
    table.unveiled = true;
  },
  closed: (_, __, { table }) => void Object.assign(table, { status: 'closed', deadline: undefined, left: undefined }),
};

/** A game that is not over any longer is not looked at together either. */
function endLead(state: ClassState, { id }: Table): void {
  if (state.led?.table === id) state.led = undefined;
}

/** By seat, the forecast of what it has handed in. */
function foretoldAt(table: Table): Foretold {
  const found: Record<string, Foretold[string]> = {};
  for (const [id, { wishes, foretold, moves }] of table.seats) {
    const who = moves && [...wishes.entries()].find(([, wish]) => wish === moves)?.[0];
    const forecast = who === undefined ? undefined : foretold.get(who);
    if (forecast) found[id] = forecast;
  }
  return found;
}
