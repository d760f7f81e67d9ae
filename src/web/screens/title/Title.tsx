import { lazy, Suspense, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Difficulty } from '../../../model/index.ts';
import { begin } from '../../app/acts.ts';
import { setGame } from '../../app/game.ts';
import { speak } from '../../app/language.ts';
import { LESSON } from '../../app/lesson.ts';
import { loadShelf, type Shelf } from '../../game/library.ts';
import { useText } from '../../text/index.ts';
import { LANGUAGES, useSpoken } from '../../text/spoken.ts';
import { Button } from '../../ui/Button.tsx';
import { Mark } from '../../ui/Icon.tsx';
import { beenHere } from './been.ts';
import { Chart } from './Chart.tsx';
import { Go } from './Go.tsx';
import { Plays } from './Plays.tsx';
import { type Play, playsOf } from './plays.ts';
import { Seats } from './Seats.tsx';
import { seatOrder } from './seatOrder.ts';
import { useSaves } from './useSaves.ts';
import './title.css';

// What is opened by hand is fetched by hand: the first screen has a budget.
const GuideDialog = lazy(() => import('../guide/GuideDialog.tsx').then(m => ({ default: m.GuideDialog })));
const SettingsDialog = lazy(() => import('../settings/SettingsDialog.tsx').then(m => ({ default: m.SettingsDialog })));
const SavesDialog = lazy(() => import('./SavesDialog.tsx').then(m => ({ default: m.SavesDialog })));
const SeedDialog = lazy(() => import('./SeedDialog.tsx').then(m => ({ default: m.SeedDialog })));

const newSeed = (): string => String(1_000_000 + ((crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) % 9_000_000));

/** Choose what to play and from which seat; begin, or go on with a saved game. */
export function Title() {
  const text = useText();
  const language = useSpoken(now => now.language);
  const other = language === 'en' ? 'fr' : 'en';
  const [shelf, setShelf] = useState<Shelf>();
  const [failure, setFailure] = useState<string>();
  const [attempt, setAttempt] = useState(0);
  const [chosen, setChosen] = useState<string>();
  const [seat, setSeat] = useState<string>();
  const [seed, setSeed] = useState(newSeed);
  const [difficulty, setDifficulty] = useState<Difficulty>();
  const [open, setOpen] = useState<'saves' | 'seed' | 'guide' | 'settings'>();
  const saves = useSaves();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new attempt fetches again, as do other words
  useEffect(() => {
    setFailure(undefined);
    loadShelf(language).then(setShelf, (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)));
  }, [attempt, language]);

  const plays = useMemo(() => (shelf ? playsOf(shelf) : []), [shelf]);
  // Whoever comes back finds what was played last, as hard as it was, and a seat not played yet.
  const been = useMemo(() => beenHere(saves.list), [saves.list]);
  const play: Play | undefined = plays.find(p => p.id === (chosen ?? been.play)) ?? plays[0];
  const level = difficulty ?? been.difficulty ?? 'standard';
  // Laying out a map takes a moment: the choice is shown at once, its picture follows.
  const pictured = useDeferredValue(play);
  const playable = useMemo(() => (play ? seatOrder(play.first) : []), [play]);
  const next =
    play &&
    been.next(
      play.id,
      playable.map(party => party.id),
    );
  const taken = playable.find(p => p.id === seat) ?? playable.find(p => p.id === next) ?? playable[0];
  const lesson = plays.some(p => p.id === LESSON.play);
  const titleOf = (scenario: string) => plays.find(p => p.id === scenario)?.title ?? scenario;

  return (
    <main className="title">
      <div className="brand">
        <div className="masthead">
          <Mark size={44} />
          <h1 className="wordmark">{text('name')}</h1>
        </div>
        <p>{play?.subtitleOfAll ?? text('title.subtitle')}</p>
        {failure && (
          <div className="notice" role="alert">
            <p>{failure}</p>
            <Button size="small" onClick={() => setAttempt(attempt + 1)}>
              {text('again')}
            </Button>
          </div>
        )}
        <fieldset className="plays" aria-busy={!shelf && !failure}>
          <legend className="unseen">{text('title.choosePlay')}</legend>
          {!shelf && !failure && <p className="soft">{text('title.fetching')}</p>}
          <Plays plays={plays} chosen={play?.id} onChoose={setChosen} fresh={saves.list.length === 0} />
        </fieldset>
      </div>
      <Chart play={pictured} />
      <nav aria-label={text('title.more')}>
        <Button kind="quiet" size="small" onClick={() => setOpen('guide')}>
          {text('guide')}
        </Button>
        <Button kind="quiet" size="small" onClick={() => setGame({ page: 'model' })}>
          {text('model')}
        </Button>
        <a className="button quiet small" href="#/studio">
          {text('studio')}
        </a>
        <Button kind="quiet" size="small" onClick={() => setOpen('settings')}>
          {text('settings')}
        </Button>
        <Button kind="quiet" size="small" lang={other} onClick={() => void speak(other)}>
          {LANGUAGES[other]}
        </Button>
      </nav>
      <div className="take">
        {/* Which buttons there are hangs on what can be played and on what was saved: they come once, where they stay. */}
        {((play && saves.known) || failure) && (
          <>
            {play && <Seats play={play} playable={playable} been={been} seat={taken?.id ?? ''} onChange={setSeat} />}
            <Go
              saves={saves}
              lesson={lesson}
              seed={seed}
              difficulty={level}
              titleOf={titleOf}
              onBegin={play && taken && (() => void begin({ play: play.id, seed, people: [taken.id], difficulty: level }))}
              onSeed={setSeed}
              onOpen={setOpen}
            />
          </>
        )}
      </div>
      <Suspense>
        {open === 'saves' && <SavesDialog saves={saves} onClose={() => setOpen(undefined)} />}
        {open === 'seed' && (
          <SeedDialog
            seed={seed}
            difficulty={level}
            fresh={newSeed}
            onClose={() => setOpen(undefined)}
            onChange={(newOne, newLevel) => {
              setSeed(newOne);
              setDifficulty(newLevel);
            }}
          />
        )}
        {open === 'guide' && <GuideDialog onClose={() => setOpen(undefined)} />}
        {open === 'settings' && <SettingsDialog onClose={() => setOpen(undefined)} />}
      </Suspense>
    </main>
  );
}
