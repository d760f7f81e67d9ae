import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import type { Debrief } from '../../../view/index.ts';
import { running, useGame } from '../../app/game.ts';
import { useMeeting } from '../../app/meeting.ts';
import { useSpoken } from '../../text/spoken.ts';
import { toldOf } from '../debrief/told.ts';

const Again = lazy(() => import('../debrief/Again.tsx').then(m => ({ default: m.Again })));

/** What is worth playing after the whole game, once it has been worked out: the debrief says the same, for who reads it. */
export function Next() {
  const { update, seat } = useMeeting();
  const library = useGame(game => game.library);
  const voice = useSpoken(now => now.voice);
  const [debrief, setDebrief] = useState<Debrief>();
  useEffect(() => {
    let left = false;
    running()
      .client.debrief(update.meeting)
      .then(
        found => left || setDebrief(found),
        () => undefined,
      );
    return () => {
      left = true;
    };
  }, [update.meeting]);
  const loaded = library?.scenarios[update.scenario];
  const told = useMemo(() => (debrief && loaded ? toldOf(debrief, loaded, voice, seat) : undefined), [debrief, loaded, voice, seat]);
  return <Suspense>{told && <Again told={told} />}</Suspense>;
}
