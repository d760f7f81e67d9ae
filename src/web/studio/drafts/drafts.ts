import { createStore, del, entries, get } from 'idb-keyval';
import type { Files } from '../../../scenario/index.ts';
import { writeOver } from '../../saves/writeOver.ts';

/** A scenario or campaign being written, kept in this browser with all it borrows. */
export interface Draft {
  readonly format: 1;
  readonly id: string;
  /** Counts up with every write; a tab that finds another number than it left does not write. */
  readonly revision: number;
  /** Milliseconds since 1970. */
  readonly savedAt: number;
  /** What the author calls it; its title, once it has one. */
  readonly title: string;
  /** Folder in `files` of what is being written. */
  readonly opens: string;
  readonly files: Files;
}

let store: ReturnType<typeof createStore> | undefined;
const drafts = () => {
  store ??= createStore('five-percent-studio', 'drafts');
  return store;
};

export function isDraft(value: unknown): value is Draft {
  const draft = value as Partial<Draft> | null;
  return (
    typeof draft === 'object' &&
    draft !== null &&
    draft.format === 1 &&
    typeof draft.id === 'string' &&
    typeof draft.revision === 'number' &&
    typeof draft.savedAt === 'number' &&
    typeof draft.title === 'string' &&
    typeof draft.opens === 'string' &&
    typeof draft.files === 'object'
  );
}

/** Newest first; what lies there and is no draft is left alone. Rejects where the browser forbids storage. */
export async function listDrafts(): Promise<readonly Draft[]> {
  const found = await entries<string, unknown>(drafts());
  return found
    .map(([, value]) => value)
    .filter(isDraft)
    .sort((a, b) => b.savedAt - a.savedAt);
}

export async function readDraft(id: string): Promise<Draft | undefined> {
  const found = await get<unknown>(id, drafts());
  return isDraft(found) ? found : undefined;
}

/** Writes only over the revision this tab left there. Rejects when storage is full or forbidden. */
export const writeDraft = (draft: Draft, expected: number): Promise<'saved' | 'conflict'> => writeOver(drafts(), draft, expected, isDraft);

export const deleteDraft = (id: string): Promise<void> => del(id, drafts());

export const newDraftId = (): string => `draft-${crypto.getRandomValues(new Uint32Array(2)).join('-')}`;
