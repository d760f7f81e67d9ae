import type { ReactNode } from 'react';
import type { Revision } from '../../../scenario/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { reviseDraft } from '../acts.ts';
import { useStudioText } from '../text/words.ts';

interface Props {
  readonly title: string;
  /** What adding does to the files; undefined as long as it cannot be done. */
  readonly revision: Revision | undefined;
  /** What was done, for whoever takes it back. */
  readonly act: string;
  /** Below the fields. */
  readonly note: string;
  readonly onClose: () => void;
  /** The fields. */
  readonly children: ReactNode;
}

/** Asks for what something new is to be, and adds it to the draft as one act. */
export function AddFrame({ title, revision, act, note, onClose, children }: Props) {
  const text = useStudioText();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <Button
          kind="brass"
          icon="plus"
          disabled={!revision}
          onClick={() => {
            if (revision) reviseDraft(revision, act);
            onClose();
          }}
        >
          {text('add.do')}
        </Button>
      }
    >
      <div className="fields">
        {children}
        <p className="soft">{note}</p>
      </div>
    </Dialog>
  );
}
