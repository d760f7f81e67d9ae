import { useEffect, useState } from 'react';
import type { Move } from '../../../../model/index.ts';
import type { Weighable, Weighing } from '../../../../view/index.ts';
import { useGame } from '../../../app/game.ts';
import { useMeeting } from '../../../app/meeting.ts';

/** Long enough for a slider to come to rest. */
const PAUSE = 120;

/** What a move would do beside the rest of a plan, asked of the worker; only the last question counts. `stale` while a new one is weighed. */
export function useWeighing(
  move: Weighable | undefined,
  rest: readonly Move[],
): { readonly weighing: Weighing | undefined; readonly stale: boolean } {
  const client = useGame(game => game.client);
  const { view, update } = useMeeting();
  const [seen, setSeen] = useState<{ readonly key: string; readonly weighing: Weighing }>();
  const key = move && JSON.stringify([update.meeting, view.round, rest, move]);
  useEffect(() => {
    if (!client || !key) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      const [, , plan, asked] = JSON.parse(key) as [number, number, readonly Move[], Weighable];
      client.weighing(plan, asked).then(
        weighing => wanted && setSeen({ key, weighing }),
        () => undefined,
      );
    }, PAUSE);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [client, key]);
  return { weighing: key ? seen?.weighing : undefined, stale: seen?.key !== key };
}
