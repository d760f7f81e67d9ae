import { useEffect, useMemo, useState } from 'react';
import { select } from '../../app/acts.ts';
import { setCoach, useCoach } from '../../app/coach.ts';
import { useRoom } from '../../app/room.ts';
import { useLearning } from '../../text/learning.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Linked } from '../book/Linked.tsx';
import { Strip } from './Strip.tsx';
import { currentStep, passedBy, STEPS, type Step, titleOf, whereOf, wordsOfStep } from './steps.ts';
import { useMoment } from './useMoment.ts';
import { controlOf, usePointer } from './usePointer.ts';

/** Letters that three lines of a phone hold for certain. */
const THREE_LINES = 140;

/**
 * The coach of a guided game: one step at a time, about what is on the screen. It takes no focus and holds nobody up. On a phone it takes three
 * lines of it, and says the rest of a long step when it is asked, or when the keyboard comes to a word in it.
 */
export function Coach() {
  const say = useLearning();
  const moment = useMoment();
  const { done, folded } = useCoach();
  const step = currentStep(moment, done);
  useEffect(() => {
    const passed = passedBy(moment, done);
    if (passed !== done) setCoach({ done: passed });
  }, [moment, done]);
  const phone = useRoom('phone');
  const [unfolded, setUnfolded] = useState<string>();
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
  const long = step ? say(wordsOfStep(step), step.values?.(moment)).length > THREE_LINES : false;
  const short = phone && long && unfolded !== step?.id;
  const unfold = () => setUnfolded(step?.id);
  const at = step && { number: STEPS.indexOf(step) + 1, of: STEPS.length };
  return (
    <Strip label={say('coach')} clipped={short}>
      <div className="strip-words">
        {at && !phone && <p className="soft strip-count">{say('coach.step', at)}</p>}
        <div role="status" onFocus={unfold}>
          <Words step={step} />
        </div>
      </div>
      <div className="strip-acts">
        {at && phone && (
          <p className="soft strip-count">
            <span className="unseen">{say('coach.step', at)}</span>
            <span aria-hidden="true">
              {at.number}/{at.of}
            </span>
          </p>
        )}
        {short && <IconButton icon="down" label={say('coach.more')} aria-expanded={false} onClick={unfold} />}
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
