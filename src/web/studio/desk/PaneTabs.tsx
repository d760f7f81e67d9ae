import { type Pane, setStudio, useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';
import { TabRow } from './TabRow.tsx';

const PANES: readonly Pane[] = ['files', 'text', 'problems', 'side'];

/** Where there is room for one pane at a time: which one. */
export function PaneTabs() {
  const text = useStudioText();
  const pane = useStudio(now => now.pane);
  const count = useStudio(now => now.found?.problems.length ?? 0);
  const label = (one: Pane): string => (one === 'problems' && count > 0 ? `${text('pane.problems')} ${count}` : text(`pane.${one}`));
  return (
    <TabRow
      className="studio-panes"
      label={text('studio.panes')}
      tabs={PANES.map(id => ({ id, label: label(id) }))}
      chosen={pane}
      onChoose={chosen => setStudio({ pane: chosen })}
    />
  );
}
