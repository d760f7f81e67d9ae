import { useEffect, useMemo } from 'react';
import { select } from '../../app/acts.ts';
import { setCoach, useCoach } from '../../app/coach.ts';
import { useLearning } from '../../text/learning.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Linked } from '../book/Linked.tsx';
import { Strip } from './Strip.tsx';
import { currentStep, passedBy, STEPS, type Step, titleOf, whereOf, wordsOfStep } from './steps.ts';
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
  const where = step && !folded ? whereOf(step, moment)?.join('\n') : undefined;
  usePointer(useMemo(() => where?.split('\n'), [where]));
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
  // Whoever is to be chosen is chosen by its name here, too; its article would lead away from the step.
  const whom = step.whom?.(moment);
  const choose = (article: string) => (whom !== undefined && article === `party/${whom}` ? () => select(whom) : undefined);
  return (
    <p>
      <b>{say(titleOf(step), values)}.</b> <Linked instead={choose}>{say(wordsOfStep(step), values)}</Linked>
    </p>
  );
}

function StepActs({ step }: { readonly step: Step }) {
  const say = useLearning();
  const moment = useMoment();
  const done = useCoach(coach => coach.done);
  const read = () => setCoach({ done: [...done, step.id] });
  const where = whereOf(step, moment);
  const last = STEPS.at(-1) === step;
  return (
    <>
      {where && (
        <Button
          size="small"
          onClick={() => {
            const control = controlOf(where);
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
