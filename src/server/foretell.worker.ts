import { Tinypool } from 'tinypool';
import type { Library, ScenarioId } from '../model/index.ts';
import { type BotsAsked, foretell, movesOfBots, type StaffQuestion, type Update } from '../session/index.ts';

/** A question of a seat, or what all bots of a round do. */
export type Task =
  | { readonly scenario: ScenarioId; readonly view: Update['view']; readonly asked: StaffQuestion }
  | { readonly bots: BotsAsked };

export default (task: Task) => {
  const { scenarios } = Tinypool.workerData as Library;
  if ('bots' in task) return movesOfBots(scenarios[task.bots.scenario]!.scenario, task.bots);
  return foretell(scenarios[task.scenario]!.scenario, task.view, task.asked);
};
