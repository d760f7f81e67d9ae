import { lazy, Suspense } from 'react';
import { useGame } from '../app/game.ts';
import { TroubleDialog } from '../screens/trouble/TroubleDialog.tsx';
import { Button } from '../ui/Button.tsx';
import { LeadBar } from './LeadBar.tsx';
import { useClass } from './line.ts';
import { useTableGame } from './useTableGame.ts';
import { useClassText } from './words.ts';

const Replay = lazy(() => import('../replay/ReplayScreen.tsx').then(m => ({ default: m.ReplayScreen })));

/** A table's game again, on the screen it was played on: `#/replay/CODE.A`. */
export function ReplayPage({ code: given }: { readonly code: string }) {
  const text = useClassText();
  const [code = '', table = 'A'] = given.split('.');
  const trouble = useGame(game => game.trouble);
  const leads = useClass(state => state.role === 'desk');
  const { shown, begun, failure } = useTableGame(table, code);
  if (shown)
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
