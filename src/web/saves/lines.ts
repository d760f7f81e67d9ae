import { clear, createStore, del, delMany, entries, setMany } from 'idb-keyval';
import type { SavedGame, SaveFacts } from './savedGame.ts';

/** What a list tells of a saved game: all but its record and its plan, which are read when it is opened. */
export interface SaveLine extends SaveFacts {
  /** Moves planned and not handed in yet. */
  readonly planned: number;
  /** Of the record: the version of the rules it was begun under, its seed, and how hard it is; lines of older builds lack this last. */
  readonly rules: string | undefined;
  readonly seed: string | undefined;
  readonly difficulty?: string | undefined;
}

let store: ReturnType<typeof createStore> | undefined;
const lines = () => {
  // A database of its own, as an older build knows nothing of it and takes all that lies among the saves for one.
  store ??= createStore('five-percent-lines', 'lines');
  return store;
};

export function lineOf({ id, revision, savedAt, play, scenario, seat, round, over, plan, record }: SavedGame): SaveLine {
  // A record is looked into only when it is opened: it may lack anything.
  const { rules, setup } = record as Partial<SavedGame['record']>;
  return {
    id,
    revision,
    savedAt,
    play,
    scenario,
    seat,
    round,
    over,
    planned: plan.length,
    rules,
    seed: setup?.seed,
    difficulty: setup?.difficulty,
  };
}

function isLine(value: unknown): value is SaveLine {
  const line = value as Partial<SaveLine> | null | undefined;
  const texts = [line?.id, line?.play, line?.scenario, line?.seat];
  return texts.every(text => typeof text === 'string') && [line?.revision, line?.savedAt, line?.planned].every(Number.isFinite);
}

/** Whatever fails here costs a list some time, and loses nothing. Storage that is forbidden throws before there is a promise. */
async function lenient<T>(asked: () => Promise<T>): Promise<T | undefined> {
  try {
    return await asked();
  } catch {
    return undefined;
  }
}

/** Lines by the ids of their saves. None where they cannot be read: each save is then read whole. */
export async function keptLines(): Promise<ReadonlyMap<string, SaveLine>> {
  const found = (await lenient(() => entries<string, unknown>(lines()))) ?? [];
  return new Map(found.flatMap(([id, line]) => (isLine(line) && line.id === id ? [[id, line] as const] : [])));
}

export const keepLines = (kept: readonly SaveLine[]): Promise<void> => {
  const named = kept.map((line): [string, SaveLine] => [line.id, line]);
  return lenient(() => setMany(named, lines()));
};

/** Before a save is written or deleted, so that no line ever tells of a save that is no more: a list reads a save without one. */
export const dropLine = (id: string): Promise<void> => lenient(() => del(id, lines()));

export const dropLines = (ids: readonly string[]): Promise<void> => lenient(() => delMany([...ids], lines()));

/** Before another build is used that may write saves without their lines. */
export const forgetLines = (): Promise<void> => lenient(() => clear(lines()));
