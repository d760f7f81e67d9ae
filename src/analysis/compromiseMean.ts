/**
 * The compromise mean of one issue: Σ wᵢ pᵢ / Σ wᵢ, where wᵢ is power times salience.
 * Van den Bos 1991; Achen in Thomson et al., *The European Union Decides*, 2006.
 *
 * @param positions by actor, on the scale
 * @param weights by actor, at least 0
 * @returns on the scale; undefined where nobody weighs anything, or a number is none. Sums run in the order given.
 */
export function compromiseMean(positions: readonly number[], weights: readonly number[]): number | undefined {
  let weighted = 0;
  let total = 0;
  for (let i = 0; i < positions.length; i += 1) {
    weighted += weights[i]! * positions[i]!;
    total += weights[i]!;
  }
  const mean = weighted / total;
  return total > 0 && Number.isFinite(mean) ? mean : undefined;
}
