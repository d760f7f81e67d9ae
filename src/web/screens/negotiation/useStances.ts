import { useEffect, useState } from 'react';
import type { Package } from '../../../model/index.ts';
import { type Expected, expected } from '../../app/expected.ts';
import { useGame } from '../../app/game.ts';
import { useMeeting } from '../../app/meeting.ts';

/** How each member would stand on a text, as far as this seat knows; asked of the worker, and only the last question counts. */
export function useStances(pkg: Package | undefined): Expected | undefined {
  const client = useGame(game => game.client);
  const { view } = useMeeting();
  const [seen, setSeen] = useState<{ readonly key: string; readonly expected: Expected }>();
  const key = pkg && JSON.stringify([view.round, pkg]);
  useEffect(() => {
    if (!client || !key) return undefined;
    let wanted = true;
    const timer = setTimeout(() => {
      client.stances(JSON.parse(key)[1] as Package).then(
        stances => wanted && setSeen({ key, expected: expected(stances) }),
        () => undefined,
      );
    }, 80);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [client, key]);
  return pkg && seen ? seen.expected : undefined;
}
