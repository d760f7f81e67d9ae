import type { View } from '../../view/index.ts';

export type Cue = 'draft' | 'objection' | 'agreement' | 'failure' | 'deadline';
type Heard = Pick<View, 'draft' | 'phase' | 'silencesBroken' | 'round' | 'lastRound'>;

/** What of a change between two moments is heard, most telling first. Each stands on the screen too; nothing is told by sound alone. */
export function cueOf(before: Heard, after: Heard): Cue | undefined {
  // Looking back through a game is silent.
  if (after.round < before.round) return undefined;
  if (after.phase.name === 'concluded') {
    if (before.phase.name === 'concluded') return undefined;
    return after.phase.outcome.kind === 'failed' ? 'failure' : 'agreement';
  }
  if (after.silencesBroken > before.silencesBroken) return 'objection';
  if (after.phase.name === 'silence' && before.phase.name !== 'silence') return 'deadline';
  if (after.round > before.round && after.round === after.lastRound) return 'deadline';
  if (after.draft && after.draft.number !== before.draft?.number) return 'draft';
  return undefined;
}
