import { setStudio, useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';
import { FirstSums } from './FirstSums.tsx';

/** What the last games came to, in four lines; all of it is a step away. */
export function LastGames() {
  const text = useStudioText();
  const games = useStudio(now => now.games);
  const events = useStudio(now => now.found?.spots) ?? [];
  if (!games || games.counted.games === 0) return null;
  const { counted, state, wanted, ms } = games;
  const never = events.filter(({ event }) => (counted.fired[event] ?? 0) === 0).length;
  return (
    <section className="last-games" aria-labelledby="last-games">
      <h2 id="last-games">
        <button type="button" onClick={() => setStudio({ pane: 'side', side: 'games' })}>
          {text('games.last')}
        </button>
      </h2>
      <p className="soft">
        {text(state === 'over' ? 'games.lastIn' : `games.${state}`, { games: counted.games, wanted, seconds: ms / 1000 })}
      </p>
      <dl className="sums">
        <FirstSums counted={counted} />
        {events.length > 0 && (
          <div className={never > 0 ? 'never' : ''}>
            <dt>{text('games.neverCame')}</dt>
            <dd className="num">{text('games.events.count', { count: never })}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

/** Above the text of an event: what the marks beside its lines are. */
export function RatesHead({ path }: { readonly path: string }) {
  const text = useStudioText();
  const games = useStudio(now => now.games?.counted.games) ?? 0;
  const marked = useStudio(now => now.found?.spots.some(({ when }) => when.file === path)) ?? false;
  return marked && games > 0 ? <p className="rates-head">{text('games.beside', { games })}</p> : null;
}
