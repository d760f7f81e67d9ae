import type { Move } from '../../../../model/index.ts';
import type { Weighable, Weighing } from '../../../../view/index.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useAnswer } from '../../../app/useAnswer.ts';

/** Milliseconds a move stands before it is weighed. */
const PAUSE = 120;

/** What a move would do beside the rest of a plan, asked of the worker. `stale` while a new one is weighed. */
export function useWeighing(
  move: Weighable | undefined,
  rest: readonly Move[],
): { readonly weighing: Weighing | undefined; readonly stale: boolean } {
  const { view, update } = useMeeting();
  const key = move && JSON.stringify([update.meeting, view.round, rest, move]);
  const seen = useAnswer(key, client => client.weighing(rest, move!), PAUSE);
  return { weighing: key ? seen?.answer : undefined, stale: seen?.key !== key };
}
