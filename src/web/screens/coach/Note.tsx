import { useCoach } from '../../app/coach.ts';
import { Words } from './Coach.tsx';
import { currentStep } from './steps.ts';
import { useMoment } from './useMoment.ts';
import './coach.css';

/** What the coach says now, without its controls. */
export function Note() {
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
