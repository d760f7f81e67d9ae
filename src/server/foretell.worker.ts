import { Tinypool } from 'tinypool';
import type { Library, ScenarioId } from '../model/index.ts';
import {
  type BotsAsked,
  type ClassGame,
  compareGame,
  foretell,
  movesOfBots,
  type StaffQuestion,
  shortened,
  type Update,
} from '../session/index.ts';

/** A question of a seat, what all bots of a round do, or a game to be compared. */
export type Task =
  | { readonly scenario: ScenarioId; readonly rounds: number | undefined; readonly view: Update['view']; readonly asked: StaffQuestion }
  | { readonly bots: BotsAsked }
  | { readonly compare: ClassGame };

export default (task: Task) => {
  const library = Tinypool.workerData as Library;
  const { scenarios } = library;
  if ('compare' in task) return compareGame(library, task.compare);
  if ('bots' in task) return movesOfBots(scenarios[task.bots.scenario]!.scenario, task.bots);
  return foretell(shortened(scenarios[task.scenario]!.scenario, task.rounds), task.view, task.asked);
};
