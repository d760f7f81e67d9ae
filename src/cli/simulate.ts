import type { Difficulty, Library, ScenarioId } from '../model/index.ts';
import { addGame } from '../session/index.ts';
import { playGame } from './series/playGame.ts';
import type { Seating } from './series/seatedGame.ts';
import { type Summary, summarise, talliesFor } from './series/summary.ts';

export { agreed } from '../session/index.ts';
export type { CampaignSummary, IssueSummary, MeetingSummary, Summary } from './series/summary.ts';

export interface SimulateOptions extends Partial<Omit<Seating, 'play' | 'difficulty'>> {
  readonly games: number;
  readonly seed: string;
  readonly difficulty: Difficulty;
  /** Told after each game how many have been played. */
  readonly onGame?: (played: number) => void;
}

/**
 * Plays a series of games in this thread and sums it up; the same figures as any number of workers give. A campaign gives one
 * summary a meeting. Throws when the library lacks `play`: ask `meetingsOf` first.
 */
export function simulate(library: Library, play: ScenarioId, options: SimulateOptions): Summary {
  const { games, seed, difficulty, chair = 'bot', seat, onGame } = options;
  const tallies = talliesFor(library, play);
  const seating: Seating = { play, difficulty, chair, ...(seat ? { seat } : {}) };
  const meetings = tallies.map(() => 0);
  const began = performance.now();
  for (let game = 1; game <= games; game += 1) {
    const { played, milliseconds } = playGame(library, seating, seed, game);
    addGame(tallies, played);
    for (const [index, spent] of milliseconds.entries()) meetings[index]! += spent;
    onGame?.(game);
  }
  return summarise(library, play, tallies, { games, wall: performance.now() - began, meetings });
}
