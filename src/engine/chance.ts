import alea from 'seedrandom/lib/alea';

/**
 * Chance by name: a stream of numbers in [0, 1) that follows from the seed and the key alone, so that adding a draw
 * elsewhere shifts none here.
 */
export function stream(seed: string, ...key: readonly (string | number)[]): () => number {
  // Most streams are opened for a chance that is then not taken: the generator is made at the first draw.
  let next: (() => number) | undefined;
  return () => {
    next ??= alea(`${seed}|${key.join('|')}`);
    return next();
  };
}

/** Roughly normal with mean 0 and standard deviation 1: the sum of three uniforms, without a logarithm. */
export function spread(chance: () => number): number {
  return (chance() + chance() + chance() - 1.5) * 2;
}

/** An order of `length` things drawn afresh, for what cannot happen at once. */
export function order(chance: () => number, length: number): number[] {
  const list = Array.from({ length }, (_, i) => i);
  for (let i = length - 1; i > 0; i -= 1) {
    const j = Math.floor(chance() * (i + 1));
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}
