import type { Files } from '../files.ts';
import { edited, type TextEdit } from './nodes.ts';

/** What becomes of a draft by one act: edits of files, each in the text as those before it left it; files that are new, and those that go. */
export interface Revision {
  readonly edits: Readonly<Record<string, readonly TextEdit[]>>;
  readonly created: Readonly<Record<string, string>>;
  readonly removed: readonly string[];
}

/** The files of a draft while an act works on them, piece by piece. */
export interface Manuscript {
  readonly text: (path: string) => string | undefined;
  readonly paths: () => readonly string[];
  /** Writes an edit of the file as it stands by now; false where there is none to write. */
  readonly edit: (path: string, edit: (text: string) => TextEdit | undefined) => boolean;
  readonly create: (path: string, text: string) => void;
  readonly remove: (path: string) => void;
  readonly revision: () => Revision;
}

export function manuscriptOf(files: Files): Manuscript {
  const now: Record<string, string> = { ...files };
  const edits: Record<string, TextEdit[]> = {};
  const created = new Set<string>();
  const removed = new Set<string>();
  return {
    text: path => now[path],
    paths: () => Object.keys(now),
    edit(path, make) {
      const text = now[path];
      const edit = text === undefined ? undefined : make(text);
      if (text === undefined || !edit) return false;
      now[path] = edited(text, edit);
      if (!created.has(path)) edits[path] = [...(edits[path] ?? []), edit];
      return true;
    },
    create(path, text) {
      now[path] = text;
      created.add(path);
    },
    remove(path) {
      delete now[path];
      delete edits[path];
      if (!created.delete(path)) removed.add(path);
    },
    revision: () => ({ edits, created: Object.fromEntries([...created].map(path => [path, now[path]!])), removed: [...removed] }),
  };
}

/** The files after a revision. */
export function revised(files: Files, { edits, created, removed }: Revision): Files {
  const next: Record<string, string> = { ...files, ...created };
  for (const [path, some] of Object.entries(edits)) next[path] = some.reduce(edited, files[path] ?? '');
  for (const path of removed) delete next[path];
  return next;
}
