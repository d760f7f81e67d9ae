import type { EventId, Library, Move, PartyId, Refusal, ScenarioId } from '../../model/index.ts';
import { handIn, stagedAt } from '../replay.ts';
import { createSession, meetingsOf } from '../session.ts';
import type { GameRecord, Moment, Session } from '../types.ts';
import { type Differs, differencesAt } from './differencesAt.ts';
import { moveIn } from './movesIn.ts';

/** Why a record goes no further on another version of what it was played on. Rounds count from 1, meetings from 0. */
export type Stopped =
  /** `move` as it was made; absent where it is no single move that is refused. */
  | {
      readonly why: 'refused';
      readonly meeting: number;
      readonly round: number;
      readonly seat: PartyId;
      readonly move?: Move | undefined;
      readonly refusal: Refusal;
    }
  /** An event that was brought on stage, `round` rounds having been played, cannot be any more: it is gone, or the meeting is over. */
  | { readonly why: 'unstaged'; readonly meeting: number; readonly round: number; readonly event: EventId }
  /** The meeting has ended before that round. */
  | { readonly why: 'over'; readonly meeting: number; readonly round: number }
  /** The meeting goes on where it had ended. */
  | { readonly why: 'goes-on'; readonly meeting: number; readonly round: number }
  | { readonly why: 'no-seat'; readonly seat: PartyId }
  | { readonly why: 'no-meeting'; readonly meeting: number };

/** A record on another version: the game as far as it holds, and what differs from the game as it was at that moment. */
export interface ReplayedOn {
  /** Absent where the game cannot even be opened. */
  readonly session?: Session;
  readonly at: Moment;
  /** Rounds replayed and rounds in the record, over all meetings. */
  readonly rounds: number;
  readonly of: number;
  readonly stopped?: Stopped;
  readonly differs: Differs;
}

const NOTHING: Differs = { levels: [], stances: [], events: [] };

/**
 * Plays what people did in one version of a scenario or campaign on another, where bots answer as that other one has them. Goes on to
 * the end of the record, or to the first move that no longer holds, or event that can no longer be staged. Throws when `before` is not what the record was played on.
 */
export function replayOn(before: Library, after: Library, record: GameRecord): ReplayedOn {
  const of = record.meetings.reduce((sum, rounds) => sum + rounds.length, 0);
  const nowhere = { at: { meeting: 0, round: 0 }, rounds: 0, of, differs: NOTHING };
  const ids = meetingsOf(after, record.setup.play);
  const first = ids?.[0] === undefined ? undefined : after.scenarios[ids[0]];
  if (!ids || !first) return { ...nowhere, stopped: { why: 'no-meeting', meeting: 0 } };
  const gone = record.setup.people.find(seat => !first.scenario.parties.some(({ id }) => id === seat));
  if (gone !== undefined) return { ...nowhere, stopped: { why: 'no-seat', seat: gone } };

  const session = createSession(after, record.setup);
  const was = createSession(before, record.setup);
  const stopped = playBoth(was, session, record, { before, after });
  const meeting = session.meeting();
  const round = roundsIn(session, meeting);
  const earlier = session.meetings.slice(0, meeting).reduce((sum, _, index) => sum + roundsIn(session, index), 0);
  return {
    session,
    at: { meeting, round },
    rounds: earlier + round,
    of,
    ...(stopped ? { stopped } : {}),
    differs: differencesAt(before, after, was, session),
  };
}

interface Versions {
  readonly before: Library;
  readonly after: Library;
}

/** Takes both games forward side by side, so that they stand at the same moment when the one can go no further. */
function playBoth(was: Session, is: Session, record: GameRecord, versions: Versions): Stopped | undefined {
  for (const [meeting, rounds] of record.meetings.entries()) {
    if (meeting > 0) {
      if (was.meetings[meeting] === undefined || was.meetings[meeting] !== is.meetings[meeting]) return { why: 'no-meeting', meeting };
      if (!is.proceed()) return { why: 'goes-on', meeting: meeting - 1, round: roundsIn(is, meeting - 1) + 1 };
      was.proceed();
    }
    const id = is.meetings[meeting]!;
    const atStart = stageBoth(was, is, record, { meeting, round: 0 });
    if (atStart) return atStart;
    for (const [index, people] of rounds.entries()) {
      const round = index + 1;
      if (isOver(is)) return { why: 'over', meeting, round };
      const refused = handIn(is, inOther(versions, id, people));
      if (refused) {
        const { move, refusal } = refused.refused[0]!;
        return { why: 'refused', meeting, round, seat: refused.seat, move: people[refused.seat]?.[move], refusal };
      }
      handIn(was, people);
      const after = stageBoth(was, is, record, { meeting, round });
      if (after) return after;
    }
  }
  return undefined;
}

/** Brings on stage what was at a moment; an event that has come by itself in the other version needs nobody to. */
function stageBoth(was: Session, is: Session, record: GameRecord, moment: Moment): Stopped | undefined {
  for (const event of stagedAt(record, moment)) {
    const come = is.view('public').events.fired[event] !== undefined;
    if (!come && !is.stage(event)) return { why: 'unstaged', ...moment, event };
    was.stage(event);
  }
  return undefined;
}

function inOther(
  { before, after }: Versions,
  id: ScenarioId,
  people: Readonly<Record<PartyId, readonly Move[]>>,
): Readonly<Record<PartyId, readonly Move[]>> {
  const [was, is] = [before.scenarios[id]!.scenario, after.scenarios[id]!.scenario];
  return Object.fromEntries(Object.entries(people).map(([seat, moves]) => [seat, moves.map(move => moveIn(was, is, move))]));
}

const isOver = (session: Session): boolean => session.view('public').phase.name === 'concluded';
const roundsIn = (session: Session, meeting: number): number => session.timeline().meetings[meeting]?.rounds ?? 0;
