import { useState } from 'react';
import { wordsOf } from '../../app/meeting.ts';
import { Field } from '../../classroom/Field.tsx';
import { useSpoken } from '../../text/spoken.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Select } from '../../ui/Select.tsx';
import { playFrom } from '../acts.ts';
import { setStudio, useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';

/** From which seat the draft is to be tried. */
export function PlayDialog({ first }: { readonly first: string }) {
  const text = useStudioText();
  const voice = useSpoken(now => now.voice);
  const shown = useStudio(now => now.found?.shown);
  const busy = useStudio(now => now.busy);
  const [seat, setSeat] = useState<string>();
  const [seed, setSeed] = useState(first);
  const seats = shown?.scenario.parties.filter(({ playable }) => playable) ?? [];
  const taken = seats.find(({ id }) => id === seat) ?? seats.find(({ id }) => id === shown?.scenario.chair) ?? seats[0];
  const words = shown && wordsOf(shown.texts, voice);
  return (
    <Dialog
      title={text('play.here')}
      onClose={() => setStudio({ playing: undefined })}
      footer={
        <Button kind="brass" disabled={!taken || busy} onClick={() => taken && void playFrom(taken.id, seed)}>
          {text('play.take')}
        </Button>
      }
    >
      <div className="fields">
        <p>{text('play.note')}</p>
        <Select
          label={text('play.seat')}
          value={taken?.id ?? ''}
          onChange={setSeat}
          options={seats.map(({ id }) => ({ value: id, label: words?.(`party.${id}.name`) ?? id }))}
        />
        <Field label={text('play.seed')} value={seed} onChange={setSeed} longest={40} />
      </div>
    </Dialog>
  );
}
