import { lazy, useRef } from 'react';
import { setGame } from '../../app/game.ts';
import type { Page } from '../../build/pages.plugin.ts';
import { useText } from '../../text/index.ts';
import { type SpokenLanguage, useSpoken } from '../../text/spoken.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import './model.css';

const pageIn = (language: SpokenLanguage, fetch: () => Promise<{ readonly default: Page }>) =>
  lazy(async () => {
    const { default: page } = await fetch();
    return { default: () => <Document page={page} language={language} /> };
  });

const PAGES = {
  en: pageIn('en', () => import('virtual:page/model.en')),
  fr: pageIn('fr', () => import('virtual:page/model.fr')),
} satisfies Record<SpokenLanguage, unknown>;

/** The rules in words and symbols, with their sources and what is known to be wrong: the document beside the engine, as a page. */
export function ModelPage() {
  const Spoken = PAGES[useSpoken(now => now.language)];
  return <Spoken />;
}

function Document({ page, language }: { readonly page: Page; readonly language: SpokenLanguage }) {
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
        <article ref={body} className="prose" lang={language} dangerouslySetInnerHTML={{ __html: page.html }} />
      </div>
    </Dialog>
  );
}
