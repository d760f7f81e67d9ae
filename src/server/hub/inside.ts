import type { Library } from '../../model/index.ts';
import { type ClassReply, type ClassRequest, updateFor } from '../../session/index.ts';
import { comparedTables, gainsOf } from '../classroom/compared.ts';
import type { Place } from '../classroom/entries.ts';
import { momentOf } from '../classroom/foreseen.ts';
import { foretoldIn, type Table } from '../classroom/state.ts';
import { recordOf } from '../export.ts';
import type { Staff } from '../staff.ts';
import { done, type Guest, type Open, refused } from './guest.ts';

interface InsideParts {
  readonly library: Library;
  readonly staff: Staff;
  /** Deletes a class, log and all. */
  readonly remove: (code: string) => Promise<void>;
}

/** Answers a request of somebody who has entered the class.  */
export async function inside(
  { library, staff, remove }: InsideParts,
  open: Open,
  guest: Guest,
  request: ClassRequest,
): Promise<ClassReply> {
  const { room } = open;
  const state = room.state();
  const { caller } = guest;
  const person = caller.role === 'person' ? state.people.get(caller.person) : undefined;
  switch (request.type) {
    case 'stances':
    case 'forecast':
    case 'advice':
    case 'weighing':
    case 'opinions': {
      const place = person?.place;
      const table = place && state.tables.get(place.table);
      if (!place || !table || table.status === 'lobby') return refused('no-seat');
      const session = room.games.of(table);
      const { id: _, ...asked } = request as typeof request & { id?: string };
      const view = session.view(place.seat);
      if (view.phase.name === 'concluded') return refused('not-open');
      const moment = momentOf(table);
      const mark = `${room.code} ${moment} ${place.seat} ${JSON.stringify(asked)}`;
      try {
        const scenario = session.meetings[session.meeting()]!;
        const answer = await staff.answer(mark, { scenario, rounds: state.plan.rounds, view, asked });
        if (answer?.type === 'forecast' && asked.type === 'forecast')
          room.foresaw({ place, moment, plan: asked.plan, forecast: answer.forecast });
        return answer ?? refused('busy');
      } catch {
        return refused('malformed');
      }
    }
    case 'debrief': {
      const table = tableNamed(state.tables, person?.place?.table ?? guest.table);
      if (!table?.revealed) return refused('not-revealed');
      const session = room.games.of(table);
      const count = session.meeting() + (table.concluded ? 1 : 0);
      return { type: 'debrief', debriefs: Array.from({ length: count }, (_, i) => session.debrief(i)) };
    }
    case 'forecastsHeld':
      return forecastsHeld(open, caller.role, person?.place, request);
    case 'compare': {
      const may = [...state.tables.values()].filter(table => caller.role === 'desk' || table.revealed);
      if (caller.role !== 'desk' && may.length === 0) return refused('not-revealed');
      const compare = staff.compare;
      const tables = await comparedTables({ library, state, games: room.games, compare }, may, caller.role === 'desk');
      return { type: 'compared', tables, gains: caller.role === 'desk' ? gainsOf(state) : [] };
    }
    case 'record': {
      const table = state.tables.get(request.table);
      const over = table?.concluded && room.games.of(table).over();
      if (!table || !over || (caller.role !== 'desk' && !table.unveiled)) return refused('not-revealed');
      return { type: 'record', record: recordOf({ library, state }, table) };
    }
    case 'overShoulder': {
      const table = state.tables.get(request.table);
      if (
        caller.role !== 'desk' ||
        !table ||
        !library.scenarios[room.games.of(table).meetings[0]!]!.scenario.parties.some(p => p.id === request.seat)
      )
        return refused('not-yours');
      const moves = table.seats.get(request.seat)?.moves;
      return {
        type: 'shoulder',
        update: updateFor(room.games.of(table), request.seat, { handedIn: moves !== undefined, canUndo: false }),
        plan: table.seats.get(request.seat)?.plan ?? [],
        ...(moves ? { handedIn: moves } : {}),
      };
    }
    case 'deleteClass': {
      if (caller.role !== 'desk') return refused('not-yours');
      await remove(room.code);
      return done;
    }
    default:
      return room.ask(caller, request);
  }
}

/** Of a seat whose debrief is open: how its forecasts held, of those it had before it when it handed in. */
function forecastsHeld(
  { room }: Open,
  role: Guest['caller']['role'],
  place: Place | undefined,
  { meeting, table: id, seat: named }: Extract<ClassRequest, { type: 'forecastsHeld' }>,
): ClassReply {
  const table = room.state().tables.get((role === 'desk' ? id : place?.table) ?? '');
  const seat = role === 'desk' ? named : place?.seat;
  if (!table || seat === undefined) return refused('no-seat');
  if (!table.revealed && role !== 'desk') return refused('not-revealed');
  const session = room.games.of(table);
  if (meeting >= session.meeting() + Number(table.concluded)) return refused('not-revealed');
  const made = foretoldIn(table, meeting).map(by => by[seat]);
  const count = made.filter(one => one !== undefined).length;
  return { type: 'forecastsHeld', made: count, of: made.length, ...(count > 0 ? { held: session.foretold(meeting, seat, made) } : {}) };
}

const tableNamed = (tables: ReadonlyMap<string, Table>, id: string | undefined): Table | undefined =>
  id === undefined ? tables.values().next().value : tables.get(id);
