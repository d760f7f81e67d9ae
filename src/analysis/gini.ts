/**
 * How unequally gains are shared: half the mean difference of all pairs, divided by the mean. 0 when all gain the same,
 * towards 1 when one takes everything. Gini 1912. Shares that are negative can carry it above 1.
 *
 * @returns undefined where there is nothing to share: no gains, a mean of 0 or less, or a gain that is no number
 */
export function gini(gains: readonly number[]): number | undefined {
  const sorted = [...gains].sort((a, b) => a - b);
  const n = sorted.length;
  let total = 0;
  let ranked = 0;
  for (let i = 0; i < n; i += 1) {
    total += sorted[i]!;
    ranked += (2 * (i + 1) - n - 1) * sorted[i]!;
  }
  const share = ranked / (n * total);
  return total > 0 && Number.isFinite(share) ? share : undefined;
}
