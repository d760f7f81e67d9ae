import alea from 'seedrandom/lib/alea.js';

/** A 32-bit number as a fraction in [0, 1). */
const FRACTION = 2.3283064365386963e-10;
/** Stands between the parts of a key, so that `a`, `bc` and `ab`, `c` are two keys. */
const BETWEEN = 0x7c;

/**
 * Chance by name: a stream of numbers in [0, 1) that follows from the seed and the key alone, so that adding a draw
 * elsewhere shifts none here.
 *
 * The key reaches Alea as a state hashed from it in 64 bits. Alea's own seeding goes over every character three times in
 * floating point; with two thousand streams a campaign it cost more than the rules.
 */
export function stream(seed: string, ...key: readonly (string | number)[]): () => number {
  let a = 0x811c9dc5;
  let b = 0x2545f491;
  for (let part = -1; part < key.length; part += 1) {
    const name = part < 0 ? seed : key[part]!;
    const text = typeof name === 'string' ? name : String(name);
    for (let i = 0; i <= text.length; i += 1) {
      const code = i < text.length ? text.charCodeAt(i) : BETWEEN;
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ code, 0x85ebca6b);
      b = (b << 13) | (b >>> 19);
    }
  }
  return alea('', { state: { c: 1, s0: scattered(a), s1: scattered(b), s2: scattered(a ^ Math.imul(b, 0x9e3779b1)) } });
}

/** A fraction in [0, 1) that differs in about half its bits when one bit of the word does (MurmurHash3's last step, Appleby). */
function scattered(word: number): number {
  let h = word ^ (word >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return ((h ^ (h >>> 16)) >>> 0) * FRACTION;
}

/** Roughly normal with mean 0 and standard deviation 1: the sum of three uniforms, without a logarithm. */
export function spread(chance: () => number): number {
  return (chance() + chance() + chance() - 1.5) * 2;
}

/** An order of `length` things drawn afresh, for what cannot happen at once. */
export function order(chance: () => number, length: number): number[] {
  const list: number[] = [];
  for (let i = 0; i < length; i += 1) list.push(i);
  for (let i = length - 1; i > 0; i -= 1) {
    const j = Math.floor(chance() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}
