import { useState } from 'react';
import { Field } from '../../classroom/Field.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { addFile } from '../acts.ts';
import type { Open } from '../store.ts';
import { useStudioText } from '../text/words.ts';

/** An empty file under a name of its own. */
export function AddFile({ open, onClose }: { readonly open: Open; readonly onClose: () => void }) {
  const text = useStudioText();
  const [name, setName] = useState('events/');
  const path = `${open.opens}/${name.trim()}`;
  const sound = /^(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)*[A-Za-z0-9][A-Za-z0-9._-]*\.(yaml|csv)$/.test(name.trim());
  const there = path in open.files;
  return (
    <Dialog
      title={text('files.add')}
      onClose={onClose}
      footer={
        <Button
          kind="brass"
          disabled={!sound || there}
          onClick={() => {
            addFile(path);
            onClose();
          }}
        >
          {text('files.add')}
        </Button>
      }
    >
      <Field
        label={text('files.addPath', { folder: open.opens })}
        value={name}
        onChange={setName}
        longest={120}
        note={there ? text('files.there') : sound || name === 'events/' ? text('files.addNote') : text('files.bad')}
      />
    </Dialog>
  );
}
