import { useId, useState } from 'react';
import type { Difficulty } from '../../../model/index.ts';
import { useText } from '../../text/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { dailySeed } from './dailySeed.ts';

interface Props {
  readonly seed: string;
  readonly difficulty: Difficulty;
  readonly fresh: () => string;
  readonly onChange: (seed: string, difficulty: Difficulty) => void;
  readonly onClose: () => void;
}

/** The same seed gives the same allies and events to everybody who plays it. */
export function SeedDialog({ seed, difficulty, fresh, onChange, onClose }: Props) {
  const text = useText();
  const id = useId();
  const [value, setValue] = useState(seed);
  const [level, setLevel] = useState(difficulty);
  return (
    <Dialog
      title={text('title.changeSeed')}
      onClose={onClose}
      footer={
        <Button
          kind="brass"
          disabled={value.trim() === ''}
          onClick={() => {
            onChange(value.trim(), level);
            onClose();
          }}
        >
          {text('done')}
        </Button>
      }
    >
      <div className="fields">
        <div className="field">
          <label htmlFor={id}>{text('title.seed')}</label>
          <div className="row">
            <input id={id} className="input" value={value} maxLength={40} onChange={event => setValue(event.target.value)} />
            <Button icon="dice" onClick={() => setValue(fresh())}>
              {text('title.another')}
            </Button>
            <Button onClick={() => setValue(dailySeed())} title={text('daily.means')}>
              {text('daily.seed')}
            </Button>
          </div>
          <p className="soft">
            {text('title.seedMeans')} {value === dailySeed() && text('daily.means')}
          </p>
        </div>
        <fieldset>
          <legend className="legend">{text('difficulty')}</legend>
          <div className="choices">
            {(['gentle', 'standard', 'hard'] as const).map(choice => (
              <label className="choice" key={choice}>
                <input type="radio" name={`${id}-difficulty`} checked={level === choice} onChange={() => setLevel(choice)} />
                {text(`difficulty.${choice}`)}
              </label>
            ))}
          </div>
          <p className="soft">{text(`difficulty.${level}.means`)}</p>
        </fieldset>
      </div>
    </Dialog>
  );
}
