import { useState } from 'react';
import { acceptanceOf, type Problem } from '../../../scenario/index.ts';
import { Field } from '../../classroom/Field.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { reviseDraft } from '../acts.ts';
import { studio } from '../store.ts';
import { useStudioText } from '../text/words.ts';

/** Why what the linter warns of is right here: it stands beside it in the file from then on. */
export function AcceptDialog({ problem, onClose }: { readonly problem: Problem; readonly onClose: () => void }) {
  const text = useStudioText();
  const [reason, setReason] = useState('');
  const accept = (): void => {
    const edit = acceptanceOf(studio().open?.files[problem.file] ?? '', problem, reason);
    reviseDraft({ edits: { [problem.file]: [edit] }, created: {}, removed: [] }, text('act.accepted', { rule: problem.rule }));
    onClose();
  };
  return (
    <Dialog
      title={text('accept.title', { rule: problem.rule })}
      onClose={onClose}
      footer={
        <Button kind="brass" disabled={reason.trim() === ''} onClick={accept}>
          {text('accept.do')}
        </Button>
      }
    >
      <div className="fields">
        <p lang="en">{problem.message}</p>
        <Field label={text('accept.reason')} value={reason} onChange={setReason} longest={300} note={text('accept.note')} />
      </div>
    </Dialog>
  );
}
