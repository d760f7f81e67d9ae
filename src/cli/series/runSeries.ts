import { availableParallelism } from 'node:os';
import type { Library, PartyId } from '../../model/index.ts';
import { addGame, type GamePlayed, type Tally } from '../../session/index.ts';
import { type Crew, muster } from './crew.ts';
import { type Pace, playSeries } from './playSeries.ts';
import { progressOn, type Screen } from './progress.ts';
import type { Seating } from './seatedGame.ts';
import { talliesFor } from './summary.ts';

export interface RunOptions {
  readonly seating: Seating;
  readonly seed: string;
  /** Games of the whole series. */
  readonly games: number;
  /** Threads to play with; where none is named, as many as pay for their start. */
  readonly workers?: number | undefined;
  /** Whoever is mustered already, for one series after the other; its caller dismisses it. */
  readonly crew?: Crew;
  readonly bestFor?: PartyId;
  /** Tallies that hold the first games already, and how many those are. */
  readonly begun?: { readonly tallies: readonly Tally[]; readonly games: number };
  /** Handed each game in order. */
  readonly onGame?: (played: GamePlayed) => void;
  readonly screen?: Screen;
  readonly stop?: AbortSignal;
}
export interface Run {
  readonly tallies: readonly Tally[];
  /** Games counted, those that were there already included. */
  readonly played: number;
  readonly pace: Pace;
}

/** Plays a series, or the rest of one, and counts it. The tallies are the same for any number of workers, and in however many sittings. */
export async function runSeries(library: Library, options: RunOptions): Promise<Run> {
  const { seating, seed, games, workers, crew: standing, bestFor, begun, onGame, screen, stop } = options;
  const tallies = begun?.tallies ?? talliesFor(library, seating.play);
  let played = begun?.games ?? 0;
  const progress = screen && progressOn(screen, games, played);
  const take = (game: GamePlayed): void => {
    addGame(tallies, game);
    onGame?.(game);
    played += 1;
    progress?.at(played);
  };
  const playTo = async (to: number, crew: Crew): Promise<Pace> => {
    try {
      return await playSeries(crew, { seating, seed, from: played + 1, to, ...(bestFor === undefined ? {} : { bestFor }) }, take, stop);
    } finally {
      if (crew !== standing) await crew.dismiss();
    }
  };
  try {
    if (standing) return { tallies, pace: await playTo(games, standing), played };
    if (workers !== undefined) return { tallies, pace: await playTo(games, muster(library, workers)), played };
    const first = await playTo(Math.min(games, played + FIRST_GAMES), muster(library, 1));
    const left = ((games - played) * first.wall) / Math.max(first.games, 1);
    const rest = await playTo(games, muster(library, left < WORTH_THREADS ? 1 : availableParallelism()));
    return { tallies, pace: together(first, rest), played };
  } finally {
    progress?.done();
  }
}

/** Games that tell how long the rest will take, and milliseconds of work below which threads do not pay for their start. */
const FIRST_GAMES = 4;
const WORTH_THREADS = 2000;

function together(one: Pace, other: Pace): Pace {
  return {
    games: one.games + other.games,
    wall: one.wall + other.wall,
    meetings: Array.from(
      { length: Math.max(one.meetings.length, other.meetings.length) },
      (_, m) => (one.meetings[m] ?? 0) + (other.meetings[m] ?? 0),
    ),
  };
}
