import { Button } from '../ui/Button.tsx';
import { Select } from '../ui/Select.tsx';
import { Field } from './Field.tsx';
import { cutFor, cutsOf, PRESETS, type Preset, roundOf, roundsIn } from './lessonTime.ts';
import { useClassText } from './words.ts';

export interface Length {
  readonly preset: Preset;
  /** Of a round, where they are given by hand. */
  readonly minutes: string;
  /** Rounds of a meeting; undefined: as many as are written. */
  readonly most: number | undefined;
}

interface Props {
  readonly length: Length;
  /** Rounds of each meeting as it is written. */
  readonly meetings: readonly number[];
  readonly onChange: (length: Length) => void;
}

/** How long the lesson is, how many rounds each meeting has, and what comes of the two. */
export function LengthFields({ length, meetings, onChange }: Props) {
  const text = useClassText();
  const { preset, minutes, most } = length;
  const rounds = roundsIn(meetings, most);
  const roundMs = roundOf(preset, rounds, Number(minutes));
  const each = roundMs === undefined ? undefined : roundMs / 60_000;
  const cut = cutFor(preset, meetings, most);
  const written = new Intl.ListFormat(document.documentElement.lang || 'en').format(meetings.map(String));
  return (
    <>
      <Select
        label={text('desk.preset')}
        value={preset}
        onChange={value => onChange({ ...length, preset: value as Preset })}
        options={PRESETS.map(one => ({ value: one, label: text(`desk.preset.${one}`) }))}
      />
      {preset === 'free' && (
        <Field
          label={text('desk.minutes')}
          value={minutes}
          onChange={value => onChange({ ...length, minutes: value })}
          number={{ min: 0, max: 600 }}
        />
      )}
      <Select
        label={text('desk.most')}
        value={String(most ?? '')}
        onChange={value => onChange({ ...length, most: value === '' ? undefined : Number(value) })}
        options={[
          { value: '', label: text('desk.mostWritten', { rounds: written }) },
          ...cutsOf(meetings).map(one => ({ value: String(one), label: text('desk.mostCut', { rounds: one }) })),
        ]}
        note={most === undefined ? undefined : text('desk.mostNote')}
      />
      {each !== undefined && preset !== 'homework' && (
        <p className="soft" role="status">
          {text('desk.lasts', { rounds, each, total: Math.round(rounds * each) })}{' '}
          {cut !== undefined && (
            <>
              {text('desk.tight', { cut, each: roundOf(preset, roundsIn(meetings, cut), 0)! / 60_000 })}{' '}
              <Button kind="link" onClick={() => onChange({ ...length, most: cut })}>
                {text('desk.cut')}
              </Button>
            </>
          )}
        </p>
      )}
    </>
  );
}
