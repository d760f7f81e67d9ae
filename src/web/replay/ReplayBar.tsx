import { setGame, useGame } from '../app/game.ts';
import { useMeeting, wordsOf } from '../app/meeting.ts';
import { CalendarLine } from '../screens/negotiation/meters/CalendarLine.tsx';
import { daysToGo } from '../screens/negotiation/meters/dates.ts';
import { useText } from '../text/index.ts';
import { IconButton } from '../ui/Button.tsx';
import { Mark } from '../ui/Icon.tsx';
import { goBack } from './acts.ts';
import { useWatched } from './store.ts';
import '../screens/negotiation/bar.css';

interface Props {
  readonly onLog: () => void;
  readonly onGuide: () => void;
  readonly onSettings: () => void;
  readonly onCompare: () => void;
}

/** Where and when, whose game it was, and the way out. */
export function ReplayBar({ onLog, onGuide, onSettings, onCompare }: Props) {
  const text = useText();
  const { scenario, words, view, update, name } = useMeeting();
  const campaign = useGame(game => game.library?.campaigns[update.play]);
  const watched = useWatched(({ watched }) => watched);
  if (!watched) return null;
  const { setup } = watched.timeline;
  const title = campaign ? wordsOf(campaign.texts)('scenario.title') : words('scenario.title');
  const days = daysToGo(scenario, view.round);
  const dealt = { seed: setup.seed, difficulty: text(`difficulty.${setup.difficulty}`) };
  const leave = text(watched.from === undefined ? 'replay.leave' : 'replay.back');
  return (
    <header className="bar">
      <div className="where">
        <button type="button" className="home" aria-label={leave} title={leave} onClick={() => void goBack()}>
          <Mark size={32} />
        </button>
        <div>
          <h1>{words(`place.${scenario.calendar.place}`)}</h1>
          <p className="soft">{text('replay.title', { title })}</p>
        </div>
      </div>
      <div className="calendar-cell">
        <CalendarLine />
      </div>
      <div className="days">
        <b>{days}</b>
        <span className="soft">{text('bar.daysToGo', { days })}</span>
      </div>
      <div className="whose">
        <p className="soft">
          {setup.people.length > 0
            ? text('replay.of', { ...dealt, seats: setup.people.map(name).join(', ') })
            : text('replay.ofBots', dealt)}
        </p>
      </div>
      <fieldset className="tools" aria-label={text('bar.tools')}>
        <span className="desktop">
          <IconButton icon="guide" label={text('guide')} onClick={onGuide} />
          <IconButton icon="log" label={text('log')} onClick={onLog} />
        </span>
        <IconButton icon="compare" label={text('compare.games')} onClick={onCompare} />
        <IconButton icon="share" label={text('share.open')} onClick={() => setGame({ sharing: true })} />
        <IconButton icon="settings" label={text('settings')} onClick={onSettings} />
      </fieldset>
    </header>
  );
}
