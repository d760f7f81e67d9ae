import { useRef } from 'react';
import { useScrollStop } from '../../ui/useScrollStop.ts';
import { FormPane } from '../forms/FormPane.tsx';
import { GamesPane } from '../games/GamesPane.tsx';
import { Preview } from '../preview/Preview.tsx';
import { type Side as SideId, setStudio, useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';
import { ZonePane } from '../zone/ZonePane.tsx';
import { TabRow } from './TabRow.tsx';

const SIDES: readonly SideId[] = ['preview', 'form', 'zone', 'games'];

/** What comes of the text, beside it. */
export function Side() {
  const text = useStudioText();
  const pane = useRef<HTMLDivElement>(null);
  const side = useStudio(now => now.side);
  // What is found changes how long the pane is.
  useStudio(now => now.found);
  useScrollStop(pane);
  return (
    <aside className="studio-side" aria-label={text('pane.side')}>
      <TabRow
        className="studio-sides"
        label={text('pane.side')}
        tabs={SIDES.map(id => ({ id, label: text(`side.${id}`) }))}
        chosen={side}
        onChoose={chosen => setStudio({ side: chosen })}
      />
      <div ref={pane} className="pane scroll">
        {side === 'preview' && <Preview />}
        {side === 'form' && <FormPane />}
        {side === 'zone' && <ZonePane />}
        {side === 'games' && <GamesPane />}
      </div>
    </aside>
  );
}
