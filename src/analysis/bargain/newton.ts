import type { Ledger } from './table.ts';

/** A place this near to a red line lies on it. */
const ON_THE_LINE = 1e-12;
/** Added to the diagonal, as a share of its largest entry: keeps an issue hardly anybody cares about from dividing by 0. */
const RIDGE = 1e-13;

/**
 * Newton's direction for Σᵢ F(uᵢ): solves (D + Σᵢ bendᵢ ∇uᵢ ∇uᵢᵀ) way = ∇, D the diagonal that makes up the reweighted
 * mean's step on its own. Where few parties have all the voice that step zigzags between them; this one does not.
 * An issue held by a red line stays where it is. Nocedal & Wright, *Numerical Optimization*, 2nd ed., ch. 3 and 16.7.
 *
 * @param voices, bends by party: F′ and −F″ at its utility, at least 0
 * @returns by issue, in places; a direction only, of no particular length
 */
export function newtonWay(ledger: Ledger, at: readonly number[], voices: readonly number[], bends: readonly number[]): number[] {
  const slopes = ledger.stakes.map((stakes, i) => stakes.map((stake, k) => -2 * stake * (at[k]! - ledger.ideals[i]![k]!)));
  const uphill = at.map((_, k) => slopes.reduce((sum, slope, i) => sum + voices[i]! * slope[k]!, 0));
  const free = at.flatMap((place, k) => (held(ledger, k, place, uphill[k]!) ? [] : [k]));
  const matrix = free.map(k => free.map(m => slopes.reduce((sum, slope, i) => sum + bends[i]! * slope[k]! * slope[m]!, 0)));
  for (const [row, k] of free.entries()) {
    matrix[row]![row]! += 2 * ledger.stakes.reduce((sum, stakes, i) => sum + voices[i]! * stakes[k]!, 0);
  }
  const ridge = RIDGE * Math.max(...matrix.map((row, n) => row[n]!));
  for (const [n, row] of matrix.entries()) row[n]! += ridge;
  const solved = solve(
    matrix,
    free.map(k => uphill[k]!),
  );
  const way = at.map(() => 0);
  for (const [n, k] of free.entries()) way[k] = solved[n]!;
  return way;
}

function held(ledger: Ledger, k: number, place: number, uphill: number): boolean {
  if (uphill > 0) return place >= ledger.highest[k]! - ON_THE_LINE;
  return uphill === 0 || place <= ledger.lowest[k]! + ON_THE_LINE;
}

/** Gauss's elimination; the matrix is symmetric with positive pivots, and is used up. */
function solve(matrix: number[][], right: number[]): number[] {
  const n = right.length;
  for (let pivot = 0; pivot < n; pivot += 1) {
    for (let row = pivot + 1; row < n; row += 1) {
      const factor = matrix[row]![pivot]! / matrix[pivot]![pivot]!;
      if (factor === 0) continue;
      for (let column = pivot; column < n; column += 1) matrix[row]![column]! -= factor * matrix[pivot]![column]!;
      right[row]! -= factor * right[pivot]!;
    }
  }
  for (let row = n - 1; row >= 0; row -= 1) {
    for (let column = row + 1; column < n; column += 1) right[row]! -= matrix[row]![column]! * right[column]!;
    right[row]! /= matrix[row]![row]!;
  }
  return right;
}
