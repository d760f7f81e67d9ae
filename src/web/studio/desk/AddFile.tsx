import { useState } from 'react';
import { Field } from '../../classroom/Field.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { addFile, renameFile } from '../acts.ts';
import type { Open } from '../store.ts';
import { useStudioText } from '../text/words.ts';

interface Props {
  readonly open: Open;
  readonly onClose: () => void;
  /** A file that is to be called otherwise. */
  readonly renaming?: string;
}

/** A name of its own for an empty file, or another for one that is there. */
export function AddFile({ open, onClose, renaming }: Props) {
  const text = useStudioText();
  const [name, setName] = useState(renaming === undefined ? 'events/' : inFolder(renaming, open.opens));
  const path = `${renaming === undefined ? open.opens : folderOf(renaming, open.opens)}/${name.trim()}`;
  const sound = /^(?:[A-Za-z0-9][A-Za-z0-9._-]*\/)*[A-Za-z0-9][A-Za-z0-9._-]*\.(yaml|csv)$/.test(name.trim());
  const there = path in open.files && path !== renaming;
  const title = renaming === undefined ? text('files.add') : text('files.renameOf', { file: renaming.split('/').at(-1)! });
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <Button
          kind="brass"
          disabled={!sound || there || path === renaming}
          onClick={() => {
            if (renaming === undefined) addFile(path);
            else renameFile(renaming, path);
            onClose();
          }}
        >
          {text(renaming === undefined ? 'files.add' : 'files.rename')}
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

/** The folder that names are written in: that of the draft, or of what it borrows. */
const folderOf = (path: string, opens: string): string =>
  path.startsWith(`${opens}/`) ? opens : path.replace(/\/(?:(?:events|plays|text)\/)?[^/]+$/, '');
const inFolder = (path: string, opens: string): string => path.slice(folderOf(path, opens).length + 1);
