import { useEffect } from 'react';
import { proceed, show, toTitle, undo } from '../../app/acts.ts';
import { running, useGame } from '../../app/game.ts';
import { useMeeting } from '../../app/meeting.ts';
import { useText } from '../../text/index.ts';
import { Button } from '../../ui/Button.tsx';
import { fetchKit } from '../debrief/plots/fetchKit.ts';
import { Meters } from '../negotiation/meters/Meters.tsx';
import { CopyText } from './CopyText.tsx';
import { Declaration } from './Declaration.tsx';
import { EndBar } from './EndBar.tsx';
import { EndScene } from './EndScene.tsx';
import { Home } from './Home.tsx';
import { Keepsakes } from './Keepsakes.tsx';
import { Next } from './Next.tsx';
import { Reactions } from './Reactions.tsx';
import { Story } from './Story.tsx';
import { useDeclaration } from './useDeclaration.ts';
import { useGiven } from './useGiven.ts';
import './ending.css';
import './print.css';

/** The end of a meeting: its text as printed, or that there is none, and the way on. */
export function Ending() {
  const text = useText();
  const { view, update } = useMeeting();
  const busy = useGame(game => game.busy);
  // A class has no time to play it again, and a draft of the studio will not stay what it is.
  const kept = useGame(game => !game.hosted && game.draft === undefined);
  const printed = useDeclaration();
  // Worked out in the worker while the text is read, so that the debrief is there when it is asked for.
  useEffect(() => {
    running()
      .client.debrief(update.meeting)
      .catch(() => undefined);
  }, [update.meeting]);
  // Its screen and what draws its plots come meanwhile, too; what fails here is fetched again there.
  useEffect(() => {
    Promise.all([import('../debrief/DebriefScreen.tsx'), fetchKit()]).catch(() => undefined);
  }, []);
  const given = useGiven();
  if (view.phase.name !== 'concluded') return null;
  const { outcome } = view.phase;
  return (
    <main className="ending">
      <EndBar outcome={outcome}>
        <Button className="alone-only" icon="undo" disabled={busy || !update.canUndo} onClick={() => void undo()}>
          {text('ending.undo')}
        </Button>
        <CopyText printed={printed} />
        <Keepsakes />
        {update.over ? (
          <>
            <Button className="alone-only" onClick={toTitle}>
              {text('ending.another')}
            </Button>
            <Button kind="primary" onClick={() => show('debrief')}>
              {text('ending.debrief')}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => show('debrief')}>{text('ending.debrief')}</Button>
            <Button className="alone-only" kind="primary" disabled={busy} onClick={() => void proceed()}>
              {text('ending.next')}
            </Button>
          </>
        )}
      </EndBar>
      <EndScene outcome={outcome} />
      <div className="end-grid ended">
        <Declaration {...printed} given={given} sealed={outcome.kind !== 'failed'} />
        <div className="end-side">
          <Home outcome={outcome} />
          <h2>{text('ending.meters')}</h2>
          <Meters view={view} before={undefined} />
          <Reactions />
          <Story />
        </div>
        {update.over && kept && <Next />}
      </div>
    </main>
  );
}
