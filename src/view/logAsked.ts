import type { FactType, IssueId, LogEntry, PartyId, Scenario } from '../model/index.ts';
import { draftChanges } from './draftChanges.ts';

/** Kinds of thing one may ask a log for: whatever was done, or who changed. */
export const LOG_KINDS = ['did', 'moved'] as const;
export type LogKind = (typeof LOG_KINDS)[number];

/** A question put to the log; what is left out is not asked. “What Poland did”, “who moved on the year”. */
export interface LogQuestion {
  readonly party?: PartyId | undefined;
  readonly kind?: LogKind | undefined;
  readonly issue?: IssueId | undefined;
}

const MOVED: readonly FactType[] = ['positionMoved', 'idealMoved', 'aspirationMoved', 'stanceTaken', 'pledged', 'statementBroken'];

/** The entries that answer a question, in order. Asked what a party did, entries in which it is only concerned are left out. */
export function logAsked(scenario: Scenario, log: readonly LogEntry[], { party, kind, issue }: LogQuestion): readonly LogEntry[] {
  return log.filter(
    entry =>
      (kind !== 'did' || agentsOf(entry, kind).length > 0) &&
      (kind !== 'moved' || MOVED.includes(entry.type)) &&
      (party === undefined || (kind === undefined ? partiesOf(entry).includes(party) : agentsOf(entry, kind).includes(party))) &&
      (issue === undefined || issuesOf(scenario, entry).includes(issue)),
  );
}

/** Everybody an entry names. */
export function partiesOf(entry: LogEntry): readonly PartyId[] {
  const named = entry as Partial<Record<'by' | 'party' | 'to' | 'from', unknown>>;
  const ids = [named.party, named.by, named.from, named.to].filter(id => typeof id === 'string');
  return [...new Set(entry.type === 'caucused' ? [...ids, ...entry.voices] : ids)];
}

/** Who did it, or who changed. `by` of a shift is a number. */
function agentsOf(entry: LogEntry, kind: LogKind): readonly PartyId[] {
  const by = 'by' in entry && typeof entry.by === 'string' ? [entry.by] : [];
  if (kind === 'moved') return 'party' in entry ? [entry.party] : by;
  return entry.type === 'caucused' ? [...by, ...entry.voices] : by;
}

/** Every issue an entry is about; a draft is about what it changes, a first one about all it settles. */
export function issuesOf(scenario: Scenario, entry: LogEntry): readonly IssueId[] {
  switch (entry.type) {
    case 'draftTabled':
      return entry.was ? draftChanges(scenario, entry.was, entry.draft).map(({ issue }) => issue) : Object.keys(entry.draft.levels);
    case 'amendmentCarried':
    case 'amendmentLost':
      return entry.changes.map(({ issue }) => issue);
    case 'offerMade':
    case 'offerAccepted': {
      const { concedes, wants } = entry.terms;
      return [...(concedes ? [concedes.issue] : []), ...('issue' in wants ? [wants.issue] : [])];
    }
    case 'stanceTaken':
      return entry.reasons.flatMap(({ issue }) => issue ?? []);
    default:
      return 'issue' in entry && entry.issue !== undefined ? [entry.issue] : [];
  }
}
