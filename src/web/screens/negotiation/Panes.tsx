import { useRef } from 'react';
import type { PartyId } from '../../../model/index.ts';
import { useRoom } from '../../app/room.ts';
import type { MapEvent } from '../../stage/types.ts';
import { useScrollStop } from '../../ui/useScrollStop.ts';
import { Guide } from '../guide/Guide.tsx';
import { Dossier } from './dossier/Dossier.tsx';
import { DraftPanel } from './draft/DraftPanel.tsx';
import { Grid } from './draft/Grid.tsx';
import { LogPanel } from './log/LogPanel.tsx';
import type { Act } from './planner/acts.ts';
import { RoomPanel } from './room/RoomPanel.tsx';
import { StageArea } from './StageArea.tsx';
import { type Pane, Tabs } from './Tabs.tsx';

interface Props {
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
  /** What happens on the stage just now; it is shown whichever pane is. */
  readonly event: MapEvent | undefined;
  readonly onWrite: () => void;
  readonly onPlan: (act: Act) => void;
  readonly onLog: (about?: PartyId) => void;
}

/** The stage between its desks: all at once where there is room, one at a time where there is not. */
export function Panes({ pane, onPane, event, onWrite, onPlan, onLog }: Props) {
  const phone = useRoom('phone');
  const right = useRef<HTMLElement>(null);
  useScrollStop(right);
  const shown = (one: Pane) => (pane === one ? 'shown' : '');
  return (
    <>
      <Tabs pane={pane} onChange={onPane} />
      <div className={`pane left desk ${shown('draft')}`}>
        <DraftPanel onWrite={onWrite} />
      </div>
      <div className={`pane allies-pane desk scroll ${shown('allies')}`}>
        <Grid id="allies" figures />
        {phone && <RoomPanel onLog={() => onLog()} />}
      </div>
      <StageArea shown={pane === 'stage' || event !== undefined} event={event} />
      <aside ref={right} className={`pane right desk scroll ${shown('dossier')}`}>
        <Dossier onPlan={onPlan} onBack={() => onPane('allies')} onLog={onLog} />
      </aside>
      <div className={`pane log-column desk scroll ${shown('log')}`}>
        <LogPanel />
      </div>
      <div className={`pane guide-pane desk scroll ${shown('guide')}`}>
        <div className="panel">
          <Guide />
        </div>
      </div>
    </>
  );
}
