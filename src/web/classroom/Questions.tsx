import { useState } from 'react';
import { Button } from '../ui/Button.tsx';
import { within } from './inClass.ts';
import { ask, commandId, useClass } from './line.ts';
import { useClassText } from './words.ts';

const STEPS = [1, 2, 3, 4, 5] as const;

/** The class's questions, asked once before and once after; nothing where it has none, or they are answered. */
export function Questions({ when }: { readonly when: 'before' | 'after' }) {
  const text = useClassText();
  const questions = useClass(state => state.room?.questions ?? []);
  const answered = useClass(state => state.room?.me?.answered.includes(when) ?? false);
  const [given, setGiven] = useState<readonly (number | undefined)[]>([]);
  if (questions.length === 0) return null;
  if (answered) return <p role="status">{text(when === 'before' ? 'ask.sent' : 'ask.thanks')}</p>;
  const answers = questions.map((_, at) => given[at]);
  const ready = answers.every(one => one !== undefined);
  return (
    <form
      className="questions"
      onSubmit={event => {
        event.preventDefault();
        if (ready) within(ask('done', { type: 'answers', id: commandId(), when, answers: answers as number[] }));
      }}
    >
      <h2>{text(`ask.${when}`)}</h2>
      <p className="soft">{text('ask.how')}</p>
      {questions.map((question, at) => (
        <fieldset key={question}>
          <legend>{question}</legend>
          <div className="choices">
            {STEPS.map(step => (
              <label key={step} className="choice">
                <input
                  type="radio"
                  name={`${when}-${at}`}
                  checked={given[at] === step}
                  onChange={() => setGiven(questions.map((_, n) => (n === at ? step : given[n])))}
                />
                {step}
              </label>
            ))}
          </div>
        </fieldset>
      ))}
      <Button kind="primary" type="submit" disabled={!ready}>
        {text('ask.send')}
      </Button>
    </form>
  );
}
