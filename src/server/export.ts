import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Library, Move, PartyId } from '../model/index.ts';
import { createSession, type GameRecord, RULES_VERSION, takeStep } from '../session/index.ts';
import { studentAt } from './classroom/compared.ts';
import type { Entry } from './classroom/entries.ts';
import { type Games, setupOf } from './classroom/games.ts';
import type { ClassState, Person, Table } from './classroom/state.ts';

/** What is exported, by the name of its file. */
export type ExportKind = 'class.json' | 'gradebook.csv' | 'moves.csv' | 'answers.csv' | 'statements.ndjson';
export const EXPORTS: readonly ExportKind[] = ['class.json', 'gradebook.csv', 'moves.csv', 'answers.csv', 'statements.ndjson'];
type Rows = readonly (readonly (string | number)[])[];

export interface Exported {
  readonly library: Library;
  readonly state: ClassState;
  readonly games: Games;
  readonly entries: readonly Entry[];
  /** Messages can hold names: only when asked for. */
  readonly chat: boolean;
  /** Home page of the pseudonyms, for xAPI. */
  readonly home: string;
}

/** The whole of an export as text. */
export function exportOf(kind: ExportKind, what: Exported): string {
  switch (kind) {
    case 'class.json':
      return `${JSON.stringify(classJson(what), undefined, 1)}\n`;
    case 'gradebook.csv':
      return csv(GRADES, gradebook(what));
    case 'moves.csv':
      return csv(MOVES, movesRows(what));
    case 'answers.csv':
      return csv(ANSWERS, answers(what));
    case 'statements.ndjson':
      return statementsOf(what)
        .map(statement => `${JSON.stringify(statement)}\n`)
        .join('');
  }
}

export function sendExport(response: ServerResponse, kind: ExportKind, what: Exported): void {
  const types = { json: 'application/json', csv: 'text/csv', ndjson: 'application/x-ndjson' } as const;
  response.writeHead(200, {
    'Content-Type': `${types[kind.split('.')[1] as keyof typeof types]}; charset=utf-8`,
    'Content-Disposition': `attachment; filename="${what.state.code}-${kind}"`,
    'Cache-Control': 'no-store',
  });
  response.end(exportOf(kind, what));
}

/** The token of a desk, as sent with a request. */
export const bearer = (request: IncomingMessage): string => /^Bearer (\S+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';

/** The log without secrets, the games that are over as records that the game itself opens, and how many of each there are. */
function classJson(what: Exported): unknown {
  const { state, entries, chat } = what;
  const lines = entries.filter(entry => chat || entry.type !== 'said').map(withoutSecrets);
  // A record holds the seed, from which all that is to come could be worked out: it waits for the end of its game.
  const over = (table: Table) => table.concluded && what.games.of(table).over();
  const tables = [...state.tables.values()].map(table => ({
    table: table.id,
    revealed: table.revealed,
    over: over(table),
    ...(over(table) ? { record: recordOf(what, table) } : {}),
  }));
  return {
    manifest: {
      format: 1,
      rules: RULES_VERSION,
      class: state.code,
      title: state.plan.title,
      play: state.plan.play,
      opened: new Date(state.opened).toISOString(),
      entries: lines.length,
      tables: tables.length,
      people: [...state.people.values()].filter(p => !p.removed).length,
      chat,
      rows: {
        'gradebook.csv': gradebook(what).length,
        'moves.csv': movesRows(what).length,
        'answers.csv': answers(what).length,
        'statements.ndjson': statementsOf(what).length,
      },
    },
    entries: lines,
    tables,
  };
}

/** Hashes of tokens and codes, and seeds, stay at home. */
function withoutSecrets(entry: Entry): unknown {
  if (entry.type === 'opened') {
    const { desk: _, instructor: __, seeds: ___, ...rest } = entry;
    return rest;
  }
  if (entry.type === 'tableAdded' || entry.type === 'restarted') {
    const { seed: _, ...rest } = entry;
    return rest;
  }
  if (entry.type === 'assisted') return { at: entry.at, type: entry.type };
  if (entry.type === 'joined' || entry.type === 'tokenGiven') {
    const { token: _, rejoin: __, ...rest } = entry;
    return rest;
  }
  return entry;
}

/** The game of a table as a record: whoever held a seat is one of its people. */
export function recordOf({ library, state }: Pick<Exported, 'library' | 'state'>, table: Table): GameRecord {
  const people = new Set<PartyId>();
  for (const step of table.steps)
    if (step.kind === 'round') for (const seat of Object.keys({ ...step.people, ...step.sat })) people.add(seat);
  const session = createSession(library, setupOf(state, table, [...people]));
  // Bots think again: a record holds what people did, and what was staged.
  for (const step of table.steps) takeStep(session, step.kind === 'round' ? { kind: 'round', people: step.people } : step);
  return session.record();
}

interface Handed {
  readonly entry: Extract<Entry, { type: 'resolved' }>;
  readonly seat: PartyId;
  readonly moves: readonly Move[];
  readonly people: readonly Person[];
}

/** Every hand-in that counted, with who held the seat at that time. */
function handedIn({ entries, state }: Exported): readonly Handed[] {
  const places = new Map<string, string>();
  const found: Handed[] = [];
  for (const entry of entries) {
    if (entry.type === 'joined' && entry.place) places.set(entry.person, `${entry.place.table} ${entry.place.seat}`);
    if (entry.type === 'seated') places.set(entry.person, entry.place ? `${entry.place.table} ${entry.place.seat}` : '');
    if (entry.type === 'removed') places.delete(entry.person);
    if (entry.type !== 'resolved') continue;
    for (const [seat, moves] of Object.entries(entry.people)) {
      const people = [...state.people.values()].filter(p => places.get(p.id) === `${entry.table} ${seat}`);
      found.push({ entry, seat, moves, people });
    }
  }
  return found;
}

const GRADES = ['label', 'table', 'seat', 'participation', 'decisions', 'messages', 'score'] as const;

/** A line for each student: rounds handed in of those sat through, in percent, and moves, in the game that counts. */
function gradebook({ state, games }: Exported): Rows {
  return [...state.people.values()]
    .filter(person => !person.removed && !person.facilitator)
    .map(person => {
      const { place, label } = person;
      const table = place && state.tables.get(place.table);
      const did = table && studentAt(state, table, person);
      const participation = did && did.rounds > 0 ? Math.round((100 * did.handedIn) / did.rounds) : 0;
      const messages = state.messages.filter(said => said.from?.person === person.id).length;
      const score = table?.concluded && place ? scoreOf(games, table, place.seat) : '';
      return [label, place?.table ?? '', place?.seat ?? '', participation, did?.moves ?? 0, messages, score];
    });
}

const ANSWERS = ['label', 'table', 'seat', 'question', 'before', 'after', 'gain'] as const;

/** A line for each student and question that was answered at all. */
function answers({ state }: Exported): Rows {
  return [...state.people.values()]
    .filter(person => person.answers.before ?? person.answers.after)
    .flatMap(({ label, place, answers: { before, after } }) =>
      (state.plan.questions ?? []).map((question, at) => {
        const [was, is] = [before?.[at], after?.[at]];
        return [
          label,
          place?.table ?? '',
          place?.seat ?? '',
          question,
          was ?? '',
          is ?? '',
          was === undefined || is === undefined ? '' : is - was,
        ];
      }),
    );
}

/** Resolutions, and events staged, that still count: of the game that is on the table now, and not taken back. */
function counting(entries: readonly Entry[]): ReadonlySet<Entry> {
  const kept = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.type === 'restarted') kept.set(entry.table, []);
    if (entry.type === 'rolledBack') kept.get(entry.table)?.pop();
    if (entry.type === 'resolved' || entry.type === 'staged') kept.set(entry.table, [...(kept.get(entry.table) ?? []), entry]);
  }
  return new Set([...kept.values()].flat());
}

