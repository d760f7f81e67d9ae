import type { Difficulty, PartyId, ScenarioId } from '../../../model/index.ts';
import { LESSON } from '../../app/lesson.ts';
import type { SaveLine } from '../../saves/lines.ts';
import type { Saves } from './useSaves.ts';

/** What has been played in this browser, as far as its saved games tell. */
export interface Been {
  /** What was played last, the guided game aside, and how hard it was. */
  readonly play: ScenarioId | undefined;
  readonly difficulty: Difficulty | undefined;
  /** How often a seat has been played to the end. */
  readonly ended: (play: ScenarioId, seat: PartyId) => number;
  /** The first of these that has not been played to the end, once another has. */
  readonly next: (play: ScenarioId, seats: readonly PartyId[]) => PartyId | undefined;
}

const LEVELS: readonly unknown[] = ['gentle', 'standard', 'hard'] satisfies readonly Difficulty[];

export function beenHere(list: Saves['list']): Been {
  const games = list.filter((save): save is SaveLine => 'play' in save);
  const last = games.find(save => save.play !== LESSON.play);
  const ended = (play: ScenarioId, seat: PartyId): number =>
    games.filter(save => save.over && save.play === play && save.seat === seat).length;
  return {
    play: last?.play,
    difficulty: LEVELS.includes(last?.difficulty) ? (last?.difficulty as Difficulty) : undefined,
    ended,
    next: (play, seats) => (seats.some(seat => ended(play, seat) > 0) ? seats.find(seat => ended(play, seat) === 0) : undefined),
  };
}
