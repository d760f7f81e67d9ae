import { create } from 'zustand';
import { TIE_KINDS, type TieKind, type TieSpan } from '../scene/ties.ts';

/** Which lines between delegations the map draws; kept in this browser. */
interface Lines {
  readonly hidden: readonly TieKind[];
  readonly span: TieSpan;
}

const KEY = 'five-percent:lines';
const ALL: Lines = { hidden: [], span: 'round' };

function stored(): Lines {
  try {
    const { hidden, span } = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<Lines>;
    return {
      hidden: Array.isArray(hidden) ? TIE_KINDS.filter(kind => hidden.includes(kind)) : [],
      span: span === 'meeting' ? 'meeting' : 'round',
    };
  } catch {
    return ALL;
  }
}

export const useLines = create<Lines>(stored);

export function setLines(change: Partial<Lines>): void {
  useLines.setState(change);
  try {
    localStorage.setItem(KEY, JSON.stringify(useLines.getState()));
  } catch {
    // Storage forbidden: the choice holds until the tab is closed.
  }
}

export function toggleLines(kind: TieKind): void {
  const { hidden } = useLines.getState();
  setLines({ hidden: hidden.includes(kind) ? hidden.filter(one => one !== kind) : [...hidden, kind] });
}
