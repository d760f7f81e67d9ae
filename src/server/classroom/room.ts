import type { Library } from '../../model/index.ts';
import { type ClassRefusal, type ClassReply, type ClassRequest, RULES_VERSION } from '../../session/index.ts';
import type { Clock } from '../clock.ts';
import type { Store } from '../storage/store.ts';
import { createClosing } from './closing.ts';
import { decide } from './decide.ts';
import type { Caller, Circumstances, Decision } from './decision.ts';
import type { Entry, NamedFact } from './entries.ts';
import { foresaw, type Seen } from './foreseen.ts';
import { createGames, type Games, type Thinker } from './games.ts';
import { happen } from './happen.ts';
import { begin, type ClassState } from './state.ts';
import { both, type Touched, touchedBy } from './touched.ts';

/** A class that is running here: one thing at a time, nothing acknowledged or shown before it is kept. */
export interface ClassRoom {
  readonly code: string;
  readonly state: () => ClassState;
  /** Whether all that `state` says is kept: only then may it be shown. After it is again, `changed` follows. */
  readonly settled: () => boolean;
  /** Whether what was asked last could not be kept. */
  readonly troubled: () => boolean;
  readonly games: Games;
  readonly ask: (caller: Caller, request: ClassRequest) => Promise<ClassReply>;
  /** Keeps a forecast that a seat has been given; nobody waits for it. */
  readonly foresaw: (seen: Seen) => void;
  /** Reads what another process has added. */
  readonly catchUp: () => void;
  readonly close: () => void;
}

export interface RoomParts {
  readonly store: Store;
  readonly library: Library;
  readonly clock: Clock;
  /** Thinks for the bots; what it refuses is thought out here. */
  readonly think: Thinker;
  /** Called after something has been kept, or read, with the tables it concerns. */
  readonly changed: (touched: Touched) => void;
  /** Called when the store begins to refuse, and when it keeps again. */
  readonly troubled: () => void;
  /** Called once somebody, here or in another process, has deleted the class. */
  readonly gone: () => void;
}

interface Job {
  readonly decided: (now: Circumstances) => Decision;
  readonly settle: (reply: ClassReply) => void;
}

export const logOf = (code: string): string => `class-${code}`;
const PREFIX = logOf('');
/** The class whose log it is; undefined where it is something else's. */
export const codeOf = (log: string): string | undefined => (log.startsWith(PREFIX) ? log.slice(PREFIX.length) : undefined);

/** A moment for whatever else is waiting: answers to be written, news to be told. */
const breath = () => new Promise<void>(settle => void setImmediate(settle));

