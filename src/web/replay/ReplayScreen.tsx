import { lazy, Suspense, useCallback, useEffect, useState } from 'react';
import { setGame } from '../app/game.ts';
import { useMeeting } from '../app/meeting.ts';
import { GuideDialog } from '../screens/guide/GuideDialog.tsx';
import { LogDialog } from '../screens/negotiation/log/LogDialog.tsx';
import { Meters } from '../screens/negotiation/meters/Meters.tsx';
import type { Open as Asked } from '../screens/negotiation/open.ts';
import { Panes } from '../screens/negotiation/Panes.tsx';
import { usePane } from '../screens/negotiation/usePane.ts';
import { SettingsDialog } from '../screens/settings/SettingsDialog.tsx';
import { useText } from '../text/index.ts';
import { Controls } from './Controls.tsx';
import { ReplayBar } from './ReplayBar.tsx';
import '../screens/negotiation/dock/dock.css';
import '../screens/negotiation/negotiation.css';
import './replay.css';

const GamesDialog = lazy(() => import('../compare/GamesDialog.tsx').then(m => ({ default: m.GamesDialog })));

/** A game gone by on the very screen it was played on, with a scrubber where the plan was. */
export function ReplayScreen() {
  const text = useText();
  const { view } = useMeeting();
  const [pane, setPane] = usePane();
  const [open, setOpen] = useState<'log' | 'guide' | 'settings' | 'compare'>();
  const close = () => setOpen(undefined);
  // Of what can be asked for from the desks, only the log is there in a game gone by.
  const toLog = useCallback(({ kind }: Asked) => kind === 'log' && setOpen('log'), []);
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
      <Panes pane={pane} onPane={setPane} event={undefined} onOpen={toLog} />
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
