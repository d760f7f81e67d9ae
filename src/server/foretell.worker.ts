import { Tinypool } from 'tinypool';
import type { Library, ScenarioId } from '../model/index.ts';
import { foretell, type StaffQuestion, type Update } from '../session/index.ts';

export interface Task {
  readonly scenario: ScenarioId;
  readonly view: Update['view'];
  readonly asked: StaffQuestion;
}

export default ({ scenario, view, asked }: Task) => foretell((Tinypool.workerData as Library).scenarios[scenario]!.scenario, view, asked);
