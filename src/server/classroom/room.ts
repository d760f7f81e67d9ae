import type { Library } from '../../model/index.ts';
import { type ClassRefusal, type ClassReply, type ClassRequest, RULES_VERSION } from '../../session/index.ts';
import type { Clock } from '../clock.ts';
import type { Store } from '../storage/store.ts';
import { type Caller, complete, decide, resolution } from './decide.ts';
import type { Entry, NamedFact } from './entries.ts';
import { createGames, type Games } from './games.ts';
import { begin, type ClassState, happen } from './state.ts';

/** A class that is running here: one thing at a time, nothing acknowledged or shown before it is kept. */
export interface ClassRoom {
  readonly code: string;
  readonly state: () => ClassState;
  readonly games: Games;
  readonly ask: (caller: Caller, request: ClassRequest) => Promise<ClassReply>;
  /** Reads what another process has added. */
  readonly catchUp: () => void;
  readonly close: () => void;
}

export interface RoomParts {
  readonly store: Store;
  readonly library: Library;
  readonly clock: Clock;
  /** Called after something has been kept, or read. */
  readonly changed: () => void;
}

interface Job {
  readonly caller: Caller;
  readonly request: ClassRequest;
  readonly settle: (reply: ClassReply) => void;
}

export const logOf = (code: string): string => `class-${code}`;

/** Opens a class from its log. Undefined where there is none; refuses one that was played by other rules. */
export async function openRoom(code: string, parts: RoomParts): Promise<ClassRoom | ClassRefusal> {
  const { store, library, clock, changed } = parts;
  const log = logOf(code);
  const lines = await store.read(log, 0);
  if (lines.length === 0) return 'unknown-class';
  let state = stateFrom(lines);
  if (state.rules !== RULES_VERSION) return 'other-rules';
  const games = createGames(library, () => state);
  let jobs: Job[] = [];
  let _working: Promise<void> | undefined;
  let stale = false;
  let behind = false;
  let closed = false;
  let callOff: (() => void) | undefined;

  /** Reads what has been added, or everything where what is known may be wrong. */
  async function refresh(anew: boolean): Promise<void> {
    if (anew) state = stateFrom(await store.read(log, 0));
    else for (const line of await store.read(log, state.length)) happen(state, JSON.parse(line) as Entry);
    stale = false;
    behind = false;
  }

  /** Decides what waits, keeps it, answers. Tables whose time is up, or that are complete, are resolved on the way. */
  async function work(): Promise<void> {
    const batch = jobs;
    jobs = [];
    for (let attempt = 0; ; attempt += 1) {
      let replies: readonly ClassReply[];
      try {
        if (stale || behind) await refresh(stale);
        const next = state.length;
        const entries: Entry[] = [];
        const keep = (facts: readonly NamedFact[]) => {
          for (const fact of facts) {
            const entry: Entry = { ...fact, at: clock.now() };
            happen(state, entry);
            entries.push(entry);
          }
        };
        resolveDue(keep);
        replies = batch.map(({ caller, request }) => {
          const { facts, reply } = decide({ library, state, games, now: clock.now() }, caller, request);
          keep(facts);
          if (facts.length > 0) resolveComplete(keep);
          return reply;
        });
        if (entries.length > 0) {
          stale = true;
          const kept = await store.append(
            log,
            next,
            entries.map(entry => JSON.stringify(entry)),
          );
          if (!kept) {
            if (attempt < 20) continue;
            throw new Error('others were always faster');
          }
          stale = false;
        }
      } catch (error) {
        stale = true;
        console.error(`class ${code}: ${(error as Error).message}`);
        replies = batch.map(() => ({ type: 'refused', refusal: 'storage-failed' }));
      }
      for (const [i, { settle }] of batch.entries()) settle(replies[i]!);
      if (!stale) changed();
      schedule();
      return;
    }
  }

  function resolveDue(keep: (facts: readonly NamedFact[]) => void): void {
    for (const table of state.tables.values())
      if (table.status === 'open' && !table.concluded && table.deadline !== undefined && table.deadline <= clock.now())
        keep([resolution({ library, state, games, now: clock.now() }, table, 'time')]);
  }

  function resolveComplete(keep: (facts: readonly NamedFact[]) => void): void {
    for (const table of state.tables.values())
      if (complete(state, table)) keep([resolution({ library, state, games, now: clock.now() }, table, 'all')]);
  }

  /** Wakes up at the earliest deadline; soon again where the store did not answer. */
  function schedule(): void {
    callOff?.();
    if (closed) return;
    const open = [...state.tables.values()].filter(t => t.status === 'open' && !t.concluded);
    const next = Math.min(...open.flatMap(t => t.deadline ?? []), stale ? clock.now() + 1000 : Infinity);
    if (Number.isFinite(next)) callOff = clock.after(Math.max(0, next - clock.now()), wake);
  }

  function wake(): void {
    if (closed) return;
    _working ??= (async () => {
      do await work();
      while (jobs.length > 0 && !closed);
      _working = undefined;
    })();
  }

  schedule();
  return {
    code,
    state: () => state,
    games,
    ask: (caller, request) =>
      new Promise(settle => {
        jobs.push({ caller, request, settle });
        // What comes in the same moment is decided, and made safe, together.
        setImmediate(wake);
      }),
    catchUp: () => {
      behind = true;
      setImmediate(wake);
    },
    close: () => {
      closed = true;
      callOff?.();
    },
  };
}

function stateFrom(lines: readonly string[]): ClassState {
  const [first, ...rest] = lines;
  const state = begin(JSON.parse(first!) as Entry);
  for (const line of rest) happen(state, JSON.parse(line) as Entry);
  return state;
}
