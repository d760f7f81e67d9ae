import { type DragEvent, useState } from 'react';
import { Button } from '../../ui/Button.tsx';
import { Mark } from '../../ui/Icon.tsx';
import { importFiles } from '../acts.ts';
import { dropped } from '../drafts/begin.ts';
import { useStudioText } from '../text/words.ts';
import { BringIn } from './BringIn.tsx';
import { Drafts } from './Drafts.tsx';
import { NewDraft } from './NewDraft.tsx';
import { Shipped } from './Shipped.tsx';
import './door.css';

/** What can be worked on: drafts of this browser, what is shipped, the template, or something brought along. */
export function Door() {
  const text = useStudioText();
  const [over, setOver] = useState(false);
  const drag = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    void dropped(event.dataTransfer.items).then(importFiles);
  };
  return (
    <main className="studio-door" onDragOver={drag} onDragLeave={() => setOver(false)} onDrop={drop}>
      <header>
        <Mark size={40} />
        <div>
          <h1>{text('studio.title')}</h1>
          <p className="lead">{text('studio.motto')}</p>
        </div>
        <Button
          kind="quiet"
          size="small"
          icon="back"
          onClick={() => {
            location.hash = '';
          }}
        >
          {text('studio.leave')}
        </Button>
      </header>
      <Drafts />
      <div className="ways">
        <Shipped />
        <NewDraft />
        <BringIn />
      </div>
      {over && <p className="studio-drop">{text('door.drop')}</p>}
    </main>
  );
}
