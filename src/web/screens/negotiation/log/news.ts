import type { LogEntry, PartyId } from '../../../../model/index.ts';
import { narrate } from '../../../../view/index.ts';
import type { Meeting } from '../../../app/meeting.ts';
import { text } from '../../../text/index.ts';

/** A line of the log: one fact, or the many of one kind that a single event brought about. */
export interface Line {
  readonly entry: LogEntry;
  /** How many parties it says the same of. */
  readonly count: number;
}

/** Facts that move the game on without being news. */
const QUIET: readonly LogEntry['type'][] = ['roundBegan', 'meetingOpened', 'idealMoved', 'trustMoved', 'aspirationMoved'];
/** From so many equal movements on they are told in one line. */
const MANY = 4;

/** Everybody an entry names, for the filter. */
export function concerns(entry: LogEntry): readonly PartyId[] {
  const named = entry as Partial<Record<'by' | 'party' | 'to' | 'from' | 'of' | 'towards', unknown>> & { cause?: { by?: unknown } };
  return [named.by, named.party, named.to, named.from, named.of, named.towards, named.cause?.by].filter(id => typeof id === 'string');
}

function isNews(entry: LogEntry): boolean {
  if (QUIET.includes(entry.type)) return false;
  if (entry.type === 'trackMoved') return Math.abs(entry.to - entry.from) >= 1;
  if (entry.type === 'stanceTaken') return entry.was !== undefined && entry.was !== entry.stance;
  return true;
}

/** What the same event did to the same issue in the same round. */
function kind(entry: LogEntry): string | undefined {
  if (entry.type !== 'positionMoved') return undefined;
  const { cause } = entry;
  const source = cause.kind === 'event' ? cause.event : cause.kind === 'opening' ? cause.why : cause.kind;
  return cause.kind === 'move' ? undefined : `${entry.round} ${entry.issue} ${source} ${Math.sign(entry.to - entry.from)}`;
}

/** What is worth a line: moves and what they led to; small drifts are left to the meters. */
export function news(entries: readonly LogEntry[]): readonly Line[] {
  const counts = new Map<string, number>();
  const told = entries.filter(isNews);
  for (const entry of told) {
    const key = kind(entry);
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const seen = new Set<string>();
  return told.flatMap(entry => {
    const key = kind(entry);
    const count = key ? (counts.get(key) ?? 1) : 1;
    if (!key || count < MANY) return [{ entry, count: 1 }];
    if (seen.has(key)) return [];
    seen.add(key);
    return [{ entry, count }];
  });
}

export function lineText({ scenario, words }: Meeting, { entry, count }: Line): string {
  const one = narrate(scenario, words, entry);
  return count > 1 ? text('log.many', { one, count: count - 1 }) : one;
}
