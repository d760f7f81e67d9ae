import type { Seat } from '../seat.ts';

/** Points of slack over which an answer is half as open as at the line. */
const OPEN = 6;

/** How open it is whether a member lets the text pass, 0–1: greatest at the line. */
export function near(slack: number): number {
  return 1 / (1 + (slack / OPEN) * (slack / OPEN));
}

/** What it means to have a member: the heavy draw others along. */
export function weightiness(seat: Seat, party: number): number {
  return 1 + seat.room.table.influence[party]! / 50;
}