/** Opens a class from its log. Undefined where there is none; refuses one that was played by other rules. */
export async function openRoom(code: string, parts: RoomParts): Promise<ClassRoom | ClassRefusal> {
  const { store, library, clock, changed } = parts;
  const log = logOf(code);
  const lines = await store.read(log, 0);
  if (lines.length === 0) return 'unknown-class';
  let state = stateFrom(lines);
  if (state.rules !== RULES_VERSION) return 'other-rules';
  const games = createGames(library, () => state, parts.think);
  const closing = createClosing(wake);
  let jobs: Job[] = [];
  let _working: Promise<void> | undefined;
  let [stale, behind, closed, troubled, again] = [false, false, false, false, false];
  /** What has happened since it was last told; undefined: nothing. */
  let touched: Touched | undefined;
  let callOff: (() => void) | undefined;
  const now = (): Circumstances => ({ library, state, games, now: clock.now() });

  function take(entry: Entry): void {
    happen(state, entry);
    touched = both(touched ?? new Set(), touchedBy(state, entry));
  }

  /** Reads what has been added, or everything where what is known may be wrong. */
  async function refresh(anew: boolean): Promise<void> {
    behind = false;
    // With the last line that is known: where even that is missing, the class has been deleted.
    const lines = await store.read(log, anew ? 0 : state.length - 1);
    if (lines.length === 0) {
      closed = true;
      parts.gone();
      return;
    }
    if (anew) {
      state = stateFrom(lines);
      touched = 'all';
    } else for (const line of lines.slice(1)) take(JSON.parse(line) as Entry);
    if (touched) closing.look(touched);
    stale = false;
  }

  /** Decides, without keeping it yet, what is asked; with it, rounds that are over. */
  function decideAll(batch: readonly Job[], entries: Entry[]): readonly ClassReply[] {
    const keep = (facts: readonly NamedFact[]) => {
      for (const fact of facts) {
        const entry: Entry = { ...fact, at: clock.now() };
        take(entry);
        entries.push(entry);
      }
    };
    const replies = batch.map(({ decided }) => {
      const { facts, reply } = decided(now());
      keep(facts);
      return reply;
    });
    if (touched) closing.look(touched);
    closing.resolveReady(now(), keep);
    return replies;
  }

  /** Decides what waits, keeps it, answers. */
  async function work(): Promise<void> {
    const batch = jobs;
    jobs = [];
    let replies: readonly ClassReply[];
    try {
      replies = await kept(batch);
    } catch (error) {
      stale = true;
      if (!troubled) console.error(`class ${code}: ${(error as Error).message}`);
      keeps(false);
      replies = batch.map(() => ({ type: 'refused', refusal: 'storage-failed' }));
    }
    for (const [i, { settle }] of batch.entries()) settle(replies[i]!);
    if (!stale && touched) {
      changed(touched);
      touched = undefined;
    }
    schedule();
  }

  async function kept(batch: readonly Job[]): Promise<readonly ClassReply[]> {
    for (let attempt = 0; attempt < 20; attempt += 1) {
      if (stale || behind) await refresh(stale);
      if (closed) return batch.map(() => ({ type: 'refused', refusal: 'unknown-class' }));
      const next = state.length;
      const entries: Entry[] = [];
      // Until it is kept, the state is ahead of the log.
      stale = true;
      const replies = decideAll(batch, entries);
      const lines = entries.map(entry => JSON.stringify(entry));
      if (lines.length === 0 || (await store.append(log, next, lines))) {
        stale = false;
        if (lines.length > 0) keeps(true);
        return replies;
      }
    }
    throw new Error('others were always faster');
  }

  function keeps(well: boolean): void {
    if (troubled === !well) return;
    troubled = !well;
    parts.troubled();
  }

  /** Wakes up at the earliest deadline; soon again where the store did not answer. */
  function schedule(): void {
    callOff?.();
    if (closed) return;
    const next = stale ? clock.now() + 1000 : Math.min(...[...state.tables.values()].flatMap(t => closing.due(state, t) ?? []));
    if (Number.isFinite(next)) callOff = clock.after(Math.max(0, next - clock.now()), wake);
  }

  function wake(): void {
    again = true;
    if (closed) return;
    _working ??= (async () => {
      while ((again || jobs.length > 0) && !closed) {
        again = false;
        await work();
        await breath();
      }
      _working = undefined;
    })();
  }

  async function ask(caller: Caller, request: ClassRequest): Promise<ClassReply> {
    // A facilitator who advances many tables lets all bots think first; meanwhile hand-ins are taken.
    if (caller.role === 'desk' && request.type === 'act' && request.act.act === 'advance') {
      const ids = request.tables === 'all' ? [...state.tables.keys()] : request.tables;
      await closing.prepare(
        now(),
        ids.flatMap(id => state.tables.get(id) ?? []),
      );
    }
    return given(at => decide(at, caller, request));
  }

  const given = (decided: Job['decided']): Promise<ClassReply> =>
    new Promise(settle => {
      jobs.push({ decided, settle });
      // What comes in the same moment is decided, and made safe, together.
      setImmediate(wake);
    });

  // Deadlines may have passed while nobody was here.
  setImmediate(wake);
  return {
    code,
    state: () => state,
    settled: () => !stale,
    troubled: () => troubled,
    games,
    ask,
    foresaw: seen => void given(at => foresaw(at.state, seen)),
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
