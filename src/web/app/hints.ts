import { create } from 'zustand';

/** Hints at the table: those put away for good, and whether any are wanted. Kept in this browser. */
interface Hints {
  readonly off: boolean;
  readonly dismissed: readonly string[];
}

const KEY = 'five-percent:hints';
const ALL: Hints = { off: false, dismissed: [] };

function stored(): Hints {
  try {
    const { off, dismissed } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Hints>;
    return { off: off === true, dismissed: Array.isArray(dismissed) ? dismissed.filter(id => typeof id === 'string') : [] };
  } catch {
    return ALL;
  }
}

export const useHints = create<Hints>(() => stored());

function setHints(change: Partial<Hints>): void {
  useHints.setState(change);
  try {
    localStorage.setItem(KEY, JSON.stringify(useHints.getState()));
  } catch {
    // Storage forbidden: the choice holds until the tab is closed.
  }
}

export const dismissHint = (id: string): void => setHints({ dismissed: [...useHints.getState().dismissed, id] });
export const wantHints = (wanted: boolean): void => setHints({ off: !wanted });
export const showHintsAgain = (): void => setHints(ALL);
