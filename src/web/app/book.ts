import { create } from 'zustand';

/** The encyclopaedia as it lies open: which articles were read, and which one is shown. */
export interface BookState {
  readonly open: boolean;
  /** Ids of articles, as in a browser's history; `contents` is the list of all. */
  readonly trail: readonly string[];
  readonly at: number;
}

export const CONTENTS = 'contents';

export const useBook = create<BookState>(() => ({ open: false, trail: [], at: -1 }));

/** Opens the book at an article; what lay ahead of a step back is forgotten. */
export function openBook(article: string = CONTENTS): void {
  const { trail, at } = useBook.getState();
  const behind = trail.slice(0, at + 1);
  const next = behind.at(-1) === article ? behind : [...behind, article];
  useBook.setState({ open: true, trail: next, at: next.length - 1 });
}

/** One article back (−1) or forward (1), as far as there are any. */
export function turnBook(by: -1 | 1): void {
  const { trail, at } = useBook.getState();
  const to = at + by;
  if (to >= 0 && to < trail.length) useBook.setState({ at: to });
}

export const closeBook = (): void => useBook.setState({ open: false });
