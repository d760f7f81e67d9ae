import { type ReactNode, useId } from 'react';
import type { Issue, Level } from '../../model/index.ts';
import { useText } from '../text/index.ts';
import { Icon } from './Icon.tsx';

interface Props {
  readonly issue: Issue;
  readonly label: string;
  readonly value: Level;
  readonly onChange: (level: Level) => void;
  readonly say: (level: Level) => string;
  /** Hide the label where a heading beside it already says it. */
  readonly bare?: boolean;
  /** Drawn over the slider, of its width. */
  readonly beside?: ReactNode;
  /** How many stand for an option, said beside it. */
  readonly held?: (level: Level) => number;
}

/** A scale as a stepper with a slider under it; options as a row of choices. */
export function LevelField({ issue, label, value, onChange, say, bare = false, beside, held }: Props) {
  const id = useId();
  const text = useText();
  if (issue.kind === 'options')
    return (
      <fieldset className="level">
        <legend className={bare ? 'unseen' : 'legend'}>{label}</legend>
        <div className="choices">
          {issue.options.map((option, level) => (
            <label className="choice" key={option.id}>
              <input type="radio" name={id} checked={value === level} onChange={() => onChange(level)} />
              {say(level)}
              {held && (
                <small className="held">
                  <span aria-hidden="true">{held(level)}</span>
                  <span className="unseen">{text('level.held', { count: held(level) })}</span>
                </small>
              )}
            </label>
          ))}
        </div>
      </fieldset>
    );
  return (
    <fieldset className="level" aria-labelledby={`${id}-label`}>
      <span id={`${id}-label`} className={bare ? 'unseen' : 'legend'}>
        {label}
      </span>
      <div className="stepper">
        <button
          type="button"
          className="icon-button"
          disabled={value <= 0}
          aria-label={text('level.less')}
          onClick={() => onChange(value - 1)}
        >
          <Icon name="minus" />
        </button>
        <output>{say(value)}</output>
        <button
          type="button"
          className="icon-button"
          disabled={value >= issue.top}
          aria-label={text('level.more')}
          onClick={() => onChange(value + 1)}
        >
          <Icon name="plus" />
        </button>
      </div>
      {beside}
      <input
        type="range"
        className="range"
        min={0}
        max={issue.top}
        step={1}
        value={value}
        aria-labelledby={`${id}-label`}
        aria-valuetext={say(value)}
        onChange={event => onChange(Number(event.target.value))}
      />
    </fieldset>
  );
}
