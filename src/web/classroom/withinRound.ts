import type { Update } from '../../session/index.ts';

/**
 * Whether news of a table came in the middle of a round: somebody handed in, sat down or left.
 * Nothing that is being read, told or planned on this page may be disturbed by that.
 */
export function withinRound(before: Update, update: Update): boolean {
  return (
    before.seat === update.seat &&
    before.scenario === update.scenario &&
    before.meeting === update.meeting &&
    before.view.round === update.view.round &&
    before.view.phase.name === update.view.phase.name &&
    // Rolled back, a round has less to tell than it had.
    before.log.length <= update.log.length
  );
}
