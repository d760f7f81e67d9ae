import type { Difficulty } from '../../../model/index.ts';
import { continueSave } from '../../app/acts.ts';
import { beginLesson } from '../../app/coach.ts';
import { useGame } from '../../app/game.ts';
import type { SaveLine } from '../../saves/lines.ts';
import { useText } from '../../text/index.ts';
import { Button } from '../../ui/Button.tsx';
import { dailySeed } from './dailySeed.ts';
import type { Saves } from './useSaves.ts';
import './go.css';

interface Props {
  readonly saves: Saves;
  /** Whether there is a guided game to begin. */
  readonly lesson: boolean;
  readonly seed: string;
  readonly difficulty: Difficulty;
  readonly titleOf: (scenario: string) => string;
  /** Absent until there is something to begin. */
  readonly onBegin: (() => void) | undefined;
  readonly onSeed: (seed: string) => void;
  readonly onOpen: (dialog: 'saves' | 'seed') => void;
}

/** Begin, or go on with a saved game; and what the game is dealt from. */
export function Go({ saves, lesson, seed, difficulty, titleOf, onBegin, onSeed, onOpen }: Props) {
  const text = useText();
  const busy = useGame(game => game.busy);
  // Somebody who has never played here is offered the guided game before anything else.
  const fresh = lesson && saves.list.length === 0;
  // Whoever left a game in the middle most likely wants it back.
  const latest = saves.list.find((save): save is SaveLine => 'play' in save && !save.over);
  const today = dailySeed();
  return (
    <div className="go">
      <div className="first">
        {fresh && (
          <Button kind="primary" size="large" disabled={busy} onClick={() => void beginLesson()}>
            <span>
              {text('title.learn')} <small>{text('title.learnMinutes')}</small>
            </span>
          </Button>
        )}
        {latest && (
          <Button kind="primary" size="large" disabled={busy} onClick={() => void continueSave(latest.id)}>
            <span>
              {text('title.continue')} <small>{text('title.continueAt', { meeting: titleOf(latest.scenario), round: latest.round })}</small>
            </span>
          </Button>
        )}
        <Button kind={fresh || latest ? 'plain' : 'primary'} size="large" disabled={!onBegin || busy} onClick={onBegin}>
          {text('title.begin')}
        </Button>
      </div>
      <p className="links">
        <Button kind="link" onClick={() => onOpen('saves')}>
          {text(saves.list.length > 0 || saves.trouble ? 'title.saves' : 'saves.import')}
        </Button>
        {lesson && !fresh && (
          <Button kind="link" disabled={busy} onClick={() => void beginLesson()}>
            {text('title.lesson')}
          </Button>
        )}
        {!fresh && seed !== today && (
          <Button kind="link" title={text('daily.means')} onClick={() => onSeed(today)}>
            {text('daily.seed')}
          </Button>
        )}
      </p>
      <p className="seed">
        <span>
          {text('title.seed')} <b>{seed}</b>, {text(`difficulty.${difficulty}`)}
        </span>
        <Button kind="link" onClick={() => onOpen('seed')} aria-label={text('title.changeSeed')}>
          {text('change')}
        </Button>
      </p>
    </div>
  );
}
