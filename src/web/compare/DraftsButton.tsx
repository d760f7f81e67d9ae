import { lazy, Suspense, useState } from 'react';
import { useText } from '../text/index.ts';
import { IconButton } from '../ui/Button.tsx';

const DraftsDialog = lazy(() => import('./DraftsDialog.tsx').then(m => ({ default: m.DraftsDialog })));

/** Beside the draft: two texts of this meeting, compared. */
export function DraftsButton() {
  const text = useText();
  const [open, setOpen] = useState(false);
  return (
    <>
      <IconButton icon="compare" label={text('compare.drafts')} onClick={() => setOpen(true)} />
      {open && (
        <Suspense>
          <DraftsDialog onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}
