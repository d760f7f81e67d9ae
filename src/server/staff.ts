import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Library } from '../model/index.ts';
import type { BotsAsked, ClassGame, foretell, GameCompared, movesOfBots } from '../session/index.ts';
import type { Task } from './foretell.worker.ts';

type Answer = ReturnType<typeof foretell>;
type BotsMoves = ReturnType<typeof movesOfBots>;
type Question = Extract<Task, { view: unknown }>;

/** Works out forecasts, and what bots do, in a thread of their own, so that no hand-in waits for one. */
export interface Staff {
  /** Undefined where more is asked than there is time for: the page asks again later, or does without. */
  readonly answer: (key: string, task: Question) => Promise<Answer | undefined>;
  /** What the bots of a round hand in; comes before every question. */
  readonly bots: (asked: BotsAsked) => Promise<BotsMoves>;
  /** A game played again, and as bots alone would have played it; worked out once. */
  readonly compare: (key: string, game: ClassGame) => Promise<GameCompared>;
  readonly dismiss: () => Promise<void>;
}

/** Questions that may wait; about ten seconds' worth. */
const MOST_WAITING = 120;
/** Answers kept: members of a team ask the same. */
const KEPT = 300;

interface Waiting {
  readonly task: Task;
  readonly settle: (answer: unknown) => void;
  readonly fail: (error: unknown) => void;
}

export function createStaff(library: Library): Staff {
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./foretell.worker.mjs', import.meta.url)),
    workerData: library,
    minThreads: 1,
    maxThreads: 1,
    // Forecasts leave little behind at a time: a small young space keeps the thread light.
    resourceLimits: { maxYoungGenerationSizeMb: 12 },
    execArgv: [],
  });
  const known = new Map<string, Promise<Answer>>();
  const compared = new Map<string, Promise<GameCompared>>();
  const [rounds, questions]: [Waiting[], Waiting[]] = [[], []];
  let working = false;

  /** One at a time, rounds first: a queue of the pool's own would let a round wait behind a minute of forecasts. */
  function next(): void {
    const one = working ? undefined : (rounds.shift() ?? questions.shift());
    if (!one) return;
    working = true;
    void pool
      .run(one.task)
      .then(one.settle, one.fail)
      .finally(() => {
        working = false;
        next();
      });
  }
  const queued = <T>(queue: Waiting[], task: Task): Promise<T> =>
    new Promise<T>((settle, fail) => {
      queue.push({ task, settle: settle as Waiting['settle'], fail });
      next();
    });

  return {
    answer: async (key, task) => {
      const before = known.get(key);
      if (before) return before;
      if (questions.length >= MOST_WAITING) return undefined;
      const answering = queued<Answer>(questions, task);
      known.set(key, answering);
      answering.catch(() => known.delete(key));
      if (known.size > KEPT) known.delete(known.keys().next().value!);
      return answering;
    },
    bots: asked => queued<BotsMoves>(rounds, { bots: asked }),
    compare: (key, game) => {
      const before = compared.get(key);
      if (before) return before;
      const comparing = queued<GameCompared>(questions, { compare: game });
      compared.set(key, comparing);
      comparing.catch(() => compared.delete(key));
      if (compared.size > KEPT) compared.delete(compared.keys().next().value!);
      return comparing;
    },
    dismiss: () => pool.destroy(),
  };
}
