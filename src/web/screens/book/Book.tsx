import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { CONTENTS, closeBook, openBook, turnBook, useBook } from '../../app/book.ts';
import { roomNow } from '../../app/room.ts';
import { useText } from '../../text/index.ts';
import { useLearning } from '../../text/learning.ts';
import { Button, IconButton } from '../../ui/Button.tsx';
import { SourceTitle } from '../../ui/SourceTitle.tsx';
import { EvidenceLine } from '../negotiation/dossier/Evidence.tsx';
import { type Article, KINDS, search } from './articles.ts';
import { Linked } from './Linked.tsx';
import { useArticles } from './useArticles.ts';
import './book.css';

/** The encyclopaedia: beside the game where there is room, over it where there is not. Closing it gives the focus back. */
export function Book() {
  const text = useText();
  const say = useLearning();
  const { all } = useArticles();
  const { trail, at } = useBook();
  const [query, setQuery] = useState('');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const head = useRef<HTMLHeadingElement>(null);
  const shown = trail[at] ?? CONTENTS;
  const article = all.find(one => one.id === shown);
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element && !element.open) {
      // Under a modal dialog nothing can be read: then the book lies over that.
      if (roomNow('desk') && !document.querySelector('dialog:modal')) element.show();
      else element.showModal();
    }
    return () => element?.close();
  }, []);
  // A new article is read from its heading, and searching is over; what is typed afterwards keeps the focus where it is.
  const turned = useRef('');
  const page = `${at} ${shown}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page
  useEffect(() => setQuery(''), [page]);
  useEffect(() => {
    if (turned.current === page || query !== '') return;
    turned.current = page;
    head.current?.focus({ preventScroll: true });
    head.current?.closest('.body')?.scrollTo(0, 0);
  }, [page, query]);
  const found = useMemo(() => search(all, query), [all, query]);
  const listed = query !== '' || !article;
  return (
    <dialog
      ref={dialog}
      className="dialog book"
      aria-labelledby={id}
      onCancel={event => {
        event.preventDefault();
        closeBook();
      }}
      onKeyDown={event => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        closeBook();
      }}
    >
      <header>
        <h2 id={id}>{say('book')}</h2>
        <span className="book-turn">
          <IconButton icon="back" label={say('book.back')} disabled={at <= 0} onClick={() => turnBook(-1)} />
          <IconButton icon="next" label={say('book.forward')} disabled={at >= trail.length - 1} onClick={() => turnBook(1)} />
          <IconButton icon="close" label={text('close')} onClick={closeBook} />
        </span>
      </header>
      <search className="book-search">
        <input
          type="search"
          className="input"
          aria-label={say('book.search')}
          placeholder={say('book.search')}
          value={query}
          onChange={event => setQuery(event.target.value)}
        />
        <Button size="small" disabled={shown === CONTENTS && query === ''} onClick={() => openBook(CONTENTS)}>
          {say('book.contents')}
        </Button>
      </search>
      <div className="body scroll">
        <p className="unseen" role="status">
          {query !== '' && say('book.found', { count: found.length, query })}
        </p>
        {listed ? (
          <>
            <h3 ref={head} tabIndex={-1} className="book-title">
              {query === '' ? say('book.contents') : say('book.found', { count: found.length, query })}
            </h3>
            {KINDS.map(kind => (
              <Section key={kind} title={say(`book.kind.${kind}`)} articles={found.filter(one => one.kind === kind)} />
            ))}
          </>
        ) : (
          <article>
            <p className="soft">{say(`book.kind.${article.kind}`)}</p>
            <h3 ref={head} tabIndex={-1} className="book-title">
              <Title of={article} />
            </h3>
            <Body article={article} />
          </article>
        )}
      </div>
    </dialog>
  );
}

function Section({ title, articles }: { readonly title: string; readonly articles: readonly Article[] }) {
  if (articles.length === 0) return null;
  return (
    <section>
      <h4>{title}</h4>
      <ul className="book-list">
        {articles.map(article => (
          <li key={article.id}>
            <Button kind="link" onClick={() => openBook(article.id)}>
              <Title of={article} />
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Sources are called by their titles, in the language those are in. */
function Title({ of }: { readonly of: Article }) {
  return of.kind === 'source' ? <SourceTitle>{of.title}</SourceTitle> : of.title;
}

function Body({ article }: { readonly article: Article }) {
  const say = useLearning();
  return (
    <>
      {article.paragraphs.map(paragraph => (
        <p key={paragraph}>
          <Linked within={article.id}>{paragraph}</Linked>
        </p>
      ))}
      {article.source && (
        <p>
          {say('book.source')} <SourceTitle>{article.source}</SourceTitle>
        </p>
      )}
      {article.url && (
        <p>
          <a href={article.url} rel="noreferrer" target="_blank">
            {article.url}
          </a>
        </p>
      )}
      {article.parts.map(({ title, lines }) => (
        <section key={title}>
          {title && <h4>{title}</h4>}
          <dl className="book-lines">
            {lines.map(line => (
              <div key={line.label + line.value}>
                {line.label && (
                  <dt>
                    <Linked within={article.id}>{line.label}</Linked>
                  </dt>
                )}
                <dd>
                  <Linked within={article.id}>{line.value}</Linked>
                  {line.of && (
                    <small>
                      <EvidenceLine of={line.of} />
                    </small>
                  )}
                </dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
