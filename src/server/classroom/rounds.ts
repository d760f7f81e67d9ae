import type { Move, PartyId, Refused } from '../../model/index.ts';
import type { Instant, Session } from '../../session/index.ts';
import type { Circumstances } from './decision.ts';
import type { ClassFact } from './entries.ts';
import { type ClassState, heldSeats, type MovesBySeat, type Table } from './state.ts';

/** What the rules refuse; moves that are not even moves are refused as a whole. */
export function refusedBy(session: Session, seat: PartyId, moves: readonly Move[]): readonly Refused[] {
  try {
    return session.refused(seat, moves);
  } catch {
    return [{ move: 0, refusal: 'malformed' }];
  }
}

export function deadlineFrom({ plan }: ClassState, now: Instant): { deadline?: Instant } {
  return plan.roundMs === undefined ? {} : { deadline: now + plan.roundMs };
}

/** Whether a seat that people hold is waited for: nothing handed in, and no bot in their place. */
const waitedFor = (table: Table, seat: PartyId): boolean => {
  const at = table.seats.get(seat);
  return at?.moves === undefined && !at?.bot;
};

/** When time is up: those with more of it are waited for as long as they have not handed in. Asked for every table whenever something happens. */
export function closesAt(state: ClassState, table: Table): Instant | undefined {
  if (table.deadline === undefined) return undefined;
  let extra = 0;
  for (const [seat, people] of heldSeats(state, table.id))
    if (waitedFor(table, seat)) for (const person of people) extra = Math.max(extra, person.extra);
  return table.deadline + extra;
}

/** Whether every seat that people hold, and no bot plays, has handed in. */
export function complete(state: ClassState, table: Table): boolean {
  if (table.status !== 'open' || table.concluded) return false;
  let handedIn = 0;
  for (const seat of heldSeats(state, table.id).keys()) {
    if (waitedFor(table, seat)) return false;
    if (!table.seats.get(seat)?.bot) handedIn += 1;
  }
  return handedIn > 0;
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
