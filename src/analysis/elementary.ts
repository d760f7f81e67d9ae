/**
 * Exponentials and logarithms from the four operations alone. The host's own differ in the last bit between JavaScript
 * engines, which is enough to turn a tie; these give the same bits everywhere, within a few units in the fifteenth digit
 * of the true value. Argument reduction and series are the classic ones: Muller, *Elementary Functions*, 3rd ed., ch. 11.
 */

/** ln 2 in two parts; the first has few enough bits that a whole multiple of it is exact. */
const LN2_HIGH = 6.9314718036912382e-1;
const LN2_LOW = 1.9082149292705877e-10;
const LN2 = LN2_HIGH + LN2_LOW;
/** Beyond these, e to the power is out of the range of a double. */
const LARGEST_POWER = 709.78;
const SMALLEST_POWER = -745.13;

/** 1, 1, 1/2, 1/6 … 1/14!: Taylor's series of the exponential. */
const INVERSE_FACTORIALS = Array.from({ length: 15 }, (_, n) => {
  let factorial = 1;
  for (let factor = 2; factor <= n; factor += 1) factorial *= factor;
  return 1 / factorial;
});
/** 2, 2/3, 2/5 … 2/25: the series of the logarithm of (1 + s)/(1 − s), which falls by 1/34 a term where s is small. */
const TWICE_INVERSE_ODDS = Array.from({ length: 13 }, (_, n) => 2 / (2 * n + 1));
/** Two to the power of −537 … 537, the halves of all that a double can hold. */
const MOST_HALF = 537;
const POWERS_OF_TWO = Array.from({ length: 2 * MOST_HALF + 1 }, (_, n) => {
  let power = 1;
  for (let twos = n - MOST_HALF; twos !== 0; twos -= Math.sign(twos)) power *= twos > 0 ? 2 : 0.5;
  return power;
});
/** 512, 256 … 1: the powers of two by which a number is brought near 1. */
const STRIDES = Array.from({ length: 10 }, (_, n) => POWERS_OF_TWO[MOST_HALF + 9 - n]!);

/** e to the power of x. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > LARGEST_POWER) return Number.POSITIVE_INFINITY;
  if (x < SMALLEST_POWER) return 0;
  const twos = Math.round(x / LN2);
  const rest = x - twos * LN2_HIGH - twos * LN2_LOW;
  // From the smallest term; |rest| is at most 0.35.
  let sum = INVERSE_FACTORIALS[14]!;
  for (let term = 13; term >= 0; term -= 1) sum = INVERSE_FACTORIALS[term]! + rest * sum;
  // In two halves: what is too small for a normal double is rounded once.
  const half = Math.trunc(twos / 2);
  return sum * POWERS_OF_TWO[MOST_HALF + half]! * POWERS_OF_TWO[MOST_HALF + twos - half]!;
}

/** The natural logarithm; minus infinity at 0, not a number below. */
export function ln(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x === Number.POSITIVE_INFINITY) return x;
  let twos = 0;
  let rest = x;
  for (const stride of STRIDES) {
    const factor = POWERS_OF_TWO[MOST_HALF + stride]!;
    while (rest >= factor) {
      rest /= factor;
      twos += stride;
    }
    while (rest * factor <= 1) {
      rest *= factor;
      twos -= stride;
    }
  }
  if (rest > Math.SQRT2) {
    rest /= 2;
    twos += 1;
  } else if (rest < Math.SQRT1_2) {
    rest *= 2;
    twos -= 1;
  }
  const s = (rest - 1) / (rest + 1);
  const square = s * s;
  let sum = TWICE_INVERSE_ODDS[12]!;
  for (let term = 11; term >= 0; term -= 1) sum = TWICE_INVERSE_ODDS[term]! + square * sum;
  return twos * LN2_HIGH + (twos * LN2_LOW + s * sum);
}

/** A base of at least 0 to any power; exact where the power is 0, 1 or 2. One to any power is 1, an endless one too. */
export function pow(base: number, power: number): number {
  if (power === 0 || base === 1) return 1;
  if (power === 1) return base;
  if (power === 2) return base * base;
  if (base === 0) return power > 0 ? 0 : Number.POSITIVE_INFINITY;
  return exp(power * ln(base));
}

/** Rounded to what is shown, hashed or saved of a sum that took one of these. */
export function sixDecimals(x: number): number {
  // Adding 0 makes a negative zero an ordinary one.
  return Math.round(x * 1e6) / 1e6 + 0;
}
