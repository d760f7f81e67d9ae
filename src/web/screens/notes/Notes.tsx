import { useRef } from 'react';
import { exportRecord } from '../../app/acts.ts';
import { setGame, useGame } from '../../app/game.ts';
import { useStripRoom } from '../../app/stripRoom.ts';
import { useText } from '../../text/index.ts';
import { Button } from '../../ui/Button.tsx';
import './notes.css';

/** What is told whichever screen is shown: a strip above it, which makes room for it, so that it lies on nothing that is to be pressed. */
export function Notes() {
  const text = useText();
  const note = useGame(game => game.note);
  const strip = useRef<HTMLDivElement>(null);
  useStripRoom(strip, note !== undefined);
  return (
    <div ref={strip} className="notes" role="status">
      {note && (
        <div className="notice">
          <p>{text(`note.${note}`)}</p>
          {(note === 'update' || note === 'update-parts') && (
            <Button size="small" kind="brass" onClick={() => void import('../../offline/offline.ts').then(({ update }) => update())}>
              {text('offline.load')}
            </Button>
          )}
          {note.startsWith('storage') && (
            <Button size="small" icon="download" onClick={() => void exportRecord()}>
              {text('saves.export')}
            </Button>
          )}
          <Button size="small" onClick={() => setGame({ note: undefined })}>
            {text(note.startsWith('update') ? 'offline.later' : 'note.close')}
          </Button>
        </div>
      )}
    </div>
  );
}
