import { exp, ln } from '../elementary.ts';
import { meanByVoice } from '../reweightedMean.ts';
import { ascend } from './ascent.ts';
import type { Found } from './overOptions.ts';
import { type Ledger, within, worths } from './table.ts';

/** How sharply the soft minimum is drawn, in units of the largest loss: each stage starts from where the last one ended. */
const FIRST = 4;
const LAST = 262_144;
const RISE = 4;
/** A difference of this share of the span is within what the soft minimum leaves open. */
export const CLOSE = 2e-5;

/** What is to be as large as possible for the party that has least of it: (utility − base) ÷ scale, by party. */
export interface Measure {
  readonly base: readonly number[];
  /** More than 0. */
  readonly scale: readonly number[];
  /** A large difference in it. */
  readonly span: number;
}

/** Utility above a base, in the parties' own units. */
export function above(ledger: Ledger, base: readonly number[]): Measure {
  return { base, scale: base.map(() => 1), span: ledger.span };
}

export interface Maximin extends Found {
  /** What the party that has least of it gets. */
  readonly value: number;
  /** By party: how much the value hangs on it, adding up to 1. More than none only for those who get least. */
  readonly hold: readonly number[];
}

/** Where to begin, the compromise mean unless given; and when to rest early: at a value that is enough, or once `beat` is out of reach. */
export interface Search {
  readonly start?: readonly number[];
  readonly enough?: number;
  readonly beat?: number;
}

/**
 * The package that does best by the party it does worst by: maximises minᵢ (uᵢ − baseᵢ) ÷ scaleᵢ, by climbing soft minima
 * −(1/β) ln Σ exp(−β(uᵢ − baseᵢ)/scaleᵢ) with β rising to 262,144 over the span. The value found is too small by about a
 * millionth of the span (measured against SLSQP).
 */
export function maximin(ledger: Ledger, measure: Measure, { start, enough, beat }: Search = {}): Maximin {
  const { base, scale, span } = measure;
  const margins = (utilities: readonly number[]) => utilities.map((utility, i) => (utility - base[i]!) / scale[i]!);
  let places: readonly number[] = within(ledger, start ?? middle(ledger));
  let best = places;
  let value = Math.min(...margins(worths(ledger, best)));
  let hold: readonly number[] = [];
  let bound = Number.POSITIVE_INFINITY;
  for (let stage = FIRST; stage <= LAST && !(value >= (enough ?? Number.POSITIVE_INFINITY)); stage *= RISE) {
    const sharp = stage / span;
    places = ascend(
      ledger,
      places,
      utilities => softest(margins(utilities), sharp).map((weight, i) => weight / scale[i]!),
      utilities => softest(margins(utilities), sharp).map((weight, i) => (sharp * weight) / (scale[i]! * scale[i]!)),
    );
    const found = margins(worths(ledger, places));
    const least = Math.min(...found);
    hold = softest(found, sharp);
    if (least > value) {
      value = least;
      best = places;
    }
    // The soft minimum is never the smaller by more than ln n over its sharpness.
    const total = hold.reduce((sum, weight) => sum + weight, 0);
    bound = least + (ln(hold.length) - ln(total)) / sharp;
    if (beat !== undefined && bound < beat) break;
  }
  const total = hold.reduce((sum, weight) => sum + weight, 0);
  return { places: best, value, bound, hold: hold.map(weight => weight / total) };
}

/** Places of the compromise mean, between the red lines; the middle where nobody cares. */
export function middle(ledger: Ledger): number[] {
  const mean = meanByVoice(ledger.ideals, ledger.stakes, ledger.power);
  return within(
    ledger,
    mean.map((place, k) => place ?? (ledger.lowest[k]! + ledger.highest[k]!) / 2),
  );
}

/** Weights of a soft minimum, of which the smallest margin has 1. */
function softest(margins: readonly number[], sharp: number): number[] {
  const least = Math.min(...margins);
  return margins.map(margin => exp(-sharp * (margin - least)));
}
