declare module 'seedrandom/lib/alea.js' {
  /** What Alea remembers between two draws: three fractions in [0, 1), and a carry. */
  export interface AleaState {
    readonly c: number;
    readonly s0: number;
    readonly s1: number;
    readonly s2: number;
  }
  /** Baagøe's Alea, seeded, or going on from a state; the same bits in every engine. */
  export default function alea(seed: string, options?: { readonly state: AleaState }): () => number;
}
