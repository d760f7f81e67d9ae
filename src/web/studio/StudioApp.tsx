import { useEffect } from 'react';
import { Button } from '../ui/Button.tsx';
import { closeDraft, openDraft, readDrafts, takeBack } from './acts.ts';
import { Desk } from './desk/Desk.tsx';
import { Door } from './door/Door.tsx';
import { watchGames } from './games/watchGames.ts';
import { setStudio, useStudio } from './store.ts';
import { useStudioText } from './text/words.ts';
import './studio.css';

/** The studio by its address: `#/studio` for the drafts of this browser, `#/studio/ID` for one of them. */
export function StudioApp({ address }: { readonly address: string }) {
  const text = useStudioText();
  const open = useStudio(now => now.open);
  const trouble = useStudio(now => now.trouble);
  const busy = useStudio(now => now.busy);
  const done = useStudio(now => now.done);
  const wanted = address.split('/')[2];

  useEffect(() => {
    if (wanted !== undefined && wanted !== '') void openDraft(wanted);
    else {
      closeDraft();
      void readDrafts();
    }
  }, [wanted]);
  useEffect(() => closeDraft, []);
  useEffect(watchGames, []);

  return (
    <>
      {open ? <Desk open={open} /> : <Door />}
      <div className="toasts" role="alert">
        {trouble && (
          <div className="toast">
            <p>{trouble}</p>
            <Button size="small" onClick={() => setStudio({ trouble: undefined })}>
              {text('trouble.close')}
            </Button>
          </div>
        )}
      </div>
      <div className={open ? 'toasts above' : 'toasts'} role="status">
        {done && open && (
          <div className="toast">
            <p>{done.words}</p>
            <Button size="small" onClick={takeBack}>
              {text('act.back')}
            </Button>
            <Button size="small" kind="quiet" onClick={() => setStudio({ done: undefined })}>
              {text('trouble.close')}
            </Button>
          </div>
        )}
      </div>
      <div className="unseen" role="status">
        {busy ? text('studio.busy') : ''}
      </div>
    </>
  );
}
