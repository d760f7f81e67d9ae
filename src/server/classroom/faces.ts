import type { Library } from '../../model/index.ts';
import type { DeskFace, DeskTable, Instant, Mate, Me, PersonId, Room, Said, SeatFace, TableFace } from '../../session/index.ts';
import { seatName } from '../plays.ts';
import type { Games } from './games.ts';
import { type ClassState, captainOf, heldSeats, membersOf, type Person, seatAt, type Table } from './state.ts';

/** What this process knows of a class that is not in its log: who is here. */
export interface Presence {
  readonly online: (person: PersonId) => boolean;
  readonly seen: (person: PersonId) => Instant | undefined;
  /** Since when that is known. */
  readonly since: Instant;
}

/** Everything here is made by choosing what is shown: no object of the class or a game goes out as it is. */
export interface Showing {
  readonly library: Library;
  readonly state: ClassState;
  readonly games: Games;
  readonly presence: Presence;
  /** Where this server is reached, best first. */
  readonly addresses: readonly string[];
  readonly now: Instant;
}

export function tableFace({ state, games, presence }: Showing, table: Table): TableFace {
  const session = games.of(table);
  const last = table.concluded && session.over();
  const seats: SeatFace[] = [...heldSeats(state, table.id)].map(([seat, people]) => ({
    seat,
    people: people.length,
    online: people.filter(p => presence.online(p.id)).length,
    handedIn: table.seats.get(seat)?.moves !== undefined,
    bot: table.seats.get(seat)?.bot ?? false,
  }));
  return {
    table: table.id,
    status: table.status === 'closed' ? 'closed' : last ? 'over' : table.concluded ? 'between' : table.status,
    meeting: session.meeting(),
    round: session.view('public').round,
    ...(table.deadline === undefined || table.concluded ? {} : { deadline: table.deadline }),
    ...(table.left === undefined ? {} : { left: table.left }),
    revealed: table.revealed,
    unveiled: table.unveiled,
    practice: table.practice,
    rolledBack: table.rolledBack,
    seats,
  };
}

/** Whether a message is for somebody: its addressee, its writer. */
function heard(said: Said, person: Person | undefined): boolean {
  const { address } = said;
  if (said.hidden) return false;
  if (person && said.from?.person === person.id) return true;
  switch (address.to) {
    case 'all':
      return true;
    case 'desk':
      return false;
    case 'table':
      return address.table === person?.place?.table;
    case 'seat':
      return address.table === person?.place?.table && address.seat === person?.place?.seat;
    case 'person':
      return address.person === person?.id;
  }
}

/** Newest messages a page is told again when it comes back. */
const MESSAGES = 60;

/** The newest messages somebody may hear, and up to where they have been looked through. */
export interface Heard {
  readonly place: Person['place'];
  readonly upTo: number;
  readonly hidden: number;
  readonly messages: readonly Said[];
}

/** @param before what was found the last time: then only what has been said since is looked through */
export function heardBy({ messages }: ClassState, hidden: number, person: Person | undefined, before?: Heard): Heard {
  const place = person?.place;
  const known = before && before.place === place && before.hidden === hidden ? before : undefined;
  if (known?.upTo === messages.length) return known;
  const fresh = messages.slice(known?.upTo ?? 0).filter(said => heard(said, person));
  const all = fresh.length === 0 && known ? known.messages : [...(known?.messages ?? []), ...fresh].slice(-MESSAGES);
  return { place, upTo: messages.length, hidden, messages: all };
}

export function roomFor(showing: Showing, face: TableFace | undefined, person: Person | undefined, messages: readonly Said[]): Room {
  const { state, now, addresses } = showing;
  const { language, questions } = state.plan;
  const common = {
    ...(state.led ? { led: state.led } : {}),
    now,
    code: state.code,
    title: state.plan.title,
    addresses,
    questions: questions ?? [],
    ...(language === undefined ? {} : { language }),
    ...(face ? { table: face } : {}),
    messages,
  };
  return person ? { ...common, me: meFor(showing, person) } : common;
}

const answered = ({ answers }: Person) => (['before', 'after'] as const).filter(when => answers[when] !== undefined);

function meFor({ library, state, presence }: Showing, person: Person): Me {
  const { place } = person;
  const seat = place && seatAt(state, place);
  const captain = place && captainOf(state, place);
  const team: readonly Mate[] = place
    ? membersOf(state, place).map(({ id, label }) => ({
        person: id,
        label,
        online: presence.online(id),
        handedIn: seat?.wishes.has(id) ?? false,
      }))
    : [];
  return {
    person: person.id,
    label: person.label,
    ...(place ? { seat: place.seat, seatName: seatName(library, state.plan.play, place.seat) } : {}),
    rule: seat?.rule ?? state.plan.submitRule,
    ...(captain === undefined ? {} : { captain }),
    hand: person.hand,
    muted: person.muted,
    extra: person.extra,
    answered: answered(person),
    team,
    plan: seat?.plan ?? [],
  };
}

/** Entries of the log a desk is shown of each table, and falls of cohesion. */
const LATEST = 12;
const FALLS = 3;

export function deskFace({ state, presence, now, addresses }: Showing, tables: readonly DeskTable[]): DeskFace {
  return {
    now,
    since: presence.since,
    code: state.code,
    addresses,
    plan: state.plan,
    ...(state.led ? { led: state.led } : {}),
    tables,
    people: [...state.people.values()]
      .filter(person => !person.removed)
      .map(person => {
        const { id, label, place, muted, extra, facilitator } = person;
        const seen = presence.seen(id);
        return {
          person: id,
          label,
          ...(place ?? {}),
          online: presence.online(id),
          ...(seen === undefined ? {} : { seen }),
          hand: person.hand,
          muted,
          extra,
          facilitator,
          answered: answered(person),
        };
      }),
    messages: state.messages.slice(-200),
  };
}

export function deskTable({ library, state, games }: Showing, face: TableFace): DeskTable {
  const table = state.tables.get(face.table)!;
  const session = games.of(table);
  const view = session.view('public');
  const { scenario } = library.scenarios[session.meetings[session.meeting()]!]!;
  const stances = view.draft && scenario.parties.filter(p => p.member).flatMap(p => view.draft?.stances[p.id] ?? []);
  const count = (stance: string) => stances?.filter(one => one === stance).length ?? 0;
  const outcome = view.phase.name === 'concluded' ? view.phase.outcome.kind : undefined;
  const cohesion = scenario.tracks.find(track => track.role === 'cohesion');
  const log = session.log('public');
  return {
    ...face,
    rules: Object.fromEntries(
      [...table.seats].map(([seat, { rule, captain }]) => [seat, { rule, ...(captain === undefined ? {} : { captain }) }]),
    ),
    scenario: scenario.id,
    lastRound: view.lastRound,
    ...(stances ? { stances: [count('support'), count('reserve'), count('object')] as const } : {}),
    ...(cohesion ? { cohesion: games.cohesion(table) } : {}),
    cohesionFell: log
      .filter(one => one.type === 'trackMoved' && one.track === cohesion?.id && one.to < one.from && one.cause.kind !== 'time')
      .slice(-FALLS),
    latest: log.slice(-LATEST),
    toStage:
      (table.status === 'open' || table.status === 'paused') && !table.concluded
        ? scenario.events.map(event => event.id).filter(id => !(id in view.events.fired))
        : [],
    ...(outcome === undefined ? {} : { outcome: outcome === 'adopted' || outcome === 'summary' ? outcome : 'failed' }),
  };
}
