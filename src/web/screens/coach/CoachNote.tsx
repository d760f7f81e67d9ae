import { lazy, Suspense } from 'react';
import { useCoach, useGuided } from '../../app/coach.ts';
import { useGame } from '../../app/game.ts';

// Only a guided game fetches the coach.
const Note = lazy(() => import('./Note.tsx').then(m => ({ default: m.Note })));

/** The coach's words inside a dialog, which lies over the strip. */
export function CoachNote() {
  const guided = useGuided();
  const folded = useCoach(coach => coach.folded);
  const screen = useGame(game => game.screen);
  return guided && !folded && screen === 'table' ? (
    <Suspense>
      <Note />
    </Suspense>
  ) : null;
}
