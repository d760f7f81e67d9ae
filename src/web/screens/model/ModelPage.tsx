import { lazy } from 'react';
import { setGame } from '../../app/game.ts';
import type { Page } from '../../build/pages.plugin.ts';
import { type SpokenLanguage, useSpoken } from '../../text/spoken.ts';
import { Dialog } from '../../ui/Dialog.tsx';
import { Document } from './Document.tsx';

const pageIn = (language: SpokenLanguage, fetch: () => Promise<{ readonly default: Page }>) =>
  lazy(async () => {
    const { default: page } = await fetch();
    return {
      default: () => (
        <Dialog wide className="model" title={page.title} onClose={() => setGame({ page: undefined })}>
          <Document page={page} language={language} />
        </Dialog>
      ),
    };
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
