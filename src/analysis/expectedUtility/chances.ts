import { pow } from '../elementary.ts';
import type { Reading, Standing } from './types.ts';

/**
 * By actor i, then j: the chance that i prevails over j when all who hold a stake take sides with who is nearer, each with
 * its power × salience × how much nearer. Equations 26 to 31; in the published reading distances are bent by the voter's
 * risk exponent, and the votes for i are divided by all votes of the round, which makes chances very small.
 */
export function chances({ actors, positions, range }: Standing, risks: readonly number[], reading: Reading): number[][] {
  const far = positions.map((from, k) => positions.map(to => pow(Math.abs(from - to) / range, reading === 'published' ? risks[k]! : 1)));
  const weights = actors.map(({ power, salience }) => power * salience);
  const votes = positions.map((_, i) => positions.map((_, j) => votesFor(i, j, far, weights)));
  let all = 0;
  // Every vote is cast twice: for one in the pair (i, j), against the other in the pair (j, i).
  for (const row of votes) for (const cast of row) all += 2 * cast;
  return votes.map((row, i) =>
    row.map((cast, j) => {
      const total = reading === 'published' ? all : cast + votes[j]![i]!;
      return total > 0 ? cast / total : 0;
    }),
  );
}

function votesFor(i: number, j: number, far: readonly (readonly number[])[], weights: readonly number[]): number {
  let sum = 0;
  for (let k = 0; k < weights.length; k += 1) {
    const nearer = far[k]![j]! - far[k]![i]!;
    if (nearer > 0) sum += weights[k]! * nearer;
  }
  return sum;
}
