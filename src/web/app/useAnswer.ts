import { useEffect, useEffectEvent, useState } from 'react';
import type { GameClient } from '../game/types.ts';
import { useGame } from './game.ts';

/**
 * What the worker answered last, and to which question; only the last question counts. `key` tells questions apart, and without
 * one nothing is asked. A question is put once it has stood for `pause` milliseconds: a slider comes to rest first.
 */
export function useAnswer<A>(
  key: string | undefined,
  ask: (client: GameClient) => Promise<A>,
  pause = 0,
): { readonly key: string; readonly answer: A } | undefined {
  const client = useGame(game => game.client);
  const [seen, setSeen] = useState<{ readonly key: string; readonly answer: A }>();
  const put = useEffectEvent(ask);
  useEffect(() => {
    if (!client || key === undefined) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      put(client).then(
        answer => wanted && setSeen({ key, answer }),
        () => undefined,
      );
    }, pause);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [client, key, pause]);
  return seen;
}
