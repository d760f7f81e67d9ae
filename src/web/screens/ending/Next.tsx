import { lazy, Suspense, useMemo } from 'react';
import { useGame } from '../../app/game.ts';
import { useMeeting } from '../../app/meeting.ts';
import { useAnswer } from '../../app/useAnswer.ts';
import { useSpoken } from '../../text/spoken.ts';
import { toldOf } from '../debrief/told.ts';

const Again = lazy(() => import('../debrief/Again.tsx').then(m => ({ default: m.Again })));

/** What is worth playing after the whole game, once it has been worked out: the debrief says the same, for who reads it. */
export function Next() {
  const { update, seat } = useMeeting();
  const library = useGame(game => game.library);
  const voice = useSpoken(now => now.voice);
  const debrief = useAnswer(String(update.meeting), client => client.debrief(update.meeting))?.answer;
  const loaded = library?.scenarios[update.scenario];
  const told = useMemo(() => (debrief && loaded ? toldOf(debrief, loaded, voice, seat) : undefined), [debrief, loaded, voice, seat]);
  return <Suspense>{told && <Again told={told} />}</Suspense>;
}
