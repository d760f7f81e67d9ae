import { randomInt } from 'node:crypto';
import type { Library, PartyId } from '../../model/index.ts';
import { type ClassRequest, planMark, type TableId } from '../../session/index.ts';
import { byDesk } from './byDesk.ts';
import { type Caller, type Circumstances, type Decision, no, withId, yes } from './decision.ts';
import type { Place } from './entries.ts';
import { seatsOf } from './games.ts';
import { refusedBy } from './rounds.ts';
import { hashOf, newCode, newToken, REJOIN_LENGTH, typed } from './secrets.ts';
import { type ClassState, captainOf, heldSeats, membersOf, openTables, type Person } from './state.ts';

/** How many of the seats still free a newcomer may be given, the weightiest first: so the chair is soon taken, and still nobody knows who gets it. */
const DRAW_AMONG = 6;
/** Ms after its time that a hand-in still counts, where the round waits for others: networks are slow. */
const LATE = 2000;

/** Decides one command of a class. Changes nothing but the games, which follow the log again when the facts are not kept. */
export function decide(now: Circumstances, caller: Caller, request: ClassRequest): Decision {
  const { state } = now;
  if ('id' in request && state.done.has(request.id) && mayName(caller, request)) return yes();
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
    case 'hand':
      return caller.role === 'person' ? raise(state, caller.person, request.up) : no('not-yours');
    case 'lower':
      return caller.role === 'desk' ? raise(state, request.person, false) : no('not-yours');
    case 'share': {
      const place = caller.role === 'person' ? state.people.get(caller.person)?.place : undefined;
      return place ? yes({ type: 'shared', place, moves: request.moves }) : no('no-seat');
    }
    case 'answers':
      return caller.role === 'person' ? answers(now, caller.person, request) : no('not-yours');
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

/** Whether somebody may give such a command at all: a name used before says nothing to who may not. */
const mayName = ({ role }: Caller, { type }: ClassRequest): boolean =>
  role === 'desk' || (role === 'person' && ['submit', 'withdraw', 'say', 'answers'].includes(type));

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
    if (!seats.includes(seat) || !openTables(state).includes(table)) return undefined;
    return membersOf(state, { table, seat }).length < perSeat ? { table, seat } : 'taken';
  }
  const busy = openTables(state).map(id => {
    const held = heldSeats(state, id);
    return { id, held, people: [...held.values()].reduce((sum, there) => sum + there.length, 0) };
  });
  const fewest = busy.sort((a, b) => a.people - b.people)[0];
  if (!fewest) return undefined;
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
  if (table.deadline !== undefined && table.deadline + person.extra + LATE < now.now) return no('time-up');
  const refused = refusedBy(session, place.seat, request.moves);
  if (refused.length > 0) return no('malformed', refused);
  const foretold = seat?.foreseen.get(planMark(request.moves));
  return withId(id, yes({ type: 'handedIn', place, person: person.id, moves: request.moves, ...(foretold ? { foretold } : {}) }));
}

/** A hand goes up, or down; one that is there already stays. */
function raise(state: ClassState, id: string, up: boolean): Decision {
  const person = state.people.get(id);
  if (!person) return no('not-yours');
  return person.hand === up ? yes() : yes({ type: 'raised', person: id, up });
}

/** Before, as long as the first round runs; after, once everything is over; each may be changed until then. */
function answers(now: Circumstances, id: string, request: Extract<ClassRequest, { type: 'answers' }>): Decision {
  const { state, games } = now;
  const person = state.people.get(id);
  const table = person?.place && state.tables.get(person.place.table);
  const count = state.plan.questions?.length ?? 0;
  if (!person || count === 0 || request.answers.length !== count) return no('malformed');
  const over = table?.concluded === true && games.of(table).over();
  const begun = table !== undefined && !table.practice && table.steps.some(step => step.kind === 'round');
  if (request.when === 'before' ? begun : !over) return no('not-open');
  return withId(request.id, yes({ type: 'answered', person: id, when: request.when, answers: request.answers }));
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
