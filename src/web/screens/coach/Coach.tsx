import { useEffect } from 'react';
import { setCoach, useCoach } from '../../app/coach.ts';
import { useLearning } from '../../text/learning.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Linked } from '../book/Linked.tsx';
import { Strip } from './Strip.tsx';
import { currentStep, passedBy, STEPS, type Step, titleOf, wordsOfStep } from './steps.ts';
import { useMoment } from './useMoment.ts';
import { controlOf, usePointer } from './usePointer.ts';

/** The coach of a guided game: one step at a time, about what is on the screen. It takes no focus and holds nobody up. */
export function Coach() {
  const say = useLearning();
  const moment = useMoment();
  const { done, folded } = useCoach();
  const step = currentStep(moment, done);
  useEffect(() => {
    const passed = passedBy(moment, done);
    if (passed !== done) setCoach({ done: passed });
  }, [moment, done]);
  usePointer(folded ? undefined : step?.where);
  if (folded)
    return (
      <Strip label={say('coach')}>
        <Button kind="link" size="small" icon="guide" onClick={() => setCoach({ folded: false })}>
          {say('coach.resume')}
        </Button>
      </Strip>
    );
  return (
    <Strip label={say('coach')}>
      <div className="strip-words">
        {step && <p className="soft strip-count">{say('coach.step', { number: STEPS.indexOf(step) + 1, of: STEPS.length })}</p>}
        <div role="status">
          <Words step={step} />
        </div>
      </div>
      <div className="strip-acts">
        {step && <StepActs step={step} />}
        <IconButton icon="close" label={say('coach.leave')} onClick={() => setCoach({ folded: true })} />
      </div>
    </Strip>
  );
}

/** What a step says. */
export function Words({ step }: { readonly step: Step | undefined }) {
  const say = useLearning();
  const moment = useMoment();
  if (!step)
    return (
      <p>
        <b>{say('coach.free')}.</b> {say('coach.free.does')}
      </p>
    );
  const values = step.values?.(moment);
  return (
    <p>
      <b>{say(titleOf(step), values)}.</b> <Linked>{say(wordsOfStep(step), values)}</Linked>
    </p>
  );
}

function StepActs({ step }: { readonly step: Step }) {
  const say = useLearning();
  const moment = useMoment();
  const done = useCoach(coach => coach.done);
  const read = () => setCoach({ done: [...done, step.id] });
  const last = STEPS.at(-1) === step;
  return (
    <>
      {step.where && (
        <Button
          size="small"
          onClick={() => {
            const control = controlOf(step.where ?? []);
            if (!control) return;
            if (!control.matches('button, a, input, select, [tabindex]')) control.tabIndex = -1;
            control.scrollIntoView({ block: 'nearest' });
            control.focus();
          }}
        >
          {say('coach.goTo')}
        </Button>
      )}
      {last ? (
        <Button size="small" kind="brass" onClick={() => setCoach({ game: undefined, done: [] })}>
          {say('coach.end')}
        </Button>
      ) : !step.done ? (
        !step.again && (
          <Button size="small" kind="brass" onClick={read}>
            {say('coach.next')}
          </Button>
        )
      ) : (
        !step.again &&
        moment.screen === 'table' && (
          <Button kind="link" onClick={read}>
            {say('coach.skip')}
          </Button>
        )
      )}
    </>
  );
}
