import type { EventId } from '../../model/index.ts';
import type { TableAct } from '../../session/index.ts';
import type { Circumstances } from './decision.ts';
import type { ClassFact } from './entries.ts';
import { deadlineFrom, refusedBy, resolution } from './rounds.ts';
import { newToken } from './secrets.ts';
import type { Table } from './state.ts';

/** An event comes on stage, and what can no longer be done is handed in no longer. */
function staged(now: Circumstances, table: Table, event: EventId): readonly ClassFact[] {
  const session = now.games.stage(table, event);
  if (!session) return [];
  const voids = [...table.seats].filter(([id, { wishes }]) => [...wishes.values()].some(moves => refusedBy(session, id, moves).length > 0));
  return [{ type: 'staged', table: table.id, event, voids: voids.map(([id]) => id) }];
}

/** What follows where the facilitator does something to a table; nothing where there is nothing to do. */
export function actOn(now: Circumstances, table: Table, what: TableAct): readonly ClassFact[] {
  if (table.status === 'closed') return [];
  const { state } = now;
  const { id } = table;
  const deadline = deadlineFrom(state, now.now);
  const running = table.status !== 'lobby';
  switch (what.act) {
    case 'start':
      return running ? [] : [{ type: 'started', table: id, ...deadline }];
    case 'practice':
      return running ? [] : [{ type: 'started', table: id, ...deadline, practice: true }];
    case 'real':
      return table.practice ? [restart(), { type: 'started', table: id, ...deadline }] : [];
    case 'pause':
      return table.status === 'open' ? [{ type: 'paused', table: id }] : [];
    case 'resume': {
      const left = table.left === undefined ? {} : { deadline: now.now + table.left };
      return table.status === 'paused' ? [{ type: 'resumed', table: id, ...left }] : [];
    }
    case 'extend':
      return running ? [{ type: 'extended', table: id, ms: what.ms }] : [];
    case 'advance':
      if (!running) return [];
      return table.concluded ? proceed() : [resolution(now, table, 'desk')];
    case 'proceed':
      return proceed();
    case 'rollBack':
      return table.steps.length > 0 ? [{ type: 'rolledBack', table: id, ...deadline }] : [];
    case 'stage':
      return running && !table.concluded ? staged(now, table, what.event) : [];
    case 'reveal':
      return table.concluded && !table.revealed ? [{ type: 'revealed', table: id }] : [];
    case 'unveil':
      return table.revealed && !table.unveiled && now.games.of(table).over() ? [{ type: 'unveiled', table: id }] : [];
    case 'restart':
      return [restart()];
  }
  function restart(): ClassFact {
    return { type: 'restarted', table: id, seed: newToken() };
  }
  function proceed(): readonly ClassFact[] {
    const session = now.games.of(table);
    const may = table.concluded && session.meeting() + 1 < session.meetings.length;
    return may ? [{ type: 'proceeded', table: id, ...deadline }] : [];
  }
}
