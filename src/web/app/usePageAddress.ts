import { useSyncExternalStore } from 'react';

/** Pages that have an address of their own; everything else is the game played alone. */
const PAGES = { class: /^#\/(join|class|watch|desk|at|replay|papers)(\/|$)/, studio: /^#\/studio(\/|$)/ } as const;

/** The address of such a page; undefined where another is shown. */
export function usePageAddress(page: keyof typeof PAGES): string | undefined {
  return useSyncExternalStore(listen, () => (PAGES[page].test(location.hash) ? location.hash : undefined));
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
