import { setGame, useGame } from '../app/game.ts';
import { useMeeting, wordsOf } from '../app/meeting.ts';
import { BarPlace } from '../screens/negotiation/BarPlace.tsx';
import { useText } from '../text/index.ts';
import { IconButton } from '../ui/Button.tsx';
import { goBack } from './acts.ts';
import { useWatched } from './store.ts';

interface Props {
  readonly onLog: () => void;
  readonly onGuide: () => void;
  readonly onSettings: () => void;
  readonly onCompare: () => void;
}

/** Where and when, whose game it was, and the way out. */
export function ReplayBar({ onLog, onGuide, onSettings, onCompare }: Props) {
  const text = useText();
  const { words, update, name } = useMeeting();
  const campaign = useGame(game => game.library?.campaigns[update.play]);
  const watched = useWatched(({ watched }) => watched);
  if (!watched) return null;
  const { setup } = watched.timeline;
  const title = campaign ? wordsOf(campaign.texts)('scenario.title') : words('scenario.title');
  const dealt = { seed: setup.seed, difficulty: text(`difficulty.${setup.difficulty}`) };
  return (
    <header className="bar">
      <BarPlace leave={text(watched.from === undefined ? 'replay.leave' : 'replay.back')} onLeave={() => void goBack()}>
        <p className="soft">{text('replay.title', { title })}</p>
      </BarPlace>
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
