/**
 * The value below which a share of the sample lies, counted to the next whole one (no interpolation, so that a figure
 * printed is one that occurred). Hyndman & Fan 1996, type 1.
 *
 * @param share 0–1
 * @returns undefined for an empty sample, one with what is no number, and a share beyond 0–1
 */
export function quantile(sample: readonly number[], share: number): number | undefined {
  if (sample.some(Number.isNaN)) return undefined;
  const sorted = [...sample].sort((a, b) => a - b);
  const rank = Math.ceil(share * sorted.length);
  return sorted[Math.max(rank, 1) - 1];
}
