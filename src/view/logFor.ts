import type { LogEntry } from '../model/index.ts';
import type { Audience } from './types.ts';

/** The entries an audience may see, in order. Why a party stands where it stands is told to that party only. */
export function logFor(log: readonly LogEntry[], audience: Audience): readonly LogEntry[] {
  const seen: LogEntry[] = [];
  for (const entry of log) {
    if (entry.audience && !entry.audience.includes(audience)) continue;
    seen.push(entry.type === 'stanceTaken' && entry.party !== audience ? { ...entry, reasons: [] } : entry);
  }
  return seen;
}
