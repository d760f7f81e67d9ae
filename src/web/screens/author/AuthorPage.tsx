import { lazy, Suspense, useState } from 'react';
import { setGame } from '../../app/game.ts';
import type { Page } from '../../build/pages.plugin.ts';
import { useText } from '../../text/index.ts';
import { useSpoken } from '../../text/spoken.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Document } from '../model/Document.tsx';
import './author.css';

/** The author's guide is written in English only. */
const WRITTEN = 'en';

interface Shown {
  readonly onDocument: (name: string) => void;
}
const pageIn = (fetch: () => Promise<{ readonly default: Page }>) =>
  lazy(async () => {
    const { default: page } = await fetch();
    return {
      default: ({ onDocument }: Shown) => (
        <>
          <h3 className="document" lang={WRITTEN}>
            {page.title}
          </h3>
          <Document page={page} language={WRITTEN} onDocument={onDocument} />
        </>
      ),
    };
  });

const DOCUMENTS = {
  tutorial: pageIn(() => import('virtual:page/tutorial')),
  cookbook: pageIn(() => import('virtual:page/cookbook')),
  reference: pageIn(() => import('virtual:page/reference')),
  sources: pageIn(() => import('virtual:page/sources')),
  classroom: pageIn(() => import('virtual:page/classroom')),
} as const;
type Name = keyof typeof DOCUMENTS;
const NAMES = Object.keys(DOCUMENTS) as readonly Name[];

/** The author's guide: the documents beside the scenarios, each fetched when it is opened. */
export function AuthorPage() {
  const text = useText();
  const language = useSpoken(now => now.language);
  const [name, setName] = useState<Name>('tutorial');
  const Shown = DOCUMENTS[name];
  const open = (other: string) => {
    if (!NAMES.includes(other as Name)) return;
    setName(other as Name);
    document.querySelector('dialog.author .body')?.scrollTo(0, 0);
  };
  return (
    <Dialog wide className="model author" title={text('author')} onClose={() => setGame({ page: undefined })}>
      <nav className="documents" aria-label={text('author.documents')}>
        {NAMES.map(one => (
          <Button key={one} kind="quiet" size="small" aria-current={one === name ? 'page' : undefined} onClick={() => open(one)}>
            {text(`author.${one}`)}
          </Button>
        ))}
      </nav>
      {language !== WRITTEN && <p className="second">{text('author.english')}</p>}
      <Suspense fallback={<div className="stage-wait" />}>
        <Shown onDocument={open} />
      </Suspense>
    </Dialog>
  );
}
