import { randomInt } from 'node:crypto';
import type { Library, Move, PartyId, Refused } from '../../model/index.ts';
import type { ClassRefusal, ClassReply, ClassRequest, Instant, PersonId, Session, TableAct, TableId } from '../../session/index.ts';
import type { ClassFact, NamedFact, Place } from './entries.ts';
import { type Games, seatsOf } from './games.ts';
import { hashOf, newCode, newToken, typed } from './secrets.ts';
import { type ClassState, captainOf, heldSeats, type MovesBySeat, membersOf, type Person, type Table } from './state.ts';

/** Who asks, as the socket has shown. */
export type Caller =
  | { readonly role: 'nobody' }
  | { readonly role: 'person'; readonly person: PersonId }
  | { readonly role: 'desk' }
  | { readonly role: 'projector' };

/** What follows from a request: facts to be kept, and what to answer once they are. */
export interface Decision {
  readonly facts: readonly NamedFact[];
  readonly reply: ClassReply;
}

export interface Circumstances {
  readonly library: Library;
  readonly state: ClassState;
  readonly games: Games;
  readonly now: Instant;
}

/** How many of the seats still free a newcomer may be given, the weightiest first: so the chair is soon taken, and still nobody knows who gets it. */
const DRAW_AMONG = 6;
const REJOIN_LENGTH = 8;

const done: ClassReply = { type: 'done' };
const no = (refusal: ClassRefusal, moves?: readonly Refused[]): Decision => ({
  facts: [],
  reply: { type: 'refused', refusal, ...(moves ? { moves } : {}) },
});
const yes = (...facts: readonly ClassFact[]): Decision => ({ facts, reply: done });

/** Decides one command of a class. Changes nothing but the games, which follow the log again when the facts are not kept. */
export function decide(now: Circumstances, caller: Caller, request: ClassRequest): Decision {
  const { state } = now;
  if ('id' in request && state.done.has(request.id)) return yes();
  switch (request.type) {
    case 'join':
      return join(now, request);
    case 'rejoin': {
      const person = state.rejoins.get(hashOf(typed(request.rejoin)));
      if (person === undefined) return no('wrong-code');
      const token = newToken();
      return {
        facts: [{ type: 'tokenGiven', person, token: hashOf(token) }],
        reply: { type: 'joined', token, rejoin: typed(request.rejoin), person },
      };
    }
    case 'assist': {
      if (hashOf(typed(request.instructorCode)) !== state.instructor) return no('wrong-code');
      const token = newToken();
      return { facts: [{ type: 'assisted', desk: hashOf(token) }], reply: { type: 'assisting', token } };
    }
    case 'submit':
    case 'withdraw':
    case 'say':
      return caller.role === 'person' || (caller.role === 'desk' && request.type === 'say')
        ? byPerson(now, caller, request)
        : no('not-yours');
    default:
      return caller.role === 'desk' ? byDesk(now, request) : no('not-yours');
  }
}

function join({ library, state }: Circumstances, request: Extract<ClassRequest, { type: 'join' }>): Decision {
  const { label } = request;
  if ([...state.people.values()].some(p => !p.removed && p.label.toLowerCase() === label.toLowerCase())) return no('label-taken');
  const kept = state.plan.roster?.find(line => line.label.toLowerCase() === label.toLowerCase());
  const place = request.observe ? undefined : kept ? { table: kept.table, seat: kept.seat } : placeFor(library, state, request);
  if (place === 'taken') return no('seat-taken');
  if (place && !state.tables.has(place.table)) return no('no-seat');
  const [token, rejoin] = [newToken(), newCode(REJOIN_LENGTH)];
  const person = `p${state.people.size + 1}`;
  return {
    facts: [{ type: 'joined', person, label, token: hashOf(token), rejoin: hashOf(rejoin), ...(place ? { place } : {}) }],
    reply: { type: 'joined', token, rejoin, person },
  };
}

/** Where a newcomer sits: where it asked, where the draw puts it, or nowhere yet. */
function placeFor(library: Library, state: ClassState, { table, seat }: { table?: TableId; seat?: PartyId }): Place | undefined | 'taken' {
  const { seating, perSeat, play } = state.plan;
  if (seating === 'hand') return undefined;
  const seats = seatsOf(library, play);
  if (seating === 'choose') {
    if (table === undefined || seat === undefined) return undefined;
    if (!seats.includes(seat) || !state.tables.has(table)) return undefined;
    return membersOf(state, { table, seat }).length < perSeat ? { table, seat } : 'taken';
  }
  const busy = [...state.tables.keys()].map(id => {
    const held = heldSeats(state, id);
    return { id, held, people: [...held.values()].reduce((sum, there) => sum + there.length, 0) };
  });
  const fewest = busy.sort((a, b) => a.people - b.people)[0]!;
  for (let there = 0; there < perSeat; there += 1) {
    const free = seats.filter(id => (fewest.held.get(id)?.length ?? 0) <= there).slice(0, DRAW_AMONG);
    if (free.length > 0) return { table: fewest.id, seat: free[randomInt(free.length)]! };
  }
  return undefined;
}

