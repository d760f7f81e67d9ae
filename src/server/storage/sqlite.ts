import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Line, Store } from './store.ts';

interface Waiting {
  readonly log: string;
  readonly next: number;
  readonly lines: readonly Line[];
  readonly settle: (kept: boolean) => void;
  readonly fail: (error: unknown) => void;
}

/** How long appends are gathered before they are made safe together, ms: one flush of the disk then serves them all. */
const GATHER = 5;

function opened(file: string) {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  return new DatabaseSync(file);
}

/** A store in one file, or in memory (`:memory:`). A second process on the same file loses no line, but hears no news: that is what PostgreSQL is for. */
export function openSqlite(file: string, db = opened(file)): Store {
  // Waiting holds up everybody: whoever asks is rather told to ask again.
  db.exec('PRAGMA busy_timeout = 250');
  db.exec('PRAGMA journal_mode = WAL');
  db.exec('PRAGMA synchronous = FULL');
  db.exec(
    'CREATE TABLE IF NOT EXISTS lines (log TEXT NOT NULL, n INTEGER NOT NULL, line TEXT NOT NULL, PRIMARY KEY (log, n)) WITHOUT ROWID',
  );
  const insert = db.prepare('INSERT INTO lines (log, n, line) VALUES (?, ?, ?)');
  const length = db.prepare('SELECT coalesce(max(n) + 1, 0) AS next FROM lines WHERE log = ?');
  const from = db.prepare('SELECT line FROM lines WHERE log = ? AND n >= ? ORDER BY n');
  const names = db.prepare('SELECT DISTINCT log FROM lines ORDER BY log');
  const erase = db.prepare('DELETE FROM lines WHERE log = ?');
  let waiting: Waiting[] = [];
  let timer: NodeJS.Timeout | undefined;

  function flush(): void {
    timer = undefined;
    const batch = waiting;
    waiting = [];
    if (batch.length === 0) return;
    const kept: boolean[] = [];
    try {
      db.exec('BEGIN IMMEDIATE');
      for (const { log, next, lines } of batch) {
        const fits = (length.get(log) as { next: number }).next === next;
        if (fits) for (const [i, line] of lines.entries()) insert.run(log, next + i, line);
        kept.push(fits);
      }
      db.exec('COMMIT');
    } catch (error) {
      try {
        db.exec('ROLLBACK');
      } catch {
        // There was nothing to take back.
      }
      for (const { fail } of batch) fail(error);
      return;
    }
    for (const [i, { settle }] of batch.entries()) settle(kept[i]!);
  }

  return {
    append: (log, next, lines) =>
      new Promise((settle, fail) => {
        waiting.push({ log, next, lines, settle, fail });
        timer ??= setTimeout(flush, GATHER);
      }),
    read: async (log, first) => (from.all(log, first) as { line: string }[]).map(row => row.line),
    logs: async () => (names.all() as { log: string }[]).map(row => row.log),
    remove: async log => {
      flush();
      erase.run(log);
    },
    watch: () => {},
    // Nobody else is there to hear it.
    whisper: () => {},
    overhear: () => {},
    close: async () => {
      clearTimeout(timer);
      flush();
      db.close();
    },
  };
}
