/**
 * The position at which half of the weight is reached, counting upwards: what wins every pairwise vote when everybody
 * prefers the nearer of two positions. Black 1948. On an exact tie the lower one.
 *
 * @param positions by actor, on the scale
 * @param weights by actor, at least 0
 * @returns one of the positions; undefined where nobody weighs anything, or a number is none
 */
export function weightedMedian(positions: readonly number[], weights: readonly number[]): number | undefined {
  if (![...positions, ...weights].every(Number.isFinite)) return undefined;
  const order = positions.map((_, i) => i).sort((a, b) => positions[a]! - positions[b]! || a - b);
  let total = 0;
  for (const i of order) total += weights[i]!;
  let reached = 0;
  for (const i of order) {
    reached += weights[i]!;
    if (total > 0 && reached * 2 >= total) return positions[i]!;
  }
  return undefined;
}
