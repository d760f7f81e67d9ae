import * as v from 'valibot';
import { RULES_VERSION } from '../engine/index.ts';
import type { EventId, Library, Move, PartyId, Refused } from '../model/index.ts';
import { createSession, hashIn, meetingsOf } from './session.ts';
import type { GameRecord, Moment, RecordProblem, Session } from './types.ts';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const moves = v.array(v.looseObject({ type: v.string() }));
/** The frame only: whether a move may be made is asked of the rules, round by round. */
const frame = v.object({
  format: v.literal(1),
  rules: v.string(),
  setup: v.object({
    play: v.string(),
    seed: v.string(),
    people: v.array(v.string()),
    difficulty: v.picklist(['gentle', 'standard', 'hard']),
    rounds: v.exactOptional(v.pipe(count, v.minValue(1))),
    insight: v.exactOptional(v.record(v.string(), v.pipe(v.number(), v.minValue(0), v.maxValue(1)))),
  }),
  scenarios: v.record(v.string(), v.string()),
  meetings: v.pipe(v.array(v.array(v.record(v.string(), moves))), v.minLength(1)),
  staged: v.exactOptional(v.array(v.object({ meeting: count, round: count, event: v.string() }))),
  check: v.string(),
});

export type Reading<T> = { readonly ok: T } | { readonly problem: RecordProblem };

/** Reads a saved file's text. Refuses what is cut short, is no record, or comes from a later version. */
export function readRecord(text: string): Reading<GameRecord> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { problem: { problem: text.trimStart().startsWith('{') ? 'truncated' : 'not-a-record' } };
  }
  return checkRecord(data);
}

/** The same for data that has been parsed already. */
export function checkRecord(data: unknown): Reading<GameRecord> {
  const format = (data as { format?: unknown } | null)?.format;
  if (typeof format === 'number' && format > 1) return { problem: { problem: 'newer-format', format } };
  const parsed = v.safeParse(frame, data);
  if (!parsed.success) return { problem: { problem: 'not-a-record' } };
  return { ok: parsed.output as GameRecord };
}

/**
 * Plays a record again, to its end or to a point in it. Refuses one from other rules or other scenarios, one with a move
 * the rules refuse, and one that arrives at another result than it says it did.
 */
export function replay(library: Library, record: GameRecord, until?: Moment): Reading<Session> {
  if (record.rules !== RULES_VERSION) return { problem: { problem: 'other-rules', rules: record.rules } };
  const ids = meetingsOf(library, record.setup.play);
  if (!ids) return { problem: { problem: 'unknown-scenario', scenario: record.setup.play } };
  const other = ids.find(id => hashIn(library, id) !== record.scenarios[id]);
  if (other !== undefined) return { problem: { problem: 'other-scenario', scenario: other } };
  if (record.meetings.length > ids.length) return { problem: { problem: 'not-a-record' } };
  const parties = library.scenarios[ids[0]!]!.scenario.parties;
  if (record.setup.people.some(seat => !parties.some(party => party.id === seat))) return { problem: { problem: 'not-a-record' } };

  const session = createSession(library, record.setup);
  const lastMeeting = until?.meeting ?? record.meetings.length - 1;
  for (const [meeting, rounds] of record.meetings.entries()) {
    if (meeting > lastMeeting) break;
    if (meeting > 0 && !session.proceed()) return { problem: { problem: 'other-result', meeting: meeting - 1 } };
    const upTo = until && meeting === until.meeting ? Math.min(until.round, rounds.length) : rounds.length;
    for (let round = 0; round <= upTo; round += 1) {
      if (!stageAll(session, record, { meeting, round })) return { problem: { problem: 'other-result', meeting } };
      const refused = round < upTo ? handIn(session, rounds[round]!) : undefined;
      if (refused) return { problem: { problem: 'move-refused', meeting, round: round + 1, ...refused } };
    }
  }
  if (!until && session.stateHash() !== record.check) return { problem: { problem: 'other-result', meeting: lastMeeting } };
  return { ok: session };
}

/** Brings on stage what was at a moment; false where something of it cannot be. */
const stageAll = (session: Session, record: GameRecord, moment: Moment): boolean =>
  stagedAt(record, moment).every(event => session.stage(event));

/** The events that were brought on stage at a moment, in their order. */
export function stagedAt({ staged = [] }: GameRecord, { meeting, round }: Moment): readonly EventId[] {
  return staged.filter(one => one.meeting === meeting && one.round === round).map(({ event }) => event);
}

/** One recorded round; what the rules refuse of it, after which nothing has changed. Seats that are not in it were played by bots. */
export function handIn(
  session: Session,
  people: Readonly<Record<PartyId, readonly Move[]>>,
): { seat: PartyId; refused: readonly Refused[] } | undefined {
  for (const [seat, made] of Object.entries(people)) {
    const answer = session.submit(seat, made);
    if (answer.kind === 'refused') return { seat, refused: answer.refused };
    if (answer.kind === 'resolved') return undefined;
  }
  session.resolveWithout('bot');
  return undefined;
}
