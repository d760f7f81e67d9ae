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

/** When time is up: those with more of it are waited for as long as they have not handed in. */
export function closesAt(state: ClassState, table: Table): Instant | undefined {
  if (table.deadline === undefined) return undefined;
  const slow = [...heldSeats(state, table.id)].filter(
    ([seat]) => table.seats.get(seat)?.moves === undefined && !table.seats.get(seat)?.bot,
  );
  return table.deadline + Math.max(0, ...slow.flatMap(([, people]) => people.map(person => person.extra)));
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
