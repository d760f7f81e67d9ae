import type { ClassRequest } from '../../session/index.ts';
import { actOn } from './actOn.ts';
import { type Circumstances, type Decision, named, no, withId, yes } from './decision.ts';
import type { ClassFact, Place } from './entries.ts';
import { seatsOf } from './games.ts';
import { refusedBy } from './rounds.ts';
import { hashOf, newCode, newToken, REJOIN_LENGTH } from './secrets.ts';
import { heldSeats, membersOf } from './state.ts';

type Of<T extends ClassRequest['type']> = Extract<ClassRequest, { readonly type: T }>;
/** Requests that only the facilitator may make, each a command with a name. */
export const BY_DESK = [
  'act',
  'addTable',
  'merge',
  'seat',
  'rule',
  'bot',
  'submitFor',
  'sit',
  'extra',
  'reissue',
  'remove',
  'moderate',
  'prepare',
  'lead',
] as const;
type DeskAsks = (typeof BY_DESK)[number];

/** What the facilitator asks for. */
export function byDesk(now: Circumstances, request: ClassRequest): Decision {
  if (!(BY_DESK as readonly string[]).includes(request.type)) return no('not-yours');
  const decide = DECIDES[request.type as DeskAsks] as (now: Circumstances, request: ClassRequest) => Decision;
  return decide(now, request);
}

const DECIDES: { readonly [T in DeskAsks]: (now: Circumstances, request: Of<T>) => Decision } = {
  act: (now, { id, tables, act }) => {
    const ids = tables === 'all' ? [...now.state.tables.keys()] : tables;
    const asked = ids.flatMap(one => now.state.tables.get(one) ?? []);
    return withId(id, yes(...asked.flatMap(table => actOn(now, table, act))));
  },
  addTable: (_, { id }) => withId(id, yes({ type: 'tableAdded', seed: newToken() })),
  merge,
  seat: (now, { id, person, table, seat }) => {
    if (!now.state.people.has(person)) return no('not-yours');
    const place = table !== undefined && seat !== undefined ? { table, seat } : undefined;
    if (place && !known(now, place)) return no('no-seat');
    return withId(id, yes({ type: 'seated', person, ...(place ? { place } : {}) }));
  },
  rule: (now, { id, table, seat, rule, captain }) =>
    known(now, { table, seat })
      ? withId(id, yes({ type: 'ruled', place: { table, seat }, rule, ...(captain === undefined ? {} : { captain }) }))
      : no('no-seat'),
  bot: (now, { id, table, seat, plays }) =>
    known(now, { table, seat }) ? withId(id, yes({ type: 'botSet', place: { table, seat }, plays })) : no('no-seat'),
  submitFor: (now, { id, table, seat, moves }) => {
    const at = now.state.tables.get(table);
    if (!at || !known(now, { table, seat })) return no('no-seat');
    if (at.status === 'lobby' || at.concluded) return no('not-open');
    const refused = refusedBy(now.games.of(at), seat, moves);
    return refused.length > 0 ? no('malformed', refused) : withId(id, yes({ type: 'handedIn', place: { table, seat }, moves }));
  },
  sit,
  extra: ({ state }, { id, person, ms }) =>
    state.people.has(person) ? withId(id, yes({ type: 'timeGiven', person, ms })) : no('not-yours'),
  reissue: ({ state }, { id, person }) => {
    if (!state.people.has(person)) return no('not-yours');
    const rejoin = newCode(REJOIN_LENGTH);
    return { facts: named(id, [{ type: 'tokenGiven', person, rejoin: hashOf(rejoin) }]), reply: { type: 'reissued', rejoin } };
  },
  remove: ({ state }, { id, person }) => (state.people.has(person) ? withId(id, yes({ type: 'removed', person })) : no('not-yours')),
  prepare: (_, { id, texts }) => withId(id, yes({ type: 'prepared', texts })),
  lead,
  moderate: ({ state }, { id, hide, mute, muted }) => {
    const facts: ClassFact[] = [];
    if (hide !== undefined && state.messages[hide]) facts.push({ type: 'hidden', message: hide });
    if (mute !== undefined && state.people.has(mute)) facts.push({ type: 'muted', person: mute, muted: muted ?? true });
    return withId(id, yes(...facts));
  },
};

function known({ state, library }: Circumstances, { table, seat }: Place): boolean {
  const at = state.tables.get(table);
  return at !== undefined && at.status !== 'closed' && seatsOf(library, state.plan.play).includes(seat);
}

/** The facilitator comes to the seat as its captain; taken out again, the seat is its team's. */
function sit(now: Circumstances, { id, table, seat }: Of<'sit'>): Decision {
  const place = { table, seat };
  if (!known(now, place)) return no('no-seat');
  const [token, rejoin] = [newToken(), newCode(REJOIN_LENGTH)];
  const person = `p${now.state.people.size + 1}`;
  const label = `${seat}-${now.state.people.size + 1}`;
  const joined = { type: 'joined', person, label, token: hashOf(token), rejoin: hashOf(rejoin), place, facilitator: true } as const;
  return {
    facts: named(id, [joined, { type: 'ruled', place, rule: 'captain', captain: person }]),
    reply: { type: 'joined', token, rejoin, person },
  };
}

/** Only a game that is open to all is looked at together, and only a moment it had. */
function lead({ state, games, library }: Circumstances, { id, led }: Of<'lead'>): Decision {
  if (!led) return withId(id, yes({ type: 'led' }));
  const table = state.tables.get(led.table);
  if (!table?.unveiled) return no('not-revealed');
  const session = games.of(table);
  const meeting = session.timeline().meetings[led.at.meeting];
  const seats = meeting && library.scenarios[meeting.scenario]!.scenario.parties;
  const seen = led.eyes === 'public' || seats?.some(party => party.id === led.eyes);
  return meeting && led.at.round <= meeting.rounds && seen ? withId(id, yes({ type: 'led', led })) : no('malformed');
}

/** Everybody keeps its seat where the other table has room in it; who finds none gets the seat that fewest hold. */
function merge(now: Circumstances, { id, table, into }: Of<'merge'>): Decision {
  const { state, library } = now;
  const [from, to] = [state.tables.get(table), state.tables.get(into)];
  if (!from || !to || from === to || from.status === 'closed' || to.status === 'closed') return no('not-yours');
  const seats = seatsOf(library, state.plan.play);
  const held = new Map(seats.map(seat => [seat, membersOf(state, { table: into, seat }).length]));
  const moving = [...heldSeats(state, table)].flatMap(([seat, people]) => people.map(person => ({ person, seat })));
  const seated = moving.map(({ person, seat }): ClassFact => {
    const fewest = seats.reduce((least, one) => (held.get(one)! < held.get(least)! ? one : least));
    const taken = held.get(seat)! < state.plan.perSeat ? seat : fewest;
    held.set(taken, held.get(taken)! + 1);
    return { type: 'seated', person: person.id, place: { table: into, seat: taken } };
  });
  return withId(id, yes(...seated, { type: 'closed', table }));
}
