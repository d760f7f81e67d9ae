import { useState } from 'react';
import { fitsTemplate, isScenarioId, titleOfId } from '../../../scenario/index.ts';
import { Field } from '../../classroom/Field.tsx';
import { Button } from '../../ui/Button.tsx';
import { openTemplate } from '../acts.ts';
import { useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';

/** The template under a name of one's own. */
export function NewDraft() {
  const text = useStudioText();
  const busy = useStudio(now => now.busy);
  const [id, setId] = useState('ash-well');
  const [title, setTitle] = useState<string>();
  const said = title ?? titleOfId(id);
  const sound = isScenarioId(id) && said.trim() !== '' && fitsTemplate(said);
  return (
    <section aria-labelledby="door-new">
      <h2 id="door-new">{text('door.new')}</h2>
      <p className="soft">{text('door.newNote')}</p>
      <form
        className="fields"
        onSubmit={event => {
          event.preventDefault();
          if (sound && !busy) void openTemplate(id, said);
        }}
      >
        <Field label={text('door.newId')} value={id} onChange={setId} longest={40} note={text('door.newIdNote')} />
        <Field label={text('door.newTitle')} value={said} onChange={setTitle} note={text('door.newTitleNote')} />
        <Button type="submit" kind="brass" disabled={!sound || busy}>
          {text('door.begin')}
        </Button>
      </form>
    </section>
  );
}
