import { create } from 'zustand';
import { keep } from './kept.ts';

/** Briefings and news that have been read in this browser, whichever game they were in. */
interface Read {
  readonly ids: readonly string[];
}

const KEY = 'five-percent:read';
/** More than the shipped scenarios hold; the oldest go first. */
const MOST = 1000;

export function kept(stored: string | null): Read {
  try {
    const ids: unknown = JSON.parse(stored ?? '[]');
    return { ids: Array.isArray(ids) ? ids.filter(id => typeof id === 'string').slice(-MOST) : [] };
  } catch {
    return { ids: [] };
  }
}

function stored(): Read {
  try {
    return kept(localStorage.getItem(KEY));
  } catch {
    return { ids: [] };
  }
}

export const useRead = create<Read>(stored);

export const briefingOf = (scenario: string, seat: string): string => `${scenario} briefing ${seat}`;
export const newsOf = (scenario: string, event: string): string => `${scenario} event ${event}`;
export const hasRead = (id: string): boolean => useRead.getState().ids.includes(id);

export function markRead(id: string): void {
  if (hasRead(id)) return;
  const ids = [...useRead.getState().ids, id].slice(-MOST);
  useRead.setState({ ids });
  keep(KEY, ids);
}
