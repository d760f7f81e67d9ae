import type { Library, PartyId } from '../../model/index.ts';
import { type GamePlayed, gameSeed, playThrough } from '../../session/index.ts';
import { type Seating, seatedGame } from './seatedGame.ts';

/** The game and, apart from it as they never repeat, the milliseconds each meeting took. */
export interface Timed {
  readonly played: GamePlayed;
  readonly milliseconds: readonly number[];
}

/**
 * Plays one game of a series to its end. Throws when the library lacks what is to be played.
 *
 * @param bestFor a party whose best text nobody would have stopped is looked for, which takes longer than the game
 */
export function playGame(library: Library, seating: Seating, series: string, game: number, bestFor?: PartyId): Timed {
  const seed = gameSeed(series, game);
  const milliseconds: number[] = [];
  let began = performance.now();
  const meetings = playThrough(
    library,
    watch => seatedGame(library, seating, seed, watch),
    bestFor,
    () => {
      milliseconds.push(performance.now() - began);
      began = performance.now();
    },
  );
  return { played: { game, seed, meetings }, milliseconds };
}
