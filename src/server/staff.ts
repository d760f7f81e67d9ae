import { fileURLToPath } from 'node:url';
import { Tinypool } from 'tinypool';
import type { Library } from '../model/index.ts';
import type { foretell } from '../session/index.ts';
import type { Task } from './foretell.worker.ts';

type Answer = ReturnType<typeof foretell>;

/** Works out forecasts in a thread of their own, so that no hand-in waits for one. */
export interface Staff {
  /** Undefined where more is asked than there is time for: the page asks again later, or does without. */
  readonly answer: (key: string, task: Task) => Promise<Answer | undefined>;
  readonly dismiss: () => Promise<void>;
}

/** Questions that may wait; about ten seconds' worth. */
const MOST_WAITING = 120;
/** Answers kept: members of a team ask the same. */
const KEPT = 300;

export function createStaff(library: Library): Staff {
  const pool = new Tinypool({
    filename: fileURLToPath(new URL('./foretell.worker.mjs', import.meta.url)),
    workerData: library,
    minThreads: 1,
    maxThreads: 1,
    execArgv: [],
  });
  const known = new Map<string, Promise<Answer>>();
  let waiting = 0;
  return {
    answer: async (key, task) => {
      const before = known.get(key);
      if (before) return before;
      if (waiting >= MOST_WAITING) return undefined;
      waiting += 1;
      const working = (pool.run(task) as Promise<Answer>).finally(() => {
        waiting -= 1;
      });
      known.set(key, working);
      working.catch(() => known.delete(key));
      if (known.size > KEPT) known.delete(known.keys().next().value!);
      return working;
    },
    dismiss: () => pool.destroy(),
  };
}
