import { issueIndex, partyIndex, utility } from '../../engine/index.ts';
import type { Cause, LogEntry, Package, Scenario, State } from '../../model/index.ts';
import type { Moved } from './types.ts';

/** Points too small to be told. */
const FELT = 0.05;

/**
 * Who moved whom: each change of an ideal is worth what it added to the party's utility of the text, each change of
 * resolve the points it gave up. The log is read backwards from what the parties wanted in the end.
 */
export function whoMovedWhom(scenario: Scenario, end: State, log: readonly LogEntry[], text: Package | undefined): readonly Moved[] {
  const ideals = end.parties.map(party => party.ideal);
  const sums = new Map<string, Moved>();
  for (const entry of log.toReversed()) {
    if (entry.type !== 'idealMoved' && entry.type !== 'aspirationMoved') continue;
    const i = partyIndex(scenario, entry.party);
    if (entry.type === 'aspirationMoved') {
      add(sums, entry.party, entry.cause, -entry.points);
      continue;
    }
    const k = issueIndex(scenario, entry.issue);
    const after = ideals[i]!;
    const before = after.with(k, after[k]! - entry.by);
    ideals[i] = before;
    if (!text) continue;
    const worth = (ideal: readonly number[]) => utility(scenario, i, { ...end.parties[i]!, ideal }, text);
    add(sums, entry.party, entry.cause, worth(after) - worth(before));
  }
  return [...sums.values()].filter(({ points }) => Math.abs(points) >= FELT).sort((a, b) => Math.abs(b.points) - Math.abs(a.points));
}

function add(sums: Map<string, Moved>, party: string, cause: Cause, points: number): void {
  const through = cause.kind === 'move' ? { by: cause.by } : cause.kind === 'event' ? { event: cause.event } : undefined;
  if (!through || through.by === party) return;
  const key = `${party} ${through.by ?? ''} ${through.event ?? ''}`;
  sums.set(key, { party, ...through, points: (sums.get(key)?.points ?? 0) + points });
}
