import { LinkFailure } from './linkFailure.ts';

/**
 * A row of digits, each with a radix of its own, written or read. Whoever describes a thing on it describes both ways at once: `digit`
 * writes the value it is given and gives it back; while reading it is given `undefined` and gives what stands there.
 */
export interface Tape {
  readonly digit: (radix: number, value: number | undefined) => number;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A tape to write on; `text` gives it in letters that an address may hold. Throws `LinkFailure` for a value its radix cannot hold. */
export function writeTape(): Tape & { readonly text: () => string } {
  const digits: { radix: number; value: number }[] = [];
  return {
    digit: (radix, value) => {
      if (value === undefined || !Number.isInteger(value) || value < 0 || value >= radix) throw new LinkFailure();
      digits.push({ radix, value });
      return value;
    },
    // One large number, the first digit its lowest: nothing is lost between digits whose radix is no power of two.
    text: () => letters(digits.reduceRight((all, { radix, value }) => all * BigInt(radix) + BigInt(value), 0n)),
  };
}

/** A tape to read. Past its end stand zeros, which a checksum has to notice. Throws `LinkFailure` for letters that are none. */
export function readTape(text: string): Tape {
  let rest = number(text);
  return {
    digit: radix => {
      const base = BigInt(radix);
      const value = Number(rest % base);
      rest /= base;
      return value;
    },
  };
}

function letters(value: bigint): string {
  let text = '';
  for (let rest = value; rest > 0n; rest >>= 6n) text += ALPHABET[Number(rest & 63n)];
  return text;
}

function number(text: string): bigint {
  let value = 0n;
  for (let at = text.length - 1; at >= 0; at -= 1) {
    const digit = ALPHABET.indexOf(text[at]!);
    if (digit < 0) throw new LinkFailure();
    value = (value << 6n) | BigInt(digit);
  }
  return value;
}

/** Five letters that follow from a text: thirty bits of FNV-1a. */
export function checksum(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return Array.from({ length: 5 }, (_, i) => ALPHABET[(hash >>> (6 * i)) & 63]).join('');
}
