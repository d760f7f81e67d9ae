import { create } from 'zustand';
import { TIE_KINDS, type TieKind, type TieSpan } from '../scene/ties.ts';
import { keep, kept } from './kept.ts';

/** Which lines between delegations the map draws; kept in this browser. */
interface Lines {
  readonly hidden: readonly TieKind[];
  readonly span: TieSpan;
}

const KEY = 'five-percent:lines';

function stored(): Lines {
  const { hidden, span } = kept(KEY);
  return {
    hidden: Array.isArray(hidden) ? TIE_KINDS.filter(kind => hidden.includes(kind)) : [],
    span: span === 'meeting' ? 'meeting' : 'round',
  };
}

export const useLines = create<Lines>(stored);

export function setLines(change: Partial<Lines>): void {
  useLines.setState(change);
  keep(KEY, useLines.getState());
}

export function toggleLines(kind: TieKind): void {
  const { hidden } = useLines.getState();
  setLines({ hidden: hidden.includes(kind) ? hidden.filter(one => one !== kind) : [...hidden, kind] });
}
