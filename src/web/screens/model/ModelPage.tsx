import page from 'virtual:model-page';
import { useRef } from 'react';
import { setGame } from '../../app/game.ts';
import { useText } from '../../text/index.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import './model.css';

/** The rules in words and symbols, with their sources and what is known to be wrong: the document beside the engine, as a page. */
export function ModelPage() {
  const text = useText();
  const body = useRef<HTMLElement>(null);
  const jump = (id: string) => {
    const part = body.current?.querySelector<HTMLElement>(`#${id}`);
    part?.scrollIntoView({ block: 'start' });
    part?.focus({ preventScroll: true });
  };
  return (
    <Dialog wide className="model" title={page.title} onClose={() => setGame({ page: undefined })}>
      <div className="model-page">
        <nav aria-label={text('model.parts')}>
          <ul>
            {page.parts.map(part => (
              <li key={part.id}>
                <Button kind="link" onClick={() => jump(part.id)}>
                  {part.title}
                </Button>
              </li>
            ))}
          </ul>
        </nav>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: made while the page is built, from a document of our own */}
        <article ref={body} className="prose" lang="en" dangerouslySetInnerHTML={{ __html: page.html }} />
      </div>
    </Dialog>
  );
}
