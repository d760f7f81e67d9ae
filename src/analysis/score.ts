/**
 * Continuous ranked probability score of a sample as a forecast: E|X − y| − ½ E|X − X′|, in the unit of the sample. 0 where
 * all of it is right; of a forecast that names one value, its plain error. Proper: nobody gains by saying other than
 * they believe. Matheson & Winkler 1976; Gneiting & Raftery 2007, equation 21.
 *
 * @param sample equally likely values, in any order
 * @returns undefined for an empty sample
 */
export function crps(sample: readonly number[], happened: number): number | undefined {
  const n = sample.length;
  if (n === 0) return undefined;
  const sorted = [...sample].sort((a, b) => a - b);
  let distance = 0;
  let spread = 0;
  for (let i = 0; i < n; i += 1) {
    distance += Math.abs(sorted[i]! - happened);
    spread += (2 * i + 1 - n) * sorted[i]!;
  }
  // Between equal values the sorted sum leaves the dust of binary fractions.
  return Math.max(0, distance / n - spread / (n * n));
}

/**
 * Brier's score of the shares given to the outcomes of one question, halved so that it runs from 0 (certain and right) to 1
 * (certain and wrong); with two outcomes the square of the share that was missed. Proper, and blind to how near the
 * outcomes are to each other. Brier 1950.
 *
 * @param shares by outcome, 0–1, summing to 1
 * @param happened index in `shares`
 */
export function brier(shares: readonly number[], happened: number): number {
  let sum = 0;
  for (let k = 0; k < shares.length; k += 1) {
    const miss = shares[k]! - (k === happened ? 1 : 0);
    sum += miss * miss;
  }
  return sum / 2;
}
