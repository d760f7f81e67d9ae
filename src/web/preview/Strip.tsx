import { useRef } from 'react';
import type { Problem } from '../../scenario/index.ts';
import { useGame } from '../app/game.ts';
import { useStripRoom } from '../app/stripRoom.ts';
import { Button, IconButton } from '../ui/Button.tsx';
import { restart } from './acts.ts';
import { Came } from './Came.tsx';
import { setPreview, usePreview } from './store.ts';
import { usePreviewText } from './words.ts';
import './preview.css';

/** What the last save came to, above the game, which makes room for it. */
export function Strip() {
  const text = usePreviewText();
  const { play, problems, replayed, folded } = usePreview();
  const playing = useGame(({ update }) => update !== undefined);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const strip = useRef<HTMLElement>(null);
  useStripRoom(strip, play !== '');
  if (play === '') return null;
  const quiet = errors.length === 0 && !replayed;
  return (
    <aside ref={strip} className="preview-strip" data-folded={folded || undefined} aria-label={text('preview.label', { play })}>
      <header>
        <p>{text('preview.label', { play })}</p>
        <Button size="small" onClick={() => void restart()}>
          {text('preview.restart')}
        </Button>
        <IconButton
          icon={folded ? 'up' : 'down'}
          label={text(folded ? 'preview.unfold' : 'preview.fold')}
          aria-expanded={!folded}
          onClick={() => setPreview({ folded: !folded })}
        />
      </header>
      <div className="scroll" role="status" hidden={folded}>
        {errors.length > 0 && (
          <p className="sum">{text('preview.broken', { errors: errors.length, play, playing: playing ? 'yes' : 'no' })}</p>
        )}
        {errors.length === 0 && replayed && <Came replayed={replayed} />}
        {quiet && <p className="sum">{text(playing ? 'preview.playing' : 'preview.nothing', { play })}</p>}
        {errors.length === 0 && problems.length > 0 && <p className="sum">{text('preview.remarks', { count: problems.length })}</p>}
        {problems.length > 0 && <Findings problems={errors.length > 0 ? errors : problems} />}
      </div>
    </aside>
  );
}

function Findings({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul className="findings">
      {problems.map(({ file, line, col, rule, message, help }) => (
        <li key={`${file}:${line}:${col} ${rule} ${message}`}>
          <code>
            {file}:{line}:{col}
          </code>{' '}
          {rule}: {message}; {help}
        </li>
      ))}
    </ul>
  );
}
