import { useSpoken } from '../../text/spoken.ts';
import { Button } from '../../ui/Button.tsx';
import { Mark } from '../../ui/Icon.tsx';
import { takeOver } from '../acts.ts';
import { type Open, setStudio, useStudio } from '../store.ts';
import { useStudioText } from '../text/words.ts';

/** What lies open, whether it is kept, and what can be done with the whole of it. */
export function Bar({ open }: { readonly open: Open }) {
  const text = useStudioText();
  const kept = useStudio(now => now.kept);
  const playable = useStudio(now => now.found?.playable ?? false);
  const language = useSpoken(now => now.language);
  const found = useStudio(now => now.found);
  // A campaign's own files, and a cast's, are of no one scenario.
  const texts = found && open.path.startsWith(`${found.folder}/`) ? found.shown?.texts : undefined;
  const title = texts?.[language]?.['scenario.title'] ?? texts?.en?.['scenario.title'];
  return (
    <header className="studio-bar">
      <a href="#/studio" aria-label={text('studio.close')} title={text('studio.close')}>
        <Mark size={30} />
      </a>
      <h1>{text('studio.title')}</h1>
      <p className="place">
        {title ?? open.opens.split('/').at(-1)} <code>{open.path}</code>
      </p>
      <p className={`kept ${kept}`} role="status">
        <span>{text(`kept.${kept}`)}</span>
        {kept === 'elsewhere' && (
          <Button size="small" onClick={() => void takeOver()}>
            {text('kept.takeOver')}
          </Button>
        )}
      </p>
      <Button
        size="small"
        kind="brass"
        icon="replay"
        disabled={!playable}
        title={playable ? undefined : text('play.broken')}
        onClick={() => setStudio({ playing: { seed: '1' } })}
      >
        {text('play.here')}
      </Button>
      <Button size="small" icon="download" onClick={() => setStudio({ exporting: true })}>
        {text('export.make')}
      </Button>
    </header>
  );
}
