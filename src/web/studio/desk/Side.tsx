import { useRef } from 'react';
import { useScrollStop } from '../../ui/useScrollStop.ts';
import { Preview } from '../preview/Preview.tsx';
import { useStudio } from '../store.ts';

/** What comes of the text, beside it. */
export function Side() {
  const pane = useRef<HTMLElement>(null);
  // What is found changes how long the pane is.
  useStudio(now => now.found);
  useScrollStop(pane);
  return (
    <aside ref={pane} className="studio-side scroll">
      <Preview />
    </aside>
  );
}
