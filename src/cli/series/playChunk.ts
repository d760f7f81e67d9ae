import type { Library, PartyId } from '../../model/index.ts';
import { gameSeed } from '../../session/index.ts';
import { playGame, type Timed } from './playGame.ts';
import type { Seating } from './seatedGame.ts';
import { varied } from './vary.ts';

/** Some games of a series, one after the other. */
export interface Chunk {
  readonly seating: Seating;
  readonly series: string;
  /** Number of the first game, from 1. */
  readonly from: number;
  readonly games: number;
  /** A party whose best text nobody would have stopped is to be looked for. */
  readonly bestFor?: PartyId;
}
export interface ChunkPlayed {
  readonly chunk: Chunk;
  readonly games: readonly Timed[];
  /** Milliseconds since 1970, so that clocks of several workers can be laid over each other. */
  readonly began: number;
  readonly ended: number;
}

/** Plays a chunk. A game that breaks off is a bug of ours: the error names its seed, so that it can be told again. */
export function playChunk(library: Library, chunk: Chunk): ChunkPlayed {
  const began = now();
  const { seating } = chunk;
  const rules = seating.moved ? varied(library, seating.play, seating.moved) : library;
  const games: Timed[] = [];
  for (let game = chunk.from; game < chunk.from + chunk.games; game += 1) {
    try {
      games.push(playGame(rules, seating, chunk.series, game, chunk.bestFor));
    } catch (error) {
      throw new Error(`${seating.play}, seed ${gameSeed(chunk.series, game)}: ${(error as Error).message}`, { cause: error });
    }
  }
  return { chunk, games, began, ended: now() };
}

const now = (): number => performance.timeOrigin + performance.now();
