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
  /** Drawn under the slider's cursor, so that its line is the slider's. */
  readonly ruler: ReactNode;
  /** What the ruler shows, in words for who does not see it. */
  readonly told: ReactNode;
  /** Beside an option. */
  readonly mark: (level: Level) => ReactNode;
}

/** A scale as a stepper over a ruler whose cursor is a slider; options as a row of cards. */
export function LevelField({ issue, label, value, onChange, say, bare = false, ruler, told, mark }: Props) {
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
              {mark(level)}
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
      <div className="ruler">
        {ruler}
        <input
          type="range"
          className="range"
          min={0}
          max={issue.top}
          step={1}
          value={value}
          aria-labelledby={`${id}-label`}
          aria-describedby={`${id}-told`}
          aria-valuetext={say(value)}
          onChange={event => onChange(Number(event.target.value))}
        />
        <span className="span-ends" aria-hidden="true">
          <span>{say(0)}</span>
          <span>{say(issue.top)}</span>
        </span>
        <span id={`${id}-told`} className="unseen">
          {told}
        </span>
      </div>
    </fieldset>
  );
}
