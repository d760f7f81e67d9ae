import { useEffect, useState } from 'react';
import type { Advice } from '../../../view/index.ts';
import { useGame } from '../../app/game.ts';
import { useMeeting } from '../../app/meeting.ts';

/** Advice on the plan as it is, asked of the worker; while it is reckoned again the old advice stays, with `stale`. */
export function useAdvice(): { readonly advice: Advice | undefined; readonly stale: boolean; readonly failure: string | undefined } {
  const client = useGame(game => game.client);
  const plan = useGame(game => game.plan);
  const { view, update } = useMeeting();
  const [seen, setSeen] = useState<{ readonly key: string; readonly advice: Advice }>();
  const [failure, setFailure] = useState<string>();
  const key = JSON.stringify([update.meeting, view.round, plan]);
  useEffect(() => {
    if (!client) return undefined;
    let wanted = true;
    setFailure(undefined);
    client.advice(plan).then(
      advice => wanted && setSeen({ key, advice }),
      (error: unknown) => wanted && setFailure(error instanceof Error ? error.message : String(error)),
    );
    return () => {
      wanted = false;
    };
  }, [client, plan, key]);
  return { advice: seen?.advice, stale: seen !== undefined && seen.key !== key, failure };
}
