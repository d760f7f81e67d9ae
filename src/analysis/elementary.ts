/**
 * Exponentials and logarithms from the four operations alone. The host's own differ in the last bit between JavaScript
 * engines, which is enough to turn a tie; these give the same bits everywhere, within a few units in the fifteenth digit
 * of the true value. Argument reduction and series are the classic ones: Muller, *Elementary Functions*, 3rd ed., ch. 11.
 */

/** ln 2 in two parts; the first has few enough bits that a whole multiple of it is exact. */
const LN2_HIGH = 6.9314718036912382e-1;
const LN2_LOW = 1.9082149292705877e-10;
/** Beyond these, e to the power is out of the range of a double. */
const LARGEST_POWER = 709.78;
const SMALLEST_POWER = -745.13;

/** Two to the power of 1, 2, 4 … 512, with which a number is brought near 1. */
const DOUBLINGS = Array.from({ length: 10 }, (_, n) => powerOfTwo(powerOfTwo(n)));

/** e to the power of x. */
export function exp(x: number): number {
  if (Number.isNaN(x)) return x;
  if (x > LARGEST_POWER) return Number.POSITIVE_INFINITY;
  if (x < SMALLEST_POWER) return 0;
  const twos = Math.round(x / (LN2_HIGH + LN2_LOW));
  const rest = x - twos * LN2_HIGH - twos * LN2_LOW;
  // Taylor's series, from its smallest term; |rest| is at most 0.35.
  let sum = 1;
  for (let term = 15; term >= 1; term -= 1) sum = 1 + (rest * sum) / term;
  // In two halves: what is too small for a normal double is rounded once.
  const half = Math.trunc(twos / 2);
  return sum * powerOfTwo(half) * powerOfTwo(twos - half);
}

/** The natural logarithm; minus infinity at 0, not a number below. */
export function ln(x: number): number {
  if (!(x >= 0)) return Number.NaN;
  if (x === 0) return Number.NEGATIVE_INFINITY;
  if (x === Number.POSITIVE_INFINITY) return x;
  let twos = 0;
  let rest = x;
  for (let n = DOUBLINGS.length - 1, step = 512; n >= 0; n -= 1, step /= 2) {
    const factor = DOUBLINGS[n]!;
    while (rest >= factor) {
      rest /= factor;
      twos += step;
    }
    while (rest * factor <= 1) {
      rest *= factor;
      twos -= step;
    }
  }
  if (rest > Math.SQRT2) {
    rest /= 2;
    twos += 1;
  } else if (rest < Math.SQRT1_2) {
    rest *= 2;
    twos -= 1;
  }
  // ln m = 2 artanh((m − 1)/(m + 1)), whose series falls by 1/34 a term.
  const s = (rest - 1) / (rest + 1);
  const square = s * s;
  let sum = 0;
  for (let odd = 25; odd >= 1; odd -= 2) sum = 1 / odd + square * sum;
  return twos * LN2_HIGH + (twos * LN2_LOW + 2 * s * sum);
}

/** A base of at least 0 to any power; exact where the power is 0, 1 or 2. */
export function pow(base: number, power: number): number {
  if (power === 0) return 1;
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

function powerOfTwo(twos: number): number {
  let result = 1;
  let factor = twos < 0 ? 0.5 : 2;
  for (let left = Math.abs(twos); left > 0; left = Math.floor(left / 2)) {
    if (left % 2 === 1) result *= factor;
    factor *= factor;
  }
  return result;
}
