import { lazy, Suspense, useMemo } from 'react';
import { dateText, type Words } from '../../../view/index.ts';
import { wordsOf } from '../../app/meeting.ts';
import { useSpoken } from '../../text/spoken.ts';
import type { Shown } from '../look/types.ts';
import { useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';
import { Cast } from './Cast.tsx';
import { Issues } from './Issues.tsx';
import './preview.css';

const PlaceMap = lazy(() => import('./PlaceMap.tsx').then(m => ({ default: m.PlaceMap })));

/** What players will meet: who is at the table, what is negotiated, when. */
export function Preview() {
  const text = useStudioText();
  const found = useStudio(now => now.found);
  const voice = useSpoken(now => now.voice);
  const shown = found?.shown;
  const words = useMemo(() => shown && wordsOf(shown.texts, voice), [shown, voice]);
  if (!found) return <p className="soft">{text('problems.looking')}</p>;
  if (!shown || !words) return <p className="soft">{text('preview.broken')}</p>;
  return (
    <div className="studio-preview">
      <header>
        <h2>{words('scenario.title')}</h2>
        <p className="second">{words('scenario.subtitle')}</p>
      </header>
      {shown.scenario.stage.map !== 'none' && (
        <Suspense>
          <PlaceMap shown={shown} words={words} />
        </Suspense>
      )}
      <Cast shown={shown} words={words} />
      <Issues shown={shown} words={words} />
      <Days shown={shown} words={words} />
    </div>
  );
}

function Days({ shown, words }: { readonly shown: Shown; readonly words: Words }) {
  const text = useStudioText();
  const { rounds, place } = shown.scenario.calendar;
  return (
    <section aria-labelledby="preview-days">
      <h3 id="preview-days">{text('preview.calendar')}</h3>
      <p className="soft">{words(`place.${place}`)}</p>
      <ol className="days">
        {rounds.map((round, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a round is its number
          <li key={i}>
            <span className="num">{i + 1}</span>
            <span>
              {dateText(words, round.date, 'short')}, {text(`part.${round.part}`)}
            </span>
            <span className="soft">{words(`session.${round.session}`)}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
