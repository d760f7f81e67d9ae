import type { Stance, State } from '../model/index.ts';
import type { Standing } from './types.ts';

/** How the table stood on the draft at a moment; null while there was none. */
export function stoodOf({ draft, phase }: State): Standing | null {
  if (!draft) return null;
  const stances = Object.values(draft.stances);
  const count = (stance: Stance) => stances.filter(one => one === stance).length;
  return { support: count('support'), reserve: count('reserve'), object: count('object'), silence: phase.name === 'silence' };
}
