import { wordsOf } from '../../app/meeting.ts';
import { useSpoken } from '../../text/spoken.ts';
import { Button } from '../../ui/Button.tsx';
import { read } from '../acts.ts';
import { type GamesSoFar, setStudio, useStudio } from '../store.ts';
import { type StudioText, useStudioText } from '../text/words.ts';
import { FirstSums } from './FirstSums.tsx';
import type { Broken } from './types.ts';
import { playGames, stopGames } from './watchGames.ts';
import './games.css';

/** What a thousand games with bots in every seat came to. */
export function GamesPane() {
  const text = useStudioText();
  const games = useStudio(now => now.games);
  const playable = useStudio(now => now.found?.shown !== undefined);
  if (!games) return <p className="soft pane-note">{text(playable ? 'games.soon' : 'preview.broken')}</p>;
  const { counted, wanted, state, broken } = games;
  return (
    <div className="studio-games">
      <div className="progress">
        <progress value={counted.games} max={wanted} aria-label={text('games.progress')} />
        <p role="status">{text(`games.${state}`, { games: counted.games, wanted, seconds: games.ms / 1000 })}</p>
        {state === 'playing' ? (
          <Button size="small" icon="pause" onClick={stopGames}>
            {text('games.stop')}
          </Button>
        ) : (
          <Button size="small" icon="replay" disabled={!playable} onClick={() => void playGames()}>
            {text('games.again')}
          </Button>
        )}
      </div>
      {broken && (
        <div className="notice" role="alert">
          <p>{text('games.brokenBy', { seed: broken.seed, reason: reasonOf(broken, text) })}</p>
          <Button size="small" onClick={() => setStudio({ playing: { seed: broken.seed } })}>
            {text('games.playSeed')}
          </Button>
        </div>
      )}
      {counted.games > 0 && <Sums games={games} text={text} />}
      {counted.games > 0 && <Events games={games} text={text} />}
    </div>
  );
}

const LAWS = ['track-off-scale', 'worth-no-number', 'level-off-scale', 'rounds'] as const;

/** A law by what it says; anything else as it was said. */
function reasonOf({ reason }: Broken, text: StudioText): string {
  const law = LAWS.find(one => one === reason);
  return law === undefined ? reason : text(`law.${law}`);
}

interface Props {
  readonly games: GamesSoFar;
  readonly text: StudioText;
}

function Sums({ games: { counted }, text }: Props) {
  const shown = useStudio(now => now.found?.shown);
  const voice = useSpoken(now => now.voice);
  const name = (party: string): string => (shown ? wordsOf(shown.texts, voice)(`party.${party}.name`) : party);
  const failed = counted.games - counted.agreements;
  const blockers = Object.entries(counted.blocked)
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a)
    .slice(0, 4);
  return (
    <dl className="sums">
      <FirstSums counted={counted} />
      {failed > 0 && blockers.length > 0 && (
        <div>
          <dt>{text('games.blockers')}</dt>
          <dd>{blockers.map(([party, count]) => `${name(party)} ${text('rate', { share: count / failed })}`).join(', ')}</dd>
        </div>
      )}
    </dl>
  );
}

/** Every event with its choices, the rarest last; each leads to its lines. */
function Events({ games: { counted }, text }: Props) {
  const spots = useStudio(now => now.found?.spots) ?? [];
  const events = [...spots].sort((a, b) => (counted.fired[b.event] ?? 0) - (counted.fired[a.event] ?? 0));
  if (events.length === 0) return null;
  return (
    <table>
      <caption>{text('games.events')}</caption>
      <thead className="unseen">
        <tr>
          <th>{text('kind.event')}</th>
          <th>{text('games.fired')}</th>
        </tr>
      </thead>
      <tbody>
        {events.map(({ event, when, choices }) => {
          const fired = counted.fired[event] ?? 0;
          const share = fired / counted.games;
          return (
            <tr key={event} className={fired === 0 ? 'never' : ''}>
              <th scope="row">
                <Button kind="link" onClick={() => read(when.file)}>
                  {event}
                </Button>
                {fired > 0 && choices.length > 0 && (
                  <span className="soft">
                    {choices.map(({ id }) => `${id} ${text('rate', { share: (counted.chosen[event]?.[id] ?? 0) / fired })}`).join(' · ')}
                  </span>
                )}
              </th>
              <td className="num">
                <span className="bar" aria-hidden="true">
                  <i style={{ width: `${100 * share}%` }} />
                </span>
                <span className="rate">{fired === 0 ? text('games.never') : text('rate', { share })}</span>
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
