import { type UseStore, update } from 'idb-keyval';

/** What is kept under an id and counts its writes. */
export interface Revised {
  readonly id: string;
  readonly revision: number;
}

/**
 * Writes a thing over the revision this tab left there, 0 where there was none; `conflict`, and nothing written, when another tab has written
 * since, or when what lies there is no such thing. Rejects when storage is full or forbidden.
 */
export async function writeOver<T extends Revised>(
  store: UseStore,
  thing: T,
  expected: number,
  isOne: (value: unknown) => value is T,
): Promise<'saved' | 'conflict'> {
  let conflict = false;
  await update<unknown>(
    thing.id,
    old => {
      const there = isOne(old) ? old.revision : 0;
      conflict = there !== expected || (old !== undefined && !isOne(old));
      return conflict ? old : thing;
    },
    store,
  );
  return conflict ? 'conflict' : 'saved';
}
