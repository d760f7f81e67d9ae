import { useState } from 'react';
import { Field } from '../../classroom/Field.tsx';
import { studio, useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';
import { AddFrame } from './AddFrame.tsx';
import { type Addable, ASKED, added, idFrom } from './things.ts';

interface Props {
  readonly what: Addable;
  readonly folder: string;
  /** What stands in its lines to begin with. */
  readonly first?: Readonly<Record<string, string>>;
  readonly onClose: () => void;
}

/** What has to be known of something new, in the words of who makes it up; everything it needs in the files is written with it. */
export function AddDialog({ what, folder, first = {}, onClose }: Props) {
  const text = useStudioText();
  const files = useStudio(now => now.open?.files) ?? {};
  const [said, setSaid] = useState<Readonly<Record<string, string>>>(() => ({
    ...Object.fromEntries(ASKED[what.kind].map(({ key, first: stands = '' }) => [key, stands])),
    ...first,
  }));
  const [ownId, setOwnId] = useState(false);
  const take = (key: string, value: string): void => {
    if (key === 'id') setOwnId(true);
    setSaid({ ...said, [key]: value, ...(key === 'label' && !ownId ? { id: idFrom(value, what.kind) } : {}) });
  };
  const codes = studio().found?.shown?.scenario.parties.map(({ code }) => code) ?? [];
  const revision = added(files, folder, what, said, codes);
  const incomplete = what.kind !== 'round' && ((said.label ?? '').trim() === '' || said.id === '');
  return (
    <AddFrame
      title={text(`add.${what.kind}`)}
      revision={revision}
      act={text('act.added', { name: said.label || said.date || '' })}
      note={text(revision || incomplete ? 'add.note' : 'add.cannot')}
      onClose={onClose}
    >
      {ASKED[what.kind].map(({ key, label, note }) => (
        <Field
          key={key}
          label={text(label)}
          value={said[key] ?? ''}
          onChange={value => take(key, value)}
          longest={400}
          {...(note ? { note: text(note) } : {})}
        />
      ))}
    </AddFrame>
  );
}
