import type { Move, PartyId, ScenarioId } from '../../model/index.ts';
import type { GameRecord } from '../../session/index.ts';

/** What tells one saved game from another. */
export interface SaveFacts {
  readonly id: string;
  /** Counts up with every write; a tab that finds another number than it left does not write. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly play: ScenarioId;
  readonly scenario: ScenarioId;
  readonly seat: PartyId;
  readonly round: number;
  readonly over: boolean;
}

/** A game kept in this browser. `plan` holds moves planned and not handed in yet. */
export interface SavedGame extends SaveFacts {
  readonly format: 1;
  readonly meeting: number;
  readonly record: GameRecord;
  readonly plan: readonly Move[];
}

export function isSavedGame(value: unknown): value is SavedGame {
  const save = value as Partial<SavedGame> | null;
  return (
    typeof save === 'object' &&
    save !== null &&
    save.format === 1 &&
    typeof save.id === 'string' &&
    typeof save.revision === 'number' &&
    typeof save.savedAt === 'number' &&
    typeof save.play === 'string' &&
    typeof save.scenario === 'string' &&
    typeof save.seat === 'string' &&
    typeof save.record === 'object' &&
    Array.isArray(save.plan)
  );
}
