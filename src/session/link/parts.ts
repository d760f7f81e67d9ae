import { LinkFailure } from './linkFailure.ts';
import type { Tape } from './tape.ts';

/** The parts moves and games are made of, each described once for writing and reading. */

/** One of a list, by its place there. */
export function oneOf<T>(tape: Tape, list: readonly T[], value: T | undefined): T {
  const at = tape.digit(list.length, value === undefined ? undefined : list.indexOf(value));
  return list[at] as T;
}

export function flag(tape: Tape, value: boolean | undefined): boolean {
  return tape.digit(2, value === undefined ? undefined : Number(value)) === 1;
}

/** A whole number from 0, small ones short: three bits and whether more follow. At most a million, so that damage ends somewhere. */
export function count(tape: Tape, value: number | undefined): number {
  let result = 0;
  for (let weight = 1; weight <= 1_000_000; weight *= 8) {
    const rest = value === undefined ? undefined : Math.floor(value / weight);
    const more = flag(tape, rest === undefined ? undefined : rest >= 8);
    result += weight * tape.digit(8, rest === undefined ? undefined : rest % 8);
    if (!more) return result;
  }
  throw new LinkFailure();
}

/** A list: how many, then each. */
export function each<T>(tape: Tape, values: readonly T[] | undefined, one: (value: T | undefined) => T): readonly T[] {
  const length = count(tape, values?.length);
  return Array.from({ length }, (_, at) => one(values?.[at]));
}

/** Printable ASCII in less than seven bits; anything else with its code unit behind. */
export function characters(tape: Tape, value: string | undefined): string {
  const codes = value === undefined ? undefined : Array.from({ length: value.length }, (_, i) => value.charCodeAt(i));
  const read = each(tape, codes, code => {
    const plain = code === undefined ? undefined : code >= 32 && code < 127 ? code - 32 : 95;
    const place = tape.digit(96, plain);
    return place < 95 ? place + 32 : tape.digit(65_536, code);
  });
  return String.fromCharCode(...read);
}

/** Sixteen hexadecimal digits as the 64 bits they are; any other text letter by letter. */
export function fingerprint(tape: Tape, value: string | undefined): string {
  const hex = flag(tape, value === undefined ? undefined : /^[0-9a-f]{16}$/.test(value));
  if (!hex) return characters(tape, value);
  const half = (from: number): string => {
    const part = value === undefined ? undefined : Number.parseInt(value.slice(from, from + 8), 16);
    return tape.digit(0x1_0000_0000, part).toString(16).padStart(8, '0');
  };
  return half(0) + half(8);
}
