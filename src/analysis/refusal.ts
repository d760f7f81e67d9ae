/** Why a sum cannot be made. A closed list; whoever shows one puts it into words. */
export type AnalysisRefusal =
  /** The table is empty. */
  | 'no-party'
  | 'no-issue'
  /** Rows of different length. */
  | 'uneven-table'
  | 'not-a-number'
  /** A number beyond what the sums can hold apart, `LARGEST`. */
  | 'out-of-range'
  /** A power, a salience or a unit below 0. */
  | 'negative-weight'
  /** Nobody who counts cares about anything. */
  | 'no-stake'
  /** A scale that ends where it begins, or before. */
  | 'empty-scale'
  /** An issue settled by options has none. */
  | 'no-option'
  /** More combinations of options than can be looked at one by one. */
  | 'too-many-options'
  /** On some issue no value keeps every red line. */
  | 'red-lines-cross'
  /** No package is worth more to all than no deal. */
  | 'no-zone-of-agreement';

/** A sum not made, and whom it fails on, where that can be said. Indices are those of the table. */
export interface Refused {
  readonly refused: AnalysisRefusal;
  readonly parties?: readonly number[];
  readonly issue?: number;
}

/** The largest number a table may hold: sums of its squares, divided by the smallest scale, stay finite. */
export const LARGEST = 1e12;

export function isRefused(answer: unknown): answer is Refused {
  return typeof answer === 'object' && answer !== null && 'refused' in answer;
}

/** Refuses the first number that is none, or is too large to reckon with. */
export function refuseNumbers(numbers: readonly number[]): Refused | undefined {
  for (const number of numbers) {
    if (!Number.isFinite(number)) return { refused: 'not-a-number' };
    if (Math.abs(number) > LARGEST) return { refused: 'out-of-range' };
  }
  return undefined;
}
