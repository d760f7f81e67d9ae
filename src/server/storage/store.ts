/** One line of a log: plain JSON. */
export type Line = string;

/**
 * Where logs are kept. A log only grows, and its lines are numbered from 0: who appends says which number comes next, so that of two
 * processes that append at once one is told to read on first.
 */
export interface Store {
  /** Resolves once the lines are safe: `false`, and nothing kept, when the log has gone on past `next`. Rejects when they cannot be kept. */
  readonly append: (log: string, next: number, lines: readonly Line[]) => Promise<boolean>;
  /** Lines from a number on, in order. */
  readonly read: (log: string, from: number) => Promise<readonly Line[]>;
  /** Names of all logs with at least one line. */
  readonly logs: () => Promise<readonly string[]>;
  readonly remove: (log: string) => Promise<void>;
  /** Told the name of a log that another process has appended to or removed. */
  readonly watch: (listener: (log: string) => void) => void;
  /** Says something to the other processes that is not kept, a few thousand letters at most. Never rejects: who does not hear it does without. */
  readonly whisper: (said: string) => void;
  /** Told what another process has whispered, and by which. */
  readonly overhear: (listener: (said: string, from: string) => void) => void;
  readonly close: () => Promise<void>;
}
