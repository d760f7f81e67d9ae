import { Activity, type ReactNode, useCallback, useRef } from 'react';
import { useMeeting } from '../../app/meeting.ts';
import { usePainted } from '../../app/painted.ts';
import { useRoom } from '../../app/room.ts';
import type { MapEvent } from '../../stage/types.ts';
import { useScrollStop } from '../../ui/useScrollStop.ts';
import { Guide } from '../guide/Guide.tsx';
import { Dossier } from './dossier/Dossier.tsx';
import { DraftPanel } from './draft/DraftPanel.tsx';
import { Grid } from './draft/Grid.tsx';
import { LogPanel } from './log/LogPanel.tsx';
import type { OnOpen } from './open.ts';
import { commonIssues } from './planner/acts.ts';
import { RoomPanel } from './room/RoomPanel.tsx';
import { StageArea } from './StageArea.tsx';
import { type Pane, Tabs } from './Tabs.tsx';
import { useDisplayed } from './useDisplayed.ts';

/** A text of so many lines need not draw together in a low window. */
const FEW = 5;

interface Props {
  readonly pane: Pane;
  readonly onPane: (pane: Pane) => void;
  /** What happens on the stage just now; it is shown whichever pane is. */
  readonly event: MapEvent | undefined;
  readonly onOpen: OnOpen;
}

/**
 * The stage between its desks: all at once where there is room, one at a time where there is not. A pane that is not displayed keeps what it
 * holds, and is drawn when there is time; one that cannot be displayed in this window holds nothing.
 */
export function Panes({ pane, onPane, event, onOpen }: Props) {
  const phone = useRoom('phone');
  const right = useRef<HTMLElement>(null);
  useScrollStop(right);
  // The longest of the desks comes a frame after the screen.
  const begun = usePainted(true, false);
  const back = useCallback(() => onPane('allies'), [onPane]);
  const few = commonIssues(useMeeting().scenario).length <= FEW;
  const shown = (one: Pane) => (pane === one ? 'shown' : '');
  const displayed = useDisplayed(pane);
  const kept = (one: Pane, contents: ReactNode) =>
    displayed.ever(one) && <Activity mode={displayed.now(one) ? 'visible' : 'hidden'}>{contents}</Activity>;
  return (
    <>
      <Tabs pane={pane} onChange={onPane} />
      <div className={`pane left desk ${few ? 'few' : ''} ${shown('draft')}`}>{kept('draft', <DraftPanel onOpen={onOpen} />)}</div>
      <div className={`pane allies-pane desk scroll ${shown('allies')}`}>
        {kept(
          'allies',
          <>
            <Grid id="allies" figures />
            {phone && <RoomPanel onOpen={onOpen} />}
          </>,
        )}
      </div>
      <StageArea shown={pane === 'stage' || event !== undefined} event={event} />
      <aside ref={right} className={`pane right desk scroll ${shown('dossier')}`}>
        {kept('dossier', begun && <Dossier onOpen={onOpen} onBack={back} />)}
      </aside>
      <div className={`pane log-column desk scroll ${shown('log')}`}>{kept('log', <LogPanel />)}</div>
      <div className={`pane guide-pane desk scroll ${shown('guide')}`}>
        {kept(
          'guide',
          <div className="panel">
            <Guide />
          </div>,
        )}
      </div>
    </>
  );
}
