import { useState } from 'react';
import { addEffect, effectKinds } from '../../../scenario/index.ts';
import { Field } from '../../classroom/Field.tsx';
import { Select } from '../../ui/Select.tsx';
import { useStudio } from '../store.ts';
import { type StudioKey, useStudioText } from '../text/words.ts';
import { AddFrame } from './AddFrame.tsx';
import { actedOn } from './partActs.ts';

/** What is to do something: an event, or at a path in it one of its choices. */
export interface Actor {
  readonly event: string;
  readonly path: readonly (string | number)[];
}

interface Props {
  readonly to: Actor;
  readonly folder: string;
  readonly onClose: () => void;
}

/** What an event is to do, and the sentence that tells players why; who and how much is set in the form, where it stands then. */
export function AddEffect({ to, folder, onClose }: Props) {
  const text = useStudioText();
  const files = useStudio(now => now.open?.files) ?? {};
  const on = actedOn(useStudio(now => now.found?.names));
  const kinds = on ? effectKinds(on) : [];
  const [kind, setKind] = useState(kinds[0] ?? '');
  const [why, setWhy] = useState('');
  const revision = on && addEffect(files, folder, to.event, to.path, { kind, on, why });
  return (
    <AddFrame
      title={text('add.effect')}
      revision={revision}
      act={text('act.addedEffect')}
      note={text(revision ? 'add.effectNote' : 'add.cannot')}
      onClose={onClose}
    >
      <Select
        label={text('add.effectKind')}
        value={kind}
        options={kinds.map(one => ({ value: one, label: text(`effect.${one}` as StudioKey) }))}
        onChange={setKind}
      />
      <Field label={text('add.why')} value={why} onChange={setWhy} longest={400} note={text('add.whyNote')} />
    </AddFrame>
  );
}
