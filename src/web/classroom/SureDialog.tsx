import type { ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { useClassText } from './words.ts';

interface Props {
  readonly title: string;
  readonly children: ReactNode;
  readonly onSure: () => void;
  readonly onClose: () => void;
}

/** Asks once more before something that cannot be taken back. */
export function SureDialog({ title, children, onSure, onClose }: Props) {
  const text = useClassText();
  return (
    <Dialog
      title={title}
      onClose={onClose}
      footer={
        <>
          <Button onClick={onClose}>{text('desk.cancel')}</Button>
          <Button
            kind="primary"
            onClick={() => {
              onClose();
              onSure();
            }}
          >
            {text('desk.sure')}
          </Button>
        </>
      }
    >
      <p>{children}</p>
    </Dialog>
  );
}
