import type { EventId, Library, PartyId } from '../../model/index.ts';
import { type BotsAsked, createSession, type GameStep, movesOfBots, type Session, type Setup, takeStep } from '../../session/index.ts';
import type { ClassState, MovesBySeat, Step, Table } from './state.ts';

/** The games of a class, each played as far as its table's log says. */
export interface Games {
  readonly of: (table: Table) => Session;
  /** Whether the bots of a round have thought: then it is resolved at once. */
  readonly thought: (table: Table, people: MovesBySeat) => boolean;
  /** Has the bots of a round think, elsewhere. Never rejects: where it fails, they think when the round is resolved. */
  readonly think: (table: Table, people: MovesBySeat) => Promise<void>;
  /** Resolves the round that is open, ahead of the log: whether the meeting is over then, and what the bots did. */
  readonly resolve: (table: Table, people: MovesBySeat) => { readonly concluded: boolean; readonly bots: MovesBySeat };
  /** Brings an event on stage, ahead of the log: the game as it is then; undefined where it cannot be. */
  readonly stage: (table: Table, event: EventId) => Session | undefined;
  /** Tracks by round of the meeting that is open, for the desk's small curves. */
  readonly cohesion: (table: Table) => readonly number[];
}

/** Who thinks for the bots: another thread, or a test. */
export type Thinker = (asked: BotsAsked) => Promise<MovesBySeat>;

/** What a table plays, with people in these seats. */
export function setupOf({ plan: { play, difficulty, rounds } }: ClassState, { seed }: Table, people: readonly PartyId[]): Setup {
  return { play, seed, people, difficulty, ...(rounds === undefined ? {} : { rounds }) };
}

interface Played {
  readonly seed: string;
  readonly session: Session;
  readonly steps: Step[];
  readonly curve: number[][];
}

/**
 * Keeps a session for every table and plays it forward or back to what the log says now, so that a log read anew, or taken back, costs only
 * the difference. Bots sit wherever a step names no moves.
 */
export function createGames(library: Library, state: () => ClassState, think: Thinker): Games {
  const kept = new Map<string, Played>();
  /** By table: the bots' moves of one round, and which. */
  const ahead = new Map<string, { readonly round: string; readonly bots: MovesBySeat }>();

  function note({ session, curve }: Played): void {
    const meeting = library.scenarios[session.meetings[session.meeting()]!]!.scenario;
    const track = meeting.tracks.find(t => t.role === 'cohesion');
    curve[session.meeting()] ??= [];
    if (track) curve[session.meeting()]!.push(session.view('public').tracks[track.id] ?? 0);
  }

  function played(table: Table): Played {
    let now = kept.get(table.id);
    if (!now || now.seed !== table.seed) {
      now = { seed: table.seed, session: createSession(library, setupOf(state(), table, [])), steps: [], curve: [] };
      note(now);
      kept.set(table.id, now);
    }
    const { session, steps, curve } = now;
    let same = 0;
    while (same < steps.length && same < table.steps.length && alike(steps[same]!, table.steps[same]!)) {
      // The log's own from now on: the next time nothing has to be compared.
      steps[same] = table.steps[same]!;
      same += 1;
    }
    while (steps.length > same) {
      const { kind } = steps.pop()!;
      curve[session.meeting()]?.pop();
      session.undo();
      if (kind === 'event') note(now);
    }
    for (const step of table.steps.slice(same)) if (!take(now, step)) throw new Error(`table ${table.id} cannot be played as its log says`);
    return now;
  }

  function take(now: Played, step: Step): boolean {
    if (!takeStep(now.session, step)) return false;
    now.steps.push(step);
    // An event changes the round that is open, and opens none.
    if (step.kind === 'event') now.curve[now.session.meeting()]?.pop();
    note(now);
    return true;
  }

  return {
    of: table => played(table).session,
    thought: (table, people) => ahead.get(table.id)?.round === roundOf(table, people),
    think: async (table, people) => {
      const round = roundOf(table, people);
      if (ahead.get(table.id)?.round === round) return;
      const asked = played(table).session.botsAsked(people);
      const bots = await think(asked).catch(() => movesOfBots(library.scenarios[asked.scenario]!.scenario, asked));
      ahead.set(table.id, { round, bots });
    },
    resolve: (table, people) => {
      const now = played(table);
      const { session } = now;
      const thought = ahead.get(table.id);
      const asked = session.botsAsked(people);
      const planned =
        thought?.round === roundOf(table, people) ? thought.bots : movesOfBots(library.scenarios[asked.scenario]!.scenario, asked);
      const bots = allowed(session, planned);
      if (!take(now, { kind: 'round', people, bots, sat: {}, foretold: {} }))
        throw new Error(`a round of table ${table.id} cannot be resolved`);
      ahead.delete(table.id);
      return { concluded: session.view('public').phase.name === 'concluded', bots };
    },
    stage: (table, event) => {
      const now = played(table);
      return take(now, { kind: 'event', event }) ? now.session : undefined;
    },
    cohesion: table => {
      const { curve, session } = played(table);
      return curve[session.meeting()] ?? [];
    },
  };
}

/** Bots whose moves the rules refuse pass: a mistake of theirs must not hold up a table of people. */
const allowed = (session: Session, bots: MovesBySeat): MovesBySeat =>
  Object.fromEntries(Object.entries(bots).filter(([seat, moves]) => moves.length > 0 && session.refused(seat, moves).length === 0));

/** One round of one game, with what people handed in for it. */
const roundOf = ({ seed, rolledBack, steps }: Table, people: MovesBySeat): string =>
  `${seed} ${rolledBack} ${steps.length} ${JSON.stringify(people)}`;

/** What of a step is part of the game: not who sat where, and what they had been told. */
export function gameStep(step: Step): GameStep {
  if (step.kind !== 'round') return step;
  const { sat: _, foretold: __, ...game } = step;
  return game;
}

const alike = (one: Step, other: Step): boolean => one === other || JSON.stringify(gameStep(one)) === JSON.stringify(gameStep(other));

/** Seats of a play that people may take, the chair first, then by what they weigh. */
export function seatsOf(library: Library, play: string): readonly PartyId[] {
  const campaign = library.campaigns[play];
  const first = library.scenarios[campaign ? campaign.campaign.meetings[0]!.scenario : play]!.scenario;
  return first.parties
    .filter(party => party.playable)
    .sort((a, b) => Number(b.id === first.chair) - Number(a.id === first.chair) || b.influence - a.influence)
    .map(party => party.id);
}
