import { memo } from 'react';
import { openBook } from '../../app/book.ts';
import { setGame, useGame } from '../../app/game.ts';
import { type TextKey, useText } from '../../text/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { Lamp } from '../../ui/Lamp.tsx';
import { ACTS } from '../negotiation/planner/acts.ts';
import './guide.css';

const HOW = ['how.1', 'how.2', 'how.3', 'how.4', 'how.5', 'how.6'] as const satisfies readonly TextKey[];
const KEYS = ['arrows', 'enter', 'escape', 'space', 'pause', 'help', 'book', 'move', 'log', 'read', 'sound'] as const;

/** How the game works, what each act does, what the signs mean, and the keys. */
export const Guide = memo(function Guide() {
  const text = useText();
  const playing = useGame(game => game.update !== undefined);
  const hosted = useGame(game => game.hosted);
  return (
    <div className="guide">
      {playing && (
        <p>
          <Button icon="eye" onClick={() => openBook()}>
            {text('book.open')}
          </Button>
        </p>
      )}
      <ol className="how">
        {HOW.map(key => (
          <li key={key}>{text(key)}</li>
        ))}
      </ol>
      <h3>{text('guide.signs')}</h3>
      <ul className="signs">
        {(['support', 'reserve', 'object'] as const).map(stance => (
          <li key={stance}>
            <Lamp stance={stance} /> <b>{text(`stance.${stance}`)}</b> {text(`stance.${stance}.means`)}
          </li>
        ))}
      </ul>
      <h3>{text('guide.moves')}</h3>
      <dl className="glossary">
        {ACTS.map(act => (
          <div key={act}>
            <dt>
              <Icon name={act} /> {text(`move.${act}`)}
            </dt>
            <dd>{text(`move.${act}.does`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{text('guide.keys')}</h3>
      <dl className="keys">
        {KEYS.map(key => (
          <div key={key}>
            <dt>{text(`key.${key}`)}</dt>
            <dd>{text(`key.${key}.does`)}</dd>
          </div>
        ))}
      </dl>
      <h3>{text('guide.map')}</h3>
      <p className="second">{text('guide.mapNotes')}</p>
      <p className="second">{text('guide.people')}</p>
      <p className="second">
        {text('guide.model')}{' '}
        <Button kind="link" onClick={() => setGame({ page: 'model' })}>
          {text('model.open')}
        </Button>{' '}
        {!hosted && (
          <Button kind="link" onClick={() => setGame({ page: 'author' })}>
            {text('author.open')}
          </Button>
        )}{' '}
        <Button kind="link" onClick={() => setGame({ page: 'accessibility' })}>
          {text('accessible.open')}
        </Button>
      </p>
    </div>
  );
});
