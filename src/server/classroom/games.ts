import type { Library, PartyId } from '../../model/index.ts';
import { type BotsAsked, createSession, movesOfBots, type Session } from '../../session/index.ts';
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
  /** Tracks by round of the meeting that is open, for the desk's small curves. */
  readonly cohesion: (table: Table) => readonly number[];
}

/** Who thinks for the bots: another thread, or a test. */
export type Thinker = (asked: BotsAsked) => Promise<MovesBySeat>;

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
      const { play, difficulty } = state().plan;
      now = { seed: table.seed, session: createSession(library, { play, seed: table.seed, people: [], difficulty }), steps: [], curve: [] };
      note(now);
      kept.set(table.id, now);
    }
    const { session, steps, curve } = now;
    let same = 0;
    while (same < steps.length && same < table.steps.length && alike(steps[same]!, table.steps[same]!)) same += 1;
    while (steps.length > same) {
      curve[session.meeting()]?.pop();
      session.undo();
      steps.pop();
    }
    for (const step of table.steps.slice(same)) {
      const done = step.kind === 'proceed' ? session.proceed() : session.resolveWith(step.people, step.bots);
      if (!done) throw new Error(`table ${table.id} cannot be played as its log says`);
      steps.push(step);
      note(now);
    }
    return now;
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
      const bots =
        thought?.round === roundOf(table, people) ? thought.bots : movesOfBots(library.scenarios[asked.scenario]!.scenario, asked);
      if (!session.resolveWith(people, bots)) throw new Error(`a round of table ${table.id} cannot be resolved`);
      now.steps.push({ kind: 'round', people, bots, sat: {} });
      note(now);
      ahead.delete(table.id);
      return { concluded: session.view('public').phase.name === 'concluded', bots };
    },
    cohesion: table => {
      const { curve, session } = played(table);
      return curve[session.meeting()] ?? [];
    },
  };
}

/** One round of one game, with what people handed in for it. */
const roundOf = ({ seed, rolledBack, steps }: Table, people: MovesBySeat): string =>
  `${seed} ${rolledBack} ${steps.length} ${JSON.stringify(people)}`;

/** Whether two steps play the same; who sat where is no part of the game. */
const alike = (one: Step, other: Step): boolean =>
  one === other || JSON.stringify({ ...one, sat: 0 }) === JSON.stringify({ ...other, sat: 0 });

/** Seats of a play that people may take, the chair first, then by what they weigh. */
export function seatsOf(library: Library, play: string): readonly PartyId[] {
  const campaign = library.campaigns[play];
  const first = library.scenarios[campaign ? campaign.campaign.meetings[0]!.scenario : play]!.scenario;
  return first.parties
    .filter(party => party.playable)
    .sort((a, b) => Number(b.id === first.chair) - Number(a.id === first.chair) || b.influence - a.influence)
    .map(party => party.id);
}
