declare module 'seedrandom/lib/alea' {
  /** Baagøe's Alea, seeded; the same bits in every engine. */
  export default function alea(seed: string): () => number;
}
