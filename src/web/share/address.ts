/** How long an address may be that every messenger, mail program and old browser passes on whole. */
export const LONGEST = 2000;
const KEY = '#replay=';

/** Where this page is, with a game behind the `#`: no server is sent that part. */
export function addressOf(link: string, page = location): string {
  return `${page.origin === 'null' ? `${page.protocol}//` : page.origin}${page.pathname}${KEY}${link}`;
}

/** The game behind the `#` of an address, as it was written there; undefined where there is none. Some messengers escape what need not be. */
export function linkIn(hash: string): string | undefined {
  if (!hash.startsWith(KEY)) return undefined;
  const link = hash.slice(KEY.length);
  try {
    return decodeURIComponent(link).trim();
  } catch {
    return link;
  }
}

/** Takes the game out of the page's address, so that loading it again begins at the title. */
export function forgetLink(): void {
  if (linkIn(location.hash) !== undefined) history.replaceState(history.state, '', location.pathname + location.search);
}

/** Puts a game into the page's address, so that loading it again shows it again. */
export function keepLink(link: string): void {
  history.replaceState(history.state, '', KEY + link);
}
