import { createStore, del, get, getMany, keys } from 'idb-keyval';
import { heldSaves } from './claim.ts';
import { dropLine, dropLines, keepLines, keptLines, lineOf, type SaveLine } from './lines.ts';
import { isSavedGame, type SavedGame } from './savedGame.ts';
import { writeOver } from './writeOver.ts';

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

/** Newest first. A save is read whole only where no line tells of it. Rejects where the browser forbids storage. */
export async function listSaves(): Promise<readonly (SaveLine | UnreadableSave)[]> {
  const [ids, known, held] = await Promise.all([keys<string>(saves()), keptLines(), heldSaves()]);
  // A tab with an older build may be playing it, which writes no lines.
  const sure = (id: string) => (held.has(id) ? undefined : known.get(id));
  const unsure = ids.filter(id => !sure(id));
  const read = new Map((await readAll(unsure)).map(save => [save.id, save]));
  const fresh = [...read.values()].filter((save): save is SaveLine => 'play' in save);
  void keepLines(fresh.filter(({ id }) => !held.has(id)));
  void dropLines([...known.keys()].filter(id => held.has(id) || !ids.includes(id)));
  return ids
    .map(id => sure(id) ?? read.get(String(id)))
    .filter(save => save !== undefined)
    .sort((a, b) => ('savedAt' in b ? b.savedAt : 0) - ('savedAt' in a ? a.savedAt : 0));
}

async function readAll(ids: readonly string[]): Promise<readonly (SaveLine | UnreadableSave)[]> {
  if (ids.length === 0) return [];
  const values = await getMany<unknown>([...ids], saves());
  return ids.map((id, n) => {
    const value = values[n];
    return isSavedGame(value) && value.id === id ? lineOf(value) : { id: String(id), unreadable: value };
  });
}

/** A save as it is now; undefined where none lies there, or nothing that can be read. */
export async function readSave(id: string): Promise<SavedGame | undefined> {
  const found = await get<unknown>(id, saves());
  if (isSavedGame(found)) return found;
  // The next list looks for itself.
  await dropLine(id);
  return undefined;
}

/** Writes only over the revision this tab left there; `conflict` when another tab has played on. Rejects when storage is full or forbidden. */
export async function writeSave(save: SavedGame, expected: number): Promise<'saved' | 'conflict'> {
  await dropLine(save.id);
  const done = await writeOver(saves(), save, expected, isSavedGame);
  if (done === 'saved') await keepLines([lineOf(save)]);
  return done;
}

export async function deleteSave(id: string): Promise<void> {
  await dropLine(id);
  await del(id, saves());
}
