const SLOT = 'five-percent:class-address';
const HERE = /^(localhost|127\.|\[?::1)/;

/** Whether an address works on its own machine alone. */
export const onlyHere = (address: string): boolean => HERE.test(new URL(address).hostname);

/** Addresses students may be told, best first: this page's own, unless it was opened on the server's own machine. */
export function addressesFrom(told: readonly string[]): readonly string[] {
  const own = location.href.split('#')[0]!;
  const others = told.filter(one => one !== own);
  return onlyHere(own) ? [...others, own] : [own, ...others];
}

/** The one a facilitator has chosen in this browser, or the best. */
export function chosenAddress(told: readonly string[]): string {
  const all = addressesFrom(told);
  const kept = localStorage.getItem(SLOT);
  return all.find(one => one === kept) ?? all[0]!;
}

export const chooseAddress = (address: string): void => localStorage.setItem(SLOT, address);

/** The link that leads into a class; short, for a code of few squares. */
export const joinLink = (address: string, code: string): string => `${address}j/${code}`;

/** As it is read out: without what every browser adds. */
export const said = (address: string): string => address.replace(/^https?:\/\//, '').replace(/\/$/, '');
