import type { EventId, ScenarioId } from '../../model/index.ts';
import type { DeskTable, TableId } from '../../session/index.ts';

export interface Stageable {
  readonly scenario: ScenarioId;
  readonly event: EventId;
  /** Where it has not happened yet and a round is open. */
  readonly tables: readonly TableId[];
}

/** What can be brought on stage at these tables, each event of a meeting once, in the order of the first table that has it. */
export function toStage(tables: readonly Pick<DeskTable, 'table' | 'scenario' | 'toStage'>[]): readonly Stageable[] {
  const found = new Map<string, Stageable>();
  for (const { table, scenario, toStage: events } of tables)
    for (const event of events) {
      const key = `${scenario} ${event}`;
      found.set(key, { scenario, event, tables: [...(found.get(key)?.tables ?? []), table] });
    }
  return [...found.values()];
}
