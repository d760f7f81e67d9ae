import type { TableId } from '../../session/index.ts';
import type { Entry } from './entries.ts';
import type { ClassState } from './state.ts';

/** Tables whose people may have to be told something; `all` where it may be anybody. */
export type Touched = ReadonlySet<TableId> | 'all';

const NONE: Touched = new Set();

/** Whom an entry that has just happened may concern, besides the desk, which is told of everything. */
export function touchedBy(state: ClassState, entry: Entry): Touched {
  switch (entry.type) {
    case 'assisted':
    case 'tableAdded':
    case 'foreseen':
      return NONE;
    case 'tokenGiven':
    case 'joined': {
      const table = state.people.get(entry.person)?.place?.table;
      return table === undefined ? NONE : new Set([table]);
    }
    case 'ruled':
    case 'botSet':
    case 'handedIn':
    case 'withdrawn':
    case 'shared':
      return new Set([entry.place.table]);
    case 'started':
    case 'paused':
    case 'resumed':
    case 'extended':
    case 'resolved':
    case 'staged':
    case 'proceeded':
    case 'revealed':
    case 'unveiled':
      return new Set([entry.table]);
    case 'said':
      return 'table' in entry.address ? new Set([entry.address.table]) : 'all';
    case 'prepared':
      return NONE;
    // Among them a game taken back or started anew: others may have been looking at it together.
    default:
      return 'all';
  }
}

export const both = (one: Touched, other: Touched): Touched => (one === 'all' || other === 'all' ? 'all' : new Set([...one, ...other]));
