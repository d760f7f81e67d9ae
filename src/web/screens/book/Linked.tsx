import { openBook } from '../../app/book.ts';
import { useArticles } from './useArticles.ts';
import './linked.css';

interface Props {
  readonly children: string;
  /** The article this is part of: it does not lead to itself. */
  readonly within?: string;
  /** Where a word leads instead of into its article; undefined for what it has nothing for. */
  readonly instead?: (article: string) => (() => void) | undefined;
}

/** A text whose terms, names and issues are underlined and lead into the encyclopaedia. */
export function Linked({ children, within, instead }: Props) {
  const { link } = useArticles();
  return (
    <>
      {link(children, within).map(({ words, to }, at) =>
        to === undefined ? (
          words
        ) : (
          // biome-ignore lint/suspicious/noArrayIndexKey: the stretches of a text do not move
          <button key={at} type="button" className="term" onClick={instead?.(to) ?? (() => openBook(to))}>
            {words}
          </button>
        ),
      )}
    </>
  );
}
