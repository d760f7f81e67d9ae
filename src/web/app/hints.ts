import { create } from 'zustand';
import { keep, kept } from './kept.ts';

/** Hints at the table: those put away for good, and whether any are wanted. Kept in this browser. */
interface Hints {
  readonly off: boolean;
  readonly dismissed: readonly string[];
}

const KEY = 'five-percent:hints';
const ALL: Hints = { off: false, dismissed: [] };

function stored(): Hints {
  const { off, dismissed } = kept(KEY);
  return { off: off === true, dismissed: Array.isArray(dismissed) ? dismissed.filter(id => typeof id === 'string') : [] };
}

export const useHints = create<Hints>(() => stored());

function setHints(change: Partial<Hints>): void {
  useHints.setState(change);
  keep(KEY, useHints.getState());
}

export const dismissHint = (id: string): void => setHints({ dismissed: [...useHints.getState().dismissed, id] });
export const wantHints = (wanted: boolean): void => setHints({ off: !wanted });
export const showHintsAgain = (): void => setHints(ALL);
