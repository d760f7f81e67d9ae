import type { Instant, TableId } from '../../session/index.ts';
import type { Circumstances } from './decision.ts';
import type { NamedFact } from './entries.ts';
import { closesAt, complete, handedInAt, resolution } from './rounds.ts';
import type { ClassState, Table } from './state.ts';
import { both, type Touched } from './touched.ts';

/** How often the bots of a round think anew because people have changed their minds meanwhile; then the round is resolved in one go. */
const PATIENCE = 2;

export interface Closing {
  /** Keeps the resolution of every round that is over and whose bots have thought. Has the bots of the others think: `wake` follows. */
  readonly resolveReady: (now: Circumstances, keep: (facts: readonly NamedFact[]) => void) => void;
  /** When time is up for a round that is open, and not being resolved. */
  readonly due: (state: ClassState, table: Table) => Instant | undefined;
  /** Looks at these tables when it is next asked whether a round is complete. */
  readonly look: (touched: Touched) => void;
  /** Has the bots of these tables think ahead of a round that is to be resolved. */
  readonly prepare: (now: Circumstances, tables: readonly Table[]) => Promise<void>;
}

/**
 * Rounds that are over: because everybody has handed in, or because time is up. Bots think in another thread, so that nobody's
 * acknowledgement waits for them; until they have, the round is open.
 */
export function createClosing(wake: () => void): Closing {
  const thinking = new Set<TableId>();
  const tried = new Map<TableId, { readonly steps: number; readonly times: number }>();
  let looked: Touched = 'all';

  function reason({ state, now }: Circumstances, table: Table): 'time' | 'all' | undefined {
    if (table.status !== 'open' || table.concluded) return undefined;
    const closes = closesAt(state, table);
    if (closes !== undefined && closes <= now) return 'time';
    return (looked === 'all' || looked.has(table.id)) && complete(state, table) ? 'all' : undefined;
  }

  function look(touched: Touched): void {
    looked = both(looked, touched);
  }

  function timesTried(table: Table): number {
    const before = tried.get(table.id);
    return before?.steps === table.steps.length ? before.times : 0;
  }

  return {
    resolveReady: (now, keep) => {
      for (const table of now.state.tables.values()) {
        const why = reason(now, table);
        if (!why || thinking.has(table.id)) continue;
        const people = handedInAt(now, table);
        const times = timesTried(table);
        if (now.games.thought(table, people) || times >= PATIENCE) {
          keep([resolution(now, table, why)]);
          tried.delete(table.id);
          continue;
        }
        tried.set(table.id, { steps: table.steps.length, times: times + 1 });
        thinking.add(table.id);
        void now.games.think(table, people).finally(() => {
          thinking.delete(table.id);
          look(new Set([table.id]));
          wake();
        });
      }
      looked = new Set();
    },
    due: (state, table) => (table.status === 'open' && !table.concluded && !thinking.has(table.id) ? closesAt(state, table) : undefined),
    look,
    prepare: async (now, tables) => {
      const open = tables.filter(table => table.status !== 'lobby' && table.status !== 'closed' && !table.concluded);
      await Promise.all(open.map(table => now.games.think(table, handedInAt(now, table))));
    },
  };
}
