import { create } from 'zustand';
import { begin } from './acts.ts';
import { useGame } from './game.ts';
import { keep, kept } from './kept.ts';
import { LESSON } from './lesson.ts';

/** Where the guided game stands; kept in this browser, so that it goes on where it was left. */
interface Guided {
  /** The saved game that is guided; absent when there is none, or when the lesson is over. */
  readonly game?: string | undefined;
  /** Ids of steps that were done or read. */
  readonly done: readonly string[];
  /** Put away by the player, who may take it up again. */
  readonly folded: boolean;
}

const KEY = 'five-percent:coach';
const NONE: Guided = { done: [], folded: false };

function stored(): Guided {
  const { game, done, folded } = kept(KEY);
  if (typeof game !== 'string' || !Array.isArray(done)) return NONE;
  return { game, done: done.filter(id => typeof id === 'string'), folded: folded === true };
}

export const useCoach = create<Guided>(() => stored());

export function setCoach(change: Partial<Guided>): void {
  useCoach.setState(change);
  keep(KEY, useCoach.getState());
}

/** Whether the game on screen is the guided one. */
export function useGuided(): boolean {
  const game = useCoach(coach => coach.game);
  const open = useGame(state => (state.screen === 'title' ? undefined : state.keeping?.id));
  return game !== undefined && game === open;
}

/** A new guided game; the one before it stays among the saved games. */
export async function beginLesson(): Promise<void> {
  const { play, seat, seed, difficulty } = LESSON;
  await begin({ play, seed, people: [seat], difficulty });
  const { keeping, trouble } = useGame.getState();
  if (keeping && !trouble) setCoach({ game: keeping.id, done: [], folded: false });
}
