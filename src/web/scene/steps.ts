import type { LogEntry } from '../../model/index.ts';
import type { Resolution } from '../app/game.ts';
import type { Meeting } from '../app/meeting.ts';
import type { LineKind, StageChange, StageStep } from '../stage/types.ts';
import { tileOf } from './tiles.ts';

/** A round as the stage shows it: one cause after another, each with the line it draws and what it changed. */
export function stepsOf(meeting: Meeting, { before, entries }: Resolution): readonly StageStep[] {
  const { scenario, words, view } = meeting;
  const tile = (from: typeof before, party: string) => tileOf(scenario, words, from, party);
  const line = (from: string, to: string, kind: LineKind) => ({ from: from === scenario.chair ? 'home' : from, to, kind });

  function step(entry: LogEntry): StageStep | undefined {
    switch (entry.type) {
      case 'consulted':
        return { line: line(entry.by, entry.party, 'consult'), changes: [] };
      case 'persuaded':
        return { line: line(entry.by, entry.party, 'persuade'), changes: [] };
      case 'envoySent':
        return { line: line(entry.by, entry.party, 'talk'), changes: [] };
      case 'pressed':
        return { line: line(entry.by, entry.party, 'pressure'), changes: [{ type: 'speaks', party: entry.by }] };
      case 'leaked':
        return { ...(entry.by ? { line: line(entry.by, entry.party, 'leak') } : {}), changes: [{ type: 'speaks', party: entry.party }] };
      case 'offerMade':
        return { line: line(entry.by, entry.to, 'offer'), changes: [] };
      case 'offerAccepted':
        return { line: line(entry.from, entry.by, 'deal'), changes: [] };
      case 'stated':
      case 'silenceBroken':
      case 'objectionNoted':
        return { changes: [{ type: 'speaks', party: entry.by }] };
      case 'pledged': {
        const from = tile(before, entry.by);
        const to = tile(view, entry.by);
        return from && to ? { changes: [{ type: 'pledge', party: entry.by, from, to }] } : undefined;
      }
      default:
        return undefined;
    }
  }

  const stances: StageChange[] = entries.flatMap(entry =>
    entry.type === 'stanceTaken' && entry.was !== entry.stance
      ? [{ type: 'stance', party: entry.party, stance: entry.stance, ...(entry.was ? { was: entry.was } : {}) }]
      : [],
  );
  const causes = entries.flatMap(entry => step(entry) ?? []);
  return stances.length > 0 ? [...causes, { changes: stances }] : causes;
}
