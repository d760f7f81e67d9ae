import { lazy, Suspense } from 'react';
import { useRoom } from '../../app/room.ts';
import { Editor } from '../editor/Editor.tsx';
import { RatesHead } from '../games/LastGames.tsx';
import { type Open, type Pane, useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';
import { Bar } from './Bar.tsx';
import { ExportDialog } from './ExportDialog.tsx';
import { FileTree } from './FileTree.tsx';
import { PaneTabs } from './PaneTabs.tsx';
import { PlayDialog } from './PlayDialog.tsx';
import { Problems } from './Problems.tsx';
import { Side } from './Side.tsx';
import './desk.css';

const RuleDialog = lazy(() => import('./RuleDialog.tsx').then(m => ({ default: m.RuleDialog })));

/** A draft: its files, the text of one of them, what is wrong, and what comes of it. Where there is little room, one of these at a time. */
export function Desk({ open }: { readonly open: Open }) {
  const text = useStudioText();
  const narrow = useRoom('narrow');
  const pane = useStudio(now => now.pane);
  const rule = useStudio(now => now.rule);
  const playing = useStudio(now => now.playing);
  const exporting = useStudio(now => now.exporting);
  const shows = (one: Pane): boolean => !narrow || pane === one;
  return (
    <main className="studio">
      <Bar open={open} />
      {narrow && <PaneTabs />}
      {shows('files') && <FileTree open={open} />}
      {/* The editor keeps its place while another pane is looked at. */}
      <section className="studio-text" aria-label={text('text.label', { file: open.path })} hidden={!shows('text')}>
        <RatesHead path={open.path} />
        <Editor path={open.path} />
      </section>
      {shows('problems') && <Problems />}
      {shows('side') && <Side />}
      <Suspense>{rule !== undefined && <RuleDialog rule={rule} />}</Suspense>
      {exporting && <ExportDialog />}
      {playing && <PlayDialog first={playing.seed} />}
    </main>
  );
}
