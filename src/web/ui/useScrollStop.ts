import { type RefObject, useLayoutEffect } from 'react';

const STOPS = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';

/** A pane that scrolls and holds nothing to tab to is a stop itself, so that a keyboard can scroll it in every browser. */
export function useScrollStop(pane: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = pane.current;
    if (!element) return undefined;
    const weigh = () => {
      const scrolls = element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth;
      if (scrolls && !element.querySelector(STOPS)) element.tabIndex = 0;
      else element.removeAttribute('tabindex');
    };
    // The observer asks once at the first layout that comes by itself; asking here would force one for every change of the page.
    const watch = new ResizeObserver(weigh);
    watch.observe(element);
    // What it holds may grow, as when a typeface arrives, while the pane keeps its size.
    for (const child of element.children) watch.observe(child);
    return () => watch.disconnect();
  });
}
