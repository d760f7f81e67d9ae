import { createStore, del, entries } from 'idb-keyval';
import type { Move, PartyId, ScenarioId } from '../../model/index.ts';
import type { GameRecord } from '../../session/index.ts';
import { writeOver } from './writeOver.ts';

/** A game kept in this browser. `plan` holds moves planned and not handed in yet. */
export interface SavedGame {
  readonly format: 1;
  readonly id: string;
  /** Counts up with every write; a tab that finds another number than it left does not write. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  readonly play: ScenarioId;
  readonly scenario: ScenarioId;
  readonly seat: PartyId;
  readonly meeting: number;
  readonly round: number;
  readonly over: boolean;
  readonly record: GameRecord;
  readonly plan: readonly Move[];
}

/** What lies in the store under a save's key but is none: kept, shown and exported as it is. */
export interface UnreadableSave {
  readonly id: string;
  readonly unreadable: unknown;
}

let store: ReturnType<typeof createStore> | undefined;
const saves = () => {
  store ??= createStore('five-percent', 'saves');
  return store;
};

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

/** Newest first. Rejects where the browser forbids storage. */
export async function listSaves(): Promise<readonly (SavedGame | UnreadableSave)[]> {
  const found = await entries<string, unknown>(saves());
  return found
    .map(([id, value]) => (isSavedGame(value) ? value : { id: String(id), unreadable: value }))
    .sort((a, b) => ('savedAt' in b ? b.savedAt : 0) - ('savedAt' in a ? a.savedAt : 0));
}

/** Writes only over the revision this tab left there; `conflict` when another tab has played on. Rejects when storage is full or forbidden. */
export const writeSave = (save: SavedGame, expected: number): Promise<'saved' | 'conflict'> =>
  writeOver(saves(), save, expected, isSavedGame);

export async function deleteSave(id: string): Promise<void> {
  await del(id, saves());
}
