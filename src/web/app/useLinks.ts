import { useEffect } from 'react';
import { linkIn } from '../share/address.ts';

/** Opens the game that an address holds: the page's own when it is loaded, or another put there later. */
export function useLinks(): void {
  useEffect(() => {
    const follow = () => {
      const link = linkIn(location.hash);
      if (link !== undefined) void import('../replay/acts.ts').then(acts => acts.followLink(link));
    };
    follow();
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
}
