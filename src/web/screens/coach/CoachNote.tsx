import { useCoach, useGuided } from '../../app/coach.ts';
import { useGame } from '../../app/game.ts';
import { Words } from './Coach.tsx';
import { currentStep } from './steps.ts';
import { useMoment } from './useMoment.ts';
import './coach.css';

/** The coach's words inside a dialog, which lies over the strip. */
export function CoachNote() {
  const guided = useGuided();
  const folded = useCoach(coach => coach.folded);
  const screen = useGame(game => game.screen);
  return guided && !folded && screen === 'table' ? <Note /> : null;
}

function Note() {
  const moment = useMoment();
  const done = useCoach(coach => coach.done);
  const step = currentStep(moment, done);
  return (
    step && (
      <div className="coach-note">
        <Words step={step} />
      </div>
    )
  );
}
