import { lazy, Suspense, useEffect } from 'react';
import { Notes } from '../screens/notes/Notes.tsx';
import { Title } from '../screens/title/Title.tsx';
import { TroubleDialog } from '../screens/trouble/TroubleDialog.tsx';
import { Company } from '../ui/emblem/Company.tsx';
import { useBook } from './book.ts';
import { useGuided } from './coach.ts';
import { type Screen, useGame } from './game.ts';
import { useHints } from './hints.ts';
import { usePainted } from './painted.ts';
import { useLinks } from './useLinks.ts';
import { usePageAddress } from './usePageAddress.ts';
import { whenIdle } from './whenIdle.ts';

const Briefing = lazy(() => import('../screens/briefing/Briefing.tsx').then(m => ({ default: m.Briefing })));
const table = () => import('../screens/negotiation/Negotiation.tsx');
const Negotiation = lazy(() => table().then(m => ({ default: m.Negotiation })));
const Ending = lazy(() => import('../screens/ending/Ending.tsx').then(m => ({ default: m.Ending })));
const Debrief = lazy(() => import('../screens/debrief/DebriefScreen.tsx').then(m => ({ default: m.DebriefScreen })));
const Book = lazy(() => import('../screens/book/Book.tsx').then(m => ({ default: m.Book })));
const HintStrip = lazy(() => import('../screens/coach/HintStrip.tsx').then(m => ({ default: m.HintStrip })));
const Coach = lazy(() => import('../screens/coach/Coach.tsx').then(m => ({ default: m.Coach })));

const Replay = lazy(() => import('../replay/ReplayScreen.tsx').then(m => ({ default: m.ReplayScreen })));
const ShareDialog = lazy(() => import('../share/ShareDialog.tsx').then(m => ({ default: m.ShareDialog })));
const AccessibilityPage = lazy(() =>
  import('../screens/accessibility/AccessibilityPage.tsx').then(m => ({ default: m.AccessibilityPage })),
);
const AuthorPage = lazy(() => import('../screens/author/AuthorPage.tsx').then(m => ({ default: m.AuthorPage })));
const ModelPage = lazy(() => import('../screens/model/ModelPage.tsx').then(m => ({ default: m.ModelPage })));

const ClassApp = lazy(() => import('../classroom/ClassApp.tsx').then(m => ({ default: m.ClassApp })));
const StudioApp = lazy(() => import('../studio/StudioApp.tsx').then(m => ({ default: m.StudioApp })));

/** The game alone, a page of a classroom, or the studio. */
export function App() {
  const classroom = usePageAddress('class');
  const studio = usePageAddress('studio');
  const parties = useGame(({ update, library }) => update && library?.scenarios[update.scenario]?.scenario.parties);
  return (
    <Company parties={parties}>
      {classroom === undefined && studio === undefined && <Alone />}
      <Suspense fallback={<div className="stage-wait" />}>
        {classroom !== undefined && <ClassApp address={classroom} />}
        {studio !== undefined && <StudioApp address={studio} />}
      </Suspense>
    </Company>
  );
}

/**
 * The screen that is shown. From the briefing to the table, the longest way there is, the press is answered before the table is drawn, and what
 * the table is made of is fetched, and what can draw its stage is found, while the briefing is read.
 */
function useShownScreen(): Screen {
  const screen = useGame(game => game.screen);
  const painted = usePainted(screen);
  useEffect(() => {
    if (screen !== 'briefing') return;
    // Each when there is time for it: to be made ready takes them a moment.
    const looked = () => import('../stage/card.ts').then(({ lookForCard }) => lookForCard());
    for (const part of [table, () => import('../stage/Stage.tsx'), looked]) whenIdle(() => void part().catch(() => undefined));
  }, [screen]);
  return screen === 'table' && painted === 'briefing' ? painted : screen;
}

/** One screen at a time; trouble and notes lie over whichever is shown. */
function Alone() {
  const screen = useShownScreen();
  const trouble = useGame(game => game.trouble);
  const page = useGame(game => game.page);
  const sharing = useGame(game => game.sharing);
  useLinks();
  const guided = useGuided();
  const hinted = useHints(hints => !hints.off) && screen === 'table' && !guided;
  const reading = useBook(book => book.open) && screen !== 'title';

  // biome-ignore lint/correctness/useExhaustiveDependencies: every new screen starts at its top
  useEffect(() => {
    window.scrollTo(0, 0);
  }, [screen]);

  return (
    <>
      <Notes />
      <Suspense>
        {guided && <Coach />}
        {hinted && <HintStrip />}
      </Suspense>
      <Suspense fallback={<div className="stage-wait" />}>
        {screen === 'title' && <Title />}
        {screen === 'briefing' && <Briefing />}
        {screen === 'table' && <Negotiation />}
        {screen === 'ending' && <Ending />}
        {screen === 'debrief' && <Debrief />}
        {screen === 'replay' && <Replay />}
      </Suspense>
      <Suspense>
        {page === 'model' && <ModelPage />}
        {page === 'author' && <AuthorPage />}
        {page === 'accessibility' && <AccessibilityPage />}
        {sharing && <ShareDialog />}
      </Suspense>
      <Suspense>{reading && <Book />}</Suspense>
      {trouble && <TroubleDialog key={trouble.kind} trouble={trouble} />}
    </>
  );
}