/** Points of utility of what came of the last meeting, for a seat; blank for one without interests of its own. */
function scoreOf(games: Games, table: Table, seat: PartyId): number | string {
  const session = games.of(table);
  const own = session.debrief(session.meeting()).parties.find(party => party.party === seat);
  return own?.utility === undefined ? '' : Math.round(own.utility);
}

const MOVES = ['at', 'table', 'meeting', 'round', 'seat', 'label', 'n', 'move', 'details', 'counts'] as const;

/** Every move of every round; `counts`: 0 where it was taken back, or belongs to a game that was started anew. */
function movesRows(what: Exported): Rows {
  const counts = counting(what.entries);
  return handedIn(what).flatMap(({ entry, seat, moves, people }) =>
    moves.map((move, n) => {
      const { type, ...details } = move;
      const labels = people.map(person => person.label).join(' & ');
      return [
        new Date(entry.at).toISOString(),
        entry.table,
        entry.meeting + 1,
        entry.round,
        seat,
        labels,
        n + 1,
        type,
        JSON.stringify(details),
        Number(counts.has(entry)),
      ];
    }),
  );
}

/** xAPI statements: who handed in which move, under a pseudonym. */
function statementsOf(what: Exported): readonly object[] {
  return handedIn(what).flatMap(({ entry, seat, moves, people }) =>
    people.flatMap(person =>
      moves.map((move, n) => ({
        actor: { objectType: 'Agent', account: { homePage: what.home, name: person.label } },
        verb: { id: 'http://adlnet.gov/expapi/verbs/interacted', display: { en: 'interacted' } },
        object: {
          objectType: 'Activity',
          id: `${what.home}class/${what.state.code}/${entry.table}/${entry.meeting + 1}/${entry.round}/${move.type}`,
          definition: { type: 'http://adlnet.gov/expapi/activities/simulation', name: { en: move.type } },
        },
        context: { extensions: { [`${what.home}seat`]: seat, [`${what.home}move`]: move, [`${what.home}n`]: n + 1 } },
        timestamp: new Date(entry.at).toISOString(),
      })),
    ),
  );
}

function csv(head: readonly string[], rows: Rows): string {
  return [head, ...rows]
    .map(row => row.map(cell).join(','))
    .join('\r\n')
    .concat('\r\n');
}

/** Quoted where it must be; what a spreadsheet would take for a formula is made harmless. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
