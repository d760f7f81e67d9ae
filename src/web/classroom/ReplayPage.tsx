import { lazy, Suspense, useEffect, useState } from 'react';
import { useGame } from '../app/game.ts';
import { TroubleDialog } from '../screens/trouble/TroubleDialog.tsx';
import { Button } from '../ui/Button.tsx';
import { LeadBar } from './LeadBar.tsx';
import { ask, enter, kept, useClass } from './line.ts';
import { useClassText } from './words.ts';

const Replay = lazy(() => import('../replay/ReplayScreen.tsx').then(m => ({ default: m.ReplayScreen })));

/** A table's game again, on the screen it was played on: `#/replay/CODE.A`. The server hands it out once it may be seen. */
export function ReplayPage({ code: given }: { readonly code: string }) {
  const text = useClassText();
  const [code = '', table = 'A'] = given.split('.');
  const screen = useGame(game => game.screen);
  const trouble = useGame(game => game.trouble);
  const leads = useClass(state => state.role === 'desk');
  const [failure, setFailure] = useState<string>();
  const [begun, setBegun] = useState(false);
  useEffect(() => {
    async function open(): Promise<void> {
      await enter({ type: 'enter', code, token: kept(code)?.token ?? '' });
      const { record } = await ask('record', { type: 'record', table });
      const { watchRecord } = await import('../replay/acts.ts');
      await watchRecord(record);
      setBegun(true);
    }
    open().catch((error: Error) => setFailure(error.message));
  }, [code, table]);
  if (begun && screen === 'replay')
    return (
      <div className={leads ? 'in-class' : ''}>
        {leads && <LeadBar table={table} code={code} />}
        <Suspense fallback={<div className="stage-wait" />}>
          <Replay />
        </Suspense>
      </div>
    );
  return (
    <main className="class-door">
      <h1>{text('replay.open', { table })}</h1>
      <p role={failure ? 'alert' : 'status'}>{failure ?? (begun ? '' : text('replay.wait'))}</p>
      {trouble && <TroubleDialog trouble={trouble} />}
      {(begun || failure) && <Button onClick={() => history.back()}>{text('replay.over')}</Button>}
    </main>
  );
}
