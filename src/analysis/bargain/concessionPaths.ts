import { isRefused, type Refused } from '../refusal.ts';
import { apart } from './distance.ts';
import { type Bargain, type Ledger, ledgerOf, placesOf, refuseValues, type Values } from './table.ts';

/** How one party's position travelled. By step; step 0 is the opening. */
export interface ConcessionPath {
  /** Utility given up since the opening, valued by what it wanted then; the party's own units. */
  readonly given: readonly number[];
  /** How far it moved since the step before, on the issues it cares about, each as a share of the range. */
  readonly moved: readonly number[];
  /** How much nearer it came to the goal since the step before; negative where it drew back. */
  readonly closer: readonly number[];
}

/**
 * Who gave way, when and by how much: the paths of the open positions towards a goal, usually what was agreed. Raiffa 1982,
 * "the negotiation dance"; Pruitt 1981, *Negotiation Behavior*.
 *
 * @param course by step, then party: its position by issue, on the issues' scales
 * @returns by party, in the order of the table
 * Refuses what `ledgerOf` and `refuseValues` refuse, and 'uneven-table' for a step that lacks a party.
 */
export function concessionPaths(
  bargain: Bargain,
  course: readonly (readonly Values[])[],
  goal: Values,
): readonly ConcessionPath[] | Refused {
  const ledger = ledgerOf(bargain);
  if (isRefused(ledger)) return ledger;
  if (course.some(step => step.length !== bargain.parties.length)) return { refused: 'uneven-table' };
  for (const values of [goal, ...course.flat()]) {
    const refused = refuseValues(bargain, values);
    if (refused) return refused;
  }
  const end = placesOf(ledger, goal);
  return bargain.parties.map((_, i) => {
    const places = course.map(step => placesOf(ledger, step[i]!));
    const since = (step: number) => places[Math.max(0, step - 1)]!;
    return {
      given: places.map(at => loss(ledger, i, at, places[0]!)),
      moved: places.map((at, step) => apart(ledger, i, at, since(step))),
      closer: places.map((at, step) => apart(ledger, i, since(step), end) - apart(ledger, i, at, end)),
    };
  });
}

function loss(ledger: Ledger, i: number, one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, place, k) => sum + ledger.stakes[i]![k]! * (place - other[k]!) * (place - other[k]!), 0);
}
