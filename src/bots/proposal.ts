import type { Move } from '../model/index.ts';
import type { Seat } from './seat.ts';

/** A move somebody might make, and what it is worth to them: points of own utility, estimated. */
export interface Proposal {
  readonly move: Move;
  readonly worth: number;
}

/** What a move takes of the allowance here. */
export function takes(seat: Seat, move: Move): number {
  return seat.scenario.procedure.moves[move.type]?.takes ?? 0;
}

/** Best first, as many as the allowance bears, no two of the same kind at the same address. */
export function withinAllowance(seat: Seat, proposals: readonly Proposal[], allowance: number): readonly Move[] {
  if (proposals.length === 0) return [];
  const ranked = proposals.length === 1 ? proposals : [...proposals].sort((a, b) => b.worth - a.worth);
  const chosen: Move[] = [];
  // An allowance is a handful of moves: sooner gone through than hashed.
  const made: string[] = [];
  let left = allowance;
  for (const { move } of ranked) {
    const cost = takes(seat, move);
    const key = address(move);
    if (cost > left || made.includes(key)) continue;
    made.push(key);
    chosen.push(move);
    left -= cost;
  }
  return chosen;
}

/** What makes a second move of the kind the same one again. */
function address(move: Move): string {
  switch (move.type) {
    case 'makeStatement':
    case 'setPledge':
      return `${move.type} ${move.issue}`;
    case 'consult':
    case 'persuade':
    case 'leak':
      return `${move.type} ${move.party} ${move.issue}`;
    case 'makeOffer':
    case 'applyPressure':
    case 'sendEnvoy':
    case 'grantCarveOut':
      return `${move.type} ${move.party}`;
    default:
      return move.type;
  }
}
