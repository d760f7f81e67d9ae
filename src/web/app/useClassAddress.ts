import { useSyncExternalStore } from 'react';

/** The address of a page of the classroom; undefined where the game is played alone. */
export function useClassAddress(): string | undefined {
  return useSyncExternalStore(listen, () => (/^#\/(join|class|watch|desk|at)(\/|$)/.test(location.hash) ? location.hash : undefined));
}

function listen(changed: () => void): () => void {
  window.addEventListener('hashchange', changed);
  return () => window.removeEventListener('hashchange', changed);
}
