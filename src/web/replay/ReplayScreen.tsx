import { lazy, Suspense, useEffect, useRef, useState } from 'react';
import { setGame, useGame } from '../app/game.ts';
import { useMeeting } from '../app/meeting.ts';
import { useRoom } from '../app/room.ts';
import { Guide } from '../screens/guide/Guide.tsx';
import { GuideDialog } from '../screens/guide/GuideDialog.tsx';
import { Dossier } from '../screens/negotiation/dossier/Dossier.tsx';
import { DraftPanel } from '../screens/negotiation/draft/DraftPanel.tsx';
import { Grid } from '../screens/negotiation/draft/Grid.tsx';
import { LogDialog } from '../screens/negotiation/log/LogDialog.tsx';
import { LogPanel } from '../screens/negotiation/log/LogPanel.tsx';
import { Meters } from '../screens/negotiation/meters/Meters.tsx';
import { StageArea } from '../screens/negotiation/StageArea.tsx';
import { type Pane, Tabs } from '../screens/negotiation/Tabs.tsx';
import { SettingsDialog } from '../screens/settings/SettingsDialog.tsx';
import { useText } from '../text/index.ts';
import { useScrollStop } from '../ui/useScrollStop.ts';
import { Controls } from './Controls.tsx';
import { ReplayBar } from './ReplayBar.tsx';
import '../screens/negotiation/dock/dock.css';
import '../screens/negotiation/negotiation.css';
import './replay.css';

const GamesDialog = lazy(() => import('../compare/GamesDialog.tsx').then(m => ({ default: m.GamesDialog })));

const NOTHING = () => undefined;

/** A game gone by on the very screen it was played on, with a scrubber where the plan was. */
export function ReplayScreen() {
  const text = useText();
  const { view } = useMeeting();
  const selected = useGame(game => game.selected);
  const [pane, setPane] = useState<Pane>('allies');
  const [open, setOpen] = useState<'log' | 'guide' | 'settings' | 'compare'>();
  const close = () => setOpen(undefined);
  const [narrow, landscape] = [useRoom('narrow'), useRoom('landscape')];
  const paged = narrow && !landscape;
  useEffect(() => {
    if (selected && paged) setPane('dossier');
  }, [selected, paged]);
  const right = useRef<HTMLElement>(null);
  useScrollStop(right);
  // Leaving for anywhere takes what lies over the screen with it.
  useEffect(() => () => setGame({ selected: undefined }), []);
  return (
    <main className={`game replay pane-${pane}`}>
      <a className="skip" href="#replay-round">
        {text('replay.controls')}
      </a>
      <ReplayBar
        onLog={() => setOpen('log')}
        onGuide={() => setOpen('guide')}
        onSettings={() => setOpen('settings')}
        onCompare={() => setOpen('compare')}
      />
      <Meters view={view} before={undefined} />
      <Tabs pane={pane} onChange={setPane} />
      <div className={`pane left desk ${pane === 'draft' ? 'shown' : ''}`}>
        <DraftPanel onWrite={NOTHING} />
      </div>
      <div className={`pane allies-pane desk scroll ${pane === 'allies' ? 'shown' : ''}`}>
        <Grid id="allies" figures />
      </div>
      <StageArea shown={pane === 'stage'} event={undefined} />
      <aside ref={right} className={`pane right desk scroll ${pane === 'dossier' ? 'shown' : ''}`}>
        <Dossier onPlan={NOTHING} onBack={() => setPane('allies')} onLog={() => setOpen('log')} />
      </aside>
      <div className={`pane log-column desk scroll ${pane === 'log' ? 'shown' : ''}`}>
        <LogPanel />
      </div>
      <div className={`pane guide-pane desk scroll ${pane === 'guide' ? 'shown' : ''}`}>
        <div className="panel">
          <Guide />
        </div>
      </div>
      <Controls />
      {open === 'compare' && (
        <Suspense>
          <GamesDialog onClose={close} />
        </Suspense>
      )}
      {open === 'log' && <LogDialog onClose={close} />}
      {open === 'guide' && <GuideDialog onClose={close} />}
      {open === 'settings' && <SettingsDialog onClose={close} />}
    </main>
  );
}
