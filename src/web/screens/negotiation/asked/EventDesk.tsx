import { type CSSProperties, useEffect, useId, useLayoutEffect, useRef, useState } from 'react';
import type { Choice, ScenarioEvent } from '../../../../model/index.ts';
import { sentence } from '../../../../view/index.ts';
import { answer } from '../../../app/acts.ts';
import { setGame, useGame } from '../../../app/game.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useText } from '../../../text/index.ts';
import { Button } from '../../../ui/Button.tsx';
import { useShortcuts } from '../useShortcuts.ts';
import { Before } from './Before.tsx';
import { Cable } from './Cable.tsx';
import { Effects } from './Effects.tsx';
import './event.css';

interface Props {
  readonly event: ScenarioEvent;
  readonly asks: boolean;
  readonly onConsider: (choice: Choice | undefined) => void;
  readonly onDone: () => void;
  /** Past this and all other news that were read in an earlier game; absent while this one is new. */
  readonly onSkip?: (() => void) | undefined;
}

/** A cable on paper over the map, and under it the answers with what each does. */
export function EventDesk({ event, asks, onConsider, onDone, onSkip }: Props) {
  const text = useText();
  const id = useId();
  const { words, called, scenario } = useMeeting();
  const planned = useGame(game => game.plan.find(move => move.type === 'answerEvent' && move.event === event.id));
  const [choice, setChoice] = useState(planned?.type === 'answerEvent' ? planned.choice : event.choices[0]?.id);
  const label = (c: string) => words(`event.${event.id}.choice.${c}.label`);
  const pick = (c: Choice) => {
    setChoice(c.id);
    onConsider(c);
  };
  const desk = useRef<HTMLElement>(null);
  useLayoutEffect(() => desk.current?.focus({ preventScroll: true }), []);
  useEffect(() => {
    setGame({ staged: true });
    return () => setGame({ staged: false });
  }, []);
  useShortcuts({
    Escape: onDone,
    ...(onSkip ? { k: onSkip } : {}),
    ...(asks ? Object.fromEntries(event.choices.map((c, at) => [String(at + 1), () => pick(c)])) : {}),
  });
  const answers = asks && event.choices.length > 0;
  return (
    <section ref={desk} tabIndex={-1} className="event-desk" aria-labelledby={`${id}-title`}>
      <Cable event={event} titleId={`${id}-title`} />
      <Before mood={event.stage.mood} />
      {answers ? (
        <fieldset className="answers" style={{ '--count': event.choices.length } as CSSProperties}>
          <legend className="unseen">{text('event.choose')}</legend>
          {event.choices.map((c, index) => (
            <label className="answer" key={c.id}>
              <input type="radio" name={id} checked={choice === c.id} aria-label={label(c.id)} onChange={() => pick(c)} />
              <span className="answer-title">
                <kbd>{index + 1}</kbd> {label(c.id)}
              </span>
              <span className="second">{words(`event.${event.id}.choice.${c.id}.body`)}</span>
              <Effects effects={c.effects} />
              {event.otherwise === c.id && <span className="soft">{text('event.otherwise')}</span>}
            </label>
          ))}
        </fieldset>
      ) : event.choices.length > 0 ? (
        <section className="answers" style={{ '--count': event.choices.length } as CSSProperties} aria-labelledby={`${id}-decides`}>
          <h3 className="decides" id={`${id}-decides`}>
            {sentence(text('event.decides', { party: called(event.asks ?? scenario.chair) }))}
          </h3>
          {event.choices.map(c => (
            <div className="answer plain" key={c.id}>
              <span className="answer-title">{label(c.id)}</span>
              <Effects effects={c.effects} />
              {event.otherwise === c.id && <span className="soft">{text('event.otherwise')}</span>}
            </div>
          ))}
        </section>
      ) : (
        <div className="answers lone">
          <div className="answer plain">
            <span className="answer-title">{text('event.consequences')}</span>
            <Effects effects={event.effects} />
          </div>
        </div>
      )}
      <footer className="event-foot">
        <p className="soft">{answers && text('event.legend')}</p>
        {answers && <Button onClick={onDone}>{text('event.later')}</Button>}
        {onSkip && (
          <Button onClick={onSkip}>
            {text('event.read')} <kbd>{text('key.read')}</kbd>
          </Button>
        )}
        <Button
          kind={answers ? 'primary' : 'brass'}
          onClick={() => {
            if (answers && choice) answer({ type: 'answerEvent', event: event.id, choice });
            onDone();
          }}
        >
          {answers && choice ? text('event.respond', { answer: label(choice) }) : text('event.seen')}
        </Button>
      </footer>
    </section>
  );
}
