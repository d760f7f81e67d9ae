import type { Library, Move, PartyId } from '../../model/index.ts';
import { createSession, type Session } from '../../session/index.ts';
import type { ClassState, Step, Table } from './state.ts';

/** The games of a class, each played as far as its table's log says. */
export interface Games {
  readonly of: (table: Table) => Session;
  /** Resolves the round that is open, ahead of the log; whether the meeting is over then. */
  readonly resolve: (table: Table, people: Readonly<Record<PartyId, readonly Move[]>>) => boolean;
  /** Tracks by round of the meeting that is open, for the desk's small curves. */
  readonly cohesion: (table: Table) => readonly number[];
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
export function createGames(library: Library, state: () => ClassState): Games {
  const kept = new Map<string, Played>();

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
      const done = step.kind === 'proceed' ? session.proceed() : session.resolveWith(step.people);
      if (!done) throw new Error(`table ${table.id} cannot be played as its log says`);
      steps.push(step);
      note(now);
    }
    return now;
  }

  return {
    of: table => played(table).session,
    resolve: (table, people) => {
      const now = played(table);
      if (!now.session.resolveWith(people)) throw new Error(`a round of table ${table.id} cannot be resolved`);
      now.steps.push({ kind: 'round', people });
      note(now);
      return now.session.view('public').phase.name === 'concluded';
    },
    cohesion: table => {
      const { curve, session } = played(table);
      return curve[session.meeting()] ?? [];
    },
  };
}

const alike = (one: Step, other: Step): boolean => one === other || JSON.stringify(one) === JSON.stringify(other);

/** Seats of a play that people may take, the chair first, then by what they weigh. */
export function seatsOf(library: Library, play: string): readonly PartyId[] {
  const campaign = library.campaigns[play];
  const first = library.scenarios[campaign ? campaign.campaign.meetings[0]!.scenario : play]!.scenario;
  return first.parties
    .filter(party => party.playable)
    .sort((a, b) => Number(b.id === first.chair) - Number(a.id === first.chair) || b.influence - a.influence)
    .map(party => party.id);
}
