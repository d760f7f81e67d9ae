import { create } from 'zustand';
import type { Moment, Timeline } from '../game/types.ts';

/** What is being looked at again. The moment itself is the game's `update`, so that every panel draws it as it drew the game. */
export interface Watched {
  readonly timeline: Timeline;
  /** Every moment of the game, in order. */
  readonly moments: readonly Moment[];
  /** Index in `moments`. */
  readonly at: number;
  /** A seat, or `public`. */
  readonly eyes: string;
  readonly playing: boolean;
  /** The save the game came from, to go back to. */
  readonly from?: string | undefined;
}

export const useWatched = create<{ readonly watched?: Watched | undefined }>(() => ({}));

export function watched(): Watched {
  const now = useWatched.getState().watched;
  if (!now) throw new Error('nothing is being watched');
  return now;
}

export const setWatched = (change: Partial<Watched>): void => useWatched.setState({ watched: { ...watched(), ...change } });

/** The opening of each meeting, and after each of its rounds. */
export function momentsOf({ meetings }: Pick<Timeline, 'meetings'>): readonly Moment[] {
  return meetings.flatMap(({ rounds }, meeting) => Array.from({ length: rounds + 1 }, (_, round) => ({ meeting, round })));
}
