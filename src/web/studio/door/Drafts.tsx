import { useState } from 'react';
import { useSpoken } from '../../text/spoken.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { removeDraft } from '../acts.ts';
import type { Draft } from '../drafts/drafts.ts';
import { useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';

/** The drafts of this browser, newest first. */
export function Drafts() {
  const text = useStudioText();
  const drafts = useStudio(now => now.drafts);
  const locale = useSpoken(now => now.voice.locale);
  const [going, setGoing] = useState<Draft>();
  const when = (at: number): string => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
  return (
    <section aria-labelledby="door-drafts">
      <h2 id="door-drafts">{text('door.drafts')}</h2>
      {drafts?.length === 0 && <p className="soft">{text('door.none')}</p>}
      <ul className="drafts">
        {(drafts ?? []).map(draft => (
          <li key={draft.id}>
            <a href={`#/studio/${draft.id}`}>
              <b>{draft.title}</b>
              <span className="soft">{text('door.saved', { when: when(draft.savedAt) })}</span>
            </a>
            <IconButton icon="close" label={text('door.remove', { title: draft.title })} onClick={() => setGoing(draft)} />
          </li>
        ))}
      </ul>
      {going && (
        <Dialog
          title={text('door.remove', { title: going.title })}
          onClose={() => setGoing(undefined)}
          footer={
            <>
              <Button onClick={() => setGoing(undefined)}>{text('door.removeNo')}</Button>
              <Button
                kind="primary"
                onClick={() => {
                  setGoing(undefined);
                  void removeDraft(going.id);
                }}
              >
                {text('door.removeYes')}
              </Button>
            </>
          }
        >
          <p>{text('door.removeAsk', { title: going.title })}</p>
        </Dialog>
      )}
    </section>
  );
}
