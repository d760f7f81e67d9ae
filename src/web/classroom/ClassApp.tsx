import { lazy, Suspense, useEffect } from 'react';
import { Button } from '../ui/Button.tsx';
import { Mark } from '../ui/Icon.tsx';
import { JoinPage } from './JoinPage.tsx';
import { kept, leaveClass, useClass } from './line.ts';
import { useClassText } from './words.ts';
import './class.css';
import './wall.css';
import './desk.css';

const StudentPage = lazy(() => import('./StudentPage.tsx').then(m => ({ default: m.StudentPage })));
const ProjectorPage = lazy(() => import('./ProjectorPage.tsx').then(m => ({ default: m.ProjectorPage })));
const DeskPage = lazy(() => import('./DeskPage.tsx').then(m => ({ default: m.DeskPage })));
const ReplayPage = lazy(() => import('./ReplayPage.tsx').then(m => ({ default: m.ReplayPage })));
const PapersPage = lazy(() => import('./PapersPage.tsx').then(m => ({ default: m.PapersPage })));
const OpenClass = lazy(() => import('./OpenClass.tsx').then(m => ({ default: m.OpenClass })));

/** The classroom's pages by their address: `#/join/CODE`, `#/class/CODE`, `#/watch/CODE`, `#/desk/KEY`, `#/at/CODE`, `#/replay/CODE.A`, `#/papers/CODE`. */
export function ClassApp({ address }: { readonly address: string }) {
  const text = useClassText();
  const [, page, argument = ''] = address.split('/');
  const gone = useClass(state => state.gone);
  const line = useClass(state => state.line);
  const role = useClass(state => state.role);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page of the classroom begins anew
  useEffect(() => leaveClass, [address]);
  if (gone)
    return (
      <main className="class-door">
        <Mark size={44} />
        <p role="alert">{text(`gone.${gone}`)}</p>
        <Button
          kind="primary"
          onClick={() => {
            leaveClass();
            location.hash = `#/join/${argument}`;
          }}
        >
          {text('gone.back')}
        </Button>
      </main>
    );
  return (
    <>
      {role && line !== 'live' && (
        <p className="class-lost" role="alert">
          {text('away.lost')}
        </p>
      )}
      <Suspense fallback={<div className="stage-wait" />}>
        {page === 'class' && kept(argument) ? (
          <StudentPage code={argument} />
        ) : page === 'watch' ? (
          <ProjectorPage code={argument} />
        ) : page === 'replay' ? (
          <ReplayPage code={argument} />
        ) : page === 'papers' && kept(argument) ? (
          <PapersPage code={argument} />
        ) : page === 'desk' ? (
          <OpenClass serverKey={argument} />
        ) : page === 'at' && kept(argument) ? (
          <DeskPage code={argument} />
        ) : (
          <JoinPage code={argument} />
        )}
      </Suspense>
    </>
  );
}