function byPerson(now: Circumstances, caller: Caller, request: Extract<ClassRequest, { type: 'submit' | 'withdraw' | 'say' }>): Decision {
  const { state, games } = now;
  const id = request.id;
  const person = caller.role === 'person' ? state.people.get(caller.person) : undefined;
  if (caller.role === 'person' && !person) return no('not-yours');
  if (request.type === 'say') return say(state, person, request, id);
  const place = person?.place;
  if (!person || !place) return no('no-seat');
  const table = state.tables.get(place.table)!;
  if (table.status === 'lobby' || table.concluded) return no('not-open');
  if (request.type === 'withdraw') return withId(id, yes({ type: 'withdrawn', place, person: person.id }));
  const session = games.of(table);
  if (request.meeting !== session.meeting() || request.round !== session.view('public').round) return no('round-over');
  const seat = table.seats.get(place.seat);
  if (seat?.rule === 'captain' && captainOf(state, place) !== person.id) return no('not-captain');
  const refused = refusedBy(session, place.seat, request.moves);
  if (refused.length > 0) return no('malformed', refused);
  return withId(id, yes({ type: 'handedIn', place, person: person.id, moves: request.moves }));
}

/** What the rules refuse; moves that are not even moves are refused as a whole. */
function refusedBy(session: Session, seat: PartyId, moves: readonly Move[]): readonly Refused[] {
  try {
    return session.refused(seat, moves);
  } catch {
    return [{ move: 0, refusal: 'malformed' }];
  }
}

function say(state: ClassState, person: Person | undefined, request: Extract<ClassRequest, { type: 'say' }>, id: string): Decision {
  const { address, text } = request;
  if (person?.muted) return no('muted');
  // People speak to their own table and to seats at it, to the facilitator, never to the whole class.
  const own = person?.place?.table;
  if (person && address.to !== 'desk' && !('table' in address && address.table === own)) return no('not-yours');
  if ('table' in address && !state.tables.has(address.table)) return no('not-yours');
  if (address.to === 'person' && !state.people.has(address.person)) return no('not-yours');
  const kind = person ? 'message' : (request.kind ?? 'message');
  return withId(id, yes({ type: 'said', address, kind, text, ...(person ? { person: person.id } : {}) }));
}

function byDesk(now: Circumstances, request: ClassRequest): Decision {
  const { state, library, games } = now;
  const known = (place: Place) => state.tables.has(place.table) && seatsOf(library, state.plan.play).includes(place.seat);
  switch (request.type) {
    case 'act': {
      const ids = request.tables === 'all' ? [...state.tables.keys()] : request.tables;
      const tables = ids.flatMap(id => state.tables.get(id) ?? []);
      return withId(request.id, yes(...tables.flatMap(table => actOn(now, table, request.act))));
    }
    case 'addTable':
      return withId(request.id, yes({ type: 'tableAdded', seed: newToken() }));
    case 'seat': {
      const { person, table, seat, id } = request;
      if (!state.people.has(person)) return no('not-yours');
      const place = table !== undefined && seat !== undefined ? { table, seat } : undefined;
      if (place && !known(place)) return no('no-seat');
      return withId(id, yes({ type: 'seated', person, ...(place ? { place } : {}) }));
    }
    case 'rule': {
      const { id, table, seat, rule, captain } = request;
      if (!known({ table, seat })) return no('no-seat');
      return withId(id, yes({ type: 'ruled', place: { table, seat }, rule, ...(captain === undefined ? {} : { captain }) }));
    }
    case 'bot': {
      const { id, table, seat, plays } = request;
      return known({ table, seat }) ? withId(id, yes({ type: 'botSet', place: { table, seat }, plays })) : no('no-seat');
    }
    case 'submitFor': {
      const { id, table, seat, moves } = request;
      const at = state.tables.get(table);
      if (!at || !known({ table, seat })) return no('no-seat');
      if (at.status === 'lobby' || at.concluded) return no('not-open');
      const refused = refusedBy(games.of(at), seat, moves);
      if (refused.length > 0) return no('malformed', refused);
      return withId(id, yes({ type: 'handedIn', place: { table, seat }, moves }));
    }
    case 'reissue': {
      if (!state.people.has(request.person)) return no('not-yours');
      const rejoin = newCode(REJOIN_LENGTH);
      return {
        facts: named(request.id, [{ type: 'tokenGiven', person: request.person, rejoin: hashOf(rejoin) }]),
        reply: { type: 'reissued', rejoin },
      };
    }
    case 'remove':
      return state.people.has(request.person) ? withId(request.id, yes({ type: 'removed', person: request.person })) : no('not-yours');
    case 'moderate': {
      const facts: ClassFact[] = [];
      if (request.hide !== undefined && state.messages[request.hide]) facts.push({ type: 'hidden', message: request.hide });
      if (request.mute !== undefined && state.people.has(request.mute))
        facts.push({ type: 'muted', person: request.mute, muted: request.muted ?? true });
      return withId(request.id, yes(...facts));
    }
    default:
      return no('not-yours');
  }
}

