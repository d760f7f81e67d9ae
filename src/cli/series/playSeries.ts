import type { PartyId } from '../../model/index.ts';
import type { GamePlayed } from '../../session/index.ts';
import type { Crew } from './crew.ts';
import type { ChunkPlayed } from './playChunk.ts';
import type { Timed } from './playGame.ts';
import type { Seating } from './seatedGame.ts';

export interface Series {
  readonly seating: Seating;
  /** Seed of the series; each game's own derives from it and its number. */
  readonly seed: string;
  /** Numbers of the first and the last game, from 1. */
  readonly from: number;
  readonly to: number;
  readonly bestFor?: PartyId;
}

/** How long it took: wall-clock milliseconds, and the milliseconds of work that went into each meeting. */
export interface Pace {
  readonly games: number;
  readonly wall: number;
  readonly meetings: readonly number[];
}

/** Work a chunk should be: long enough that handing it out costs nothing, short enough that Ctrl+C is heard. */
const CHUNK_MILLISECONDS = 250;
const FIRST_CHUNK = 4;
const LARGEST_CHUNK = 250;

/**
 * Plays the games of a series and hands each to `onGame` in the order of their numbers, whoever plays them and whoever is
 * done first. Stops between chunks once `stop` is aborted: what was under way is finished, so no number is missing below the last.
 */
export async function playSeries(crew: Crew, series: Series, onGame: (played: GamePlayed) => void, stop?: AbortSignal): Promise<Pace> {
  let next = series.from;
  let due = series.from;
  let size = FIRST_CHUNK;
  let [began, ended, games] = [Number.POSITIVE_INFINITY, 0, 0];
  const meetings: number[] = [];
  const early = new Map<number, readonly Timed[]>();

  function deliver(done: ChunkPlayed): void {
    began = Math.min(began, done.began);
    ended = Math.max(ended, done.ended);
    size = nextSize(done);
    early.set(done.chunk.from, done.games);
    for (let ready = early.get(due); ready; ready = early.get(due)) {
      early.delete(due);
      due += ready.length;
      for (const { played, milliseconds } of ready) {
        games += 1;
        for (const [m, spent] of milliseconds.entries()) meetings[m] = (meetings[m] ?? 0) + spent;
        onGame(played);
      }
    }
  }

  async function work(): Promise<void> {
    while (next <= series.to && !stop?.aborted) {
      // Towards the end smaller chunks, so that all are done at about the same time.
      const share = Math.ceil((series.to - next + 1) / (2 * crew.size));
      const { seating, seed, bestFor } = series;
      const chunk = { seating, series: seed, from: next, games: Math.min(size, share), ...(bestFor === undefined ? {} : { bestFor }) };
      next += chunk.games;
      deliver(await crew.play(chunk));
    }
  }

  await Promise.all(Array.from({ length: crew.size }, work));
  return { games, wall: Math.max(0, ended - began), meetings };
}

function nextSize({ chunk, began, ended }: ChunkPlayed): number {
  const fitting = Math.round((CHUNK_MILLISECONDS * chunk.games) / Math.max(ended - began, 1));
  return Math.max(1, Math.min(LARGEST_CHUNK, fitting));
}
