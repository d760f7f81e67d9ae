/** What can stand in for a control that is gone: the dialog or the part of the screen it was in. */
const AROUND = 'dialog[open], section[tabindex="-1"]';
/** Where a screen is picked up again: at the plan while there is one, else at its heading. */
const START = ['#plan', 'main h1', 'main'];
/** Milliseconds in which a screen may place the focus itself. */
const GRACE = 40;

/**
 * Sees to it that a keyboard never has to start again from the top: when the control that has the focus goes away or is disabled, the
 * nearest place around it takes the focus, and on a new screen its heading does. A press beside everything still leaves it.
 */
export function keepFocus(): void {
  let path: readonly HTMLElement[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const lost = (): boolean => {
    const [at] = path;
    if (!at || (document.activeElement && document.activeElement !== document.body)) return false;
    return !at.isConnected || at.matches(':disabled') || !at.checkVisibility();
  };
  const mend = () => {
    if (!lost()) return;
    const around = path.find(element => element.isConnected && element.matches(AROUND) && element.checkVisibility());
    const place = around ?? START.map(selector => document.querySelector<HTMLElement>(selector)).find(found => found?.checkVisibility());
    if (!place) return;
    place.tabIndex = -1;
    place.focus({ preventScroll: true });
  };
  document.addEventListener('focusin', ({ target }) => {
    const around: HTMLElement[] = [];
    for (let at = target as HTMLElement | null; at; at = at.parentElement) around.push(at);
    path = around;
  });
  new MutationObserver(() => {
    if (!lost()) return;
    clearTimeout(timer);
    timer = setTimeout(mend, GRACE);
  }).observe(document.body, { childList: true, subtree: true, attributeFilter: ['disabled'] });
}
