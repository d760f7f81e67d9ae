import type { Move } from '../../model/index.ts';
import type { Instant } from '../../session/index.ts';
import type { Place } from './entries.ts';
import { type ClassState, captainOf, membersOf, move, type Person, type Seat, seatAt, type Table } from './state.ts';

/** What a seat has handed in by its rule: the captain's, what more than half want, or what anybody handed in last. */
export function settle(state: ClassState, place: Place): void {
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

export function clearRound(table: Table): void {
  for (const seat of table.seats.values()) clearSeat(seat);
}

/** As if it had handed in nothing. */
export function clearSeat(seat: Seat): void {
  seat.wishes.clear();
  seat.foretold.clear();
  seat.foreseen.clear();
  seat.moves = undefined;
}

export function openRound(table: Table, deadline: Instant | undefined): void {
  clearRound(table);
  table.status = 'open';
  table.deadline = deadline;
  table.left = undefined;
}

/** Nobody's wishes stay behind in a seat that is left. */
export function leave(state: ClassState, person: Person): void {
  const { place } = person;
  if (!place) return;
  seatAt(state, place).wishes.delete(person.id);
  move(state, person, undefined);
  settle(state, place);
}
