import { useState } from 'react';
import { Field } from '../../classroom/Field.tsx';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { exportPack } from '../acts.ts';
import { setStudio, useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';

/** The draft as one file, under terms its author names. */
export function ExportDialog() {
  const text = useStudioText();
  const [licence, setLicence] = useState('CC-BY-4.0');
  const sound = useStudio(now => now.found?.playable ?? false);
  const close = (): void => setStudio({ exporting: undefined });
  return (
    <Dialog
      title={text('export.title')}
      onClose={close}
      footer={
        <Button
          kind="brass"
          icon="download"
          disabled={licence.trim() === ''}
          onClick={() => {
            close();
            void exportPack(licence.trim());
          }}
        >
          {text('export.make')}
        </Button>
      }
    >
      <div className="fields">
        <p>{text('export.note')}</p>
        {!sound && <p className="now">{text('export.errors')}</p>}
        <Field label={text('export.licence')} value={licence} onChange={setLicence} longest={200} note={text('export.licenceNote')} />
      </div>
    </Dialog>
  );
}
