import { type MouseEvent, useRef } from 'react';
import type { Page } from '../../build/pages.plugin.ts';
import { useText } from '../../text/index.ts';
import { Button } from '../../ui/Button.tsx';
import './model.css';

interface Props {
  readonly page: Page;
  /** The language it is written in, which need not be that of the game. */
  readonly language: string;
  /** Another document that a link in this one leads to. */
  readonly onDocument?: (name: string) => void;
}

/** A document of ours to read, its parts beside it. */
export function Document({ page, language, onDocument }: Props) {
  const text = useText();
  const body = useRef<HTMLElement>(null);
  const jump = (id: string) => {
    const part = body.current?.querySelector<HTMLElement>(`#${id}`);
    part?.scrollIntoView({ block: 'start' });
    part?.focus({ preventScroll: true });
  };
  const follow = (event: MouseEvent) => {
    const name = (event.target as Element).closest<HTMLElement>('[data-document]')?.dataset.document;
    if (name === undefined) return;
    event.preventDefault();
    onDocument?.(name);
  };
  return (
    <div className="model-page">
      <nav aria-label={text('model.parts')}>
        <ul lang={language}>
          {page.parts.map(part => (
            <li key={part.id}>
              <Button kind="link" onClick={() => jump(part.id)}>
                {part.title}
              </Button>
            </li>
          ))}
        </ul>
      </nav>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: links inside it are what is clicked, by mouse or by Enter */}
      <article
        ref={body}
        className="prose"
        lang={language}
        onClick={follow}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: made while the page is built, from a document of our own
        dangerouslySetInnerHTML={{ __html: page.html }}
      />
    </div>
  );
}