function actOn(now: Circumstances, table: Table, { act, ...rest }: TableAct): readonly ClassFact[] {
  const { state, games } = now;
  const deadline = deadlineFrom(state, now.now);
  const id = table.id;
  switch (act) {
    case 'start':
      return table.status === 'lobby' ? [{ type: 'started', table: id, ...deadline }] : [];
    case 'pause':
      return table.status === 'open' ? [{ type: 'paused', table: id }] : [];
    case 'resume':
      return table.status === 'paused'
        ? [{ type: 'resumed', table: id, ...(table.left === undefined ? {} : { deadline: now.now + table.left }) }]
        : [];
    case 'extend':
      return table.status === 'lobby' ? [] : [{ type: 'extended', table: id, ms: (rest as { ms: number }).ms }];
    case 'advance':
      if (table.status === 'lobby') return [];
      return table.concluded ? proceed(now, table) : [resolution(now, table, 'desk')];
    case 'proceed':
      return proceed(now, table);
    case 'rollBack':
      return table.steps.length > 0 ? [{ type: 'rolledBack', table: id, ...deadline }] : [];
    case 'reveal':
      return table.concluded && !table.revealed ? [{ type: 'revealed', table: id }] : [];
    case 'restart':
      return [{ type: 'restarted', table: id, seed: newToken() }];
  }
  function proceed(at: Circumstances, which: Table): readonly ClassFact[] {
    const session = games.of(which);
    const may = which.concluded && session.meeting() + 1 < session.meetings.length;
    return may ? [{ type: 'proceeded', table: which.id, ...deadlineFrom(at.state, at.now) }] : [];
  }
}

function deadlineFrom({ plan }: ClassState, now: Instant): { deadline?: Instant } {
  return plan.roundMs === undefined ? {} : { deadline: now + plan.roundMs };
}

/** Whether every seat that people hold, and no bot plays, has handed in. */
export function complete(state: ClassState, table: Table): boolean {
  if (table.status !== 'open' || table.concluded) return false;
  const waited = [...heldSeats(state, table.id).keys()].map(seat => table.seats.get(seat)).filter(seat => !seat?.bot);
  return waited.length > 0 && waited.every(seat => seat?.moves !== undefined);
}

/** What people hand in for the round as it is now; whoever is absent plays its default. Bots sit in all other seats. */
export function handedInAt({ state, games }: Pick<Circumstances, 'state' | 'games'>, table: Table): MovesBySeat {
  const session = games.of(table);
  const held = heldSeats(state, table.id);
  const people: Record<PartyId, readonly Move[]> = {};
  for (const id of new Set([...held.keys(), ...table.seats.keys()])) {
    const seat = table.seats.get(id);
    const moves = seat?.moves ?? (held.has(id) && !seat?.bot && state.plan.absent === 'pass' ? [] : undefined);
    if (moves && refusedBy(session, id, moves).length === 0) people[id] = moves;
  }
  return people;
}

/** The round as it is now, resolved: at once where its bots have thought before, after they have where not. */
export function resolution(now: Circumstances, table: Table, why: 'all' | 'time' | 'desk'): ClassFact {
  const people = handedInAt(now, table);
  const session = now.games.of(table);
  const [meeting, round] = [session.meeting(), session.view('public').round];
  const { concluded, bots } = now.games.resolve(table, people);
  const deadline = concluded ? {} : deadlineFrom(now.state, now.now);
  return { type: 'resolved', table: table.id, meeting, round, people, bots, why, concluded, ...deadline };
}

const withId = (id: string, decision: Decision): Decision => ({ ...decision, facts: named(id, decision.facts) });
/** The last fact carries the command's name: once it is kept, all are. */
const named = (id: string, facts: readonly NamedFact[]): readonly NamedFact[] =>
  facts.map((fact, i) => (i === facts.length - 1 ? { ...fact, id } : fact));
