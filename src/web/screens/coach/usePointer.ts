import { useEffect } from 'react';

const MARK = 'data-pointed';

/** The control a step speaks of: the first of the selectors that finds something on the screen. */
export function controlOf(where: readonly string[]): HTMLElement | undefined {
  // What lies under a modal dialog cannot be pressed.
  const within = [...document.querySelectorAll('dialog[open]')].at(-1) ?? document;
  for (const selector of where) {
    const found = [...within.querySelectorAll<HTMLElement>(selector)].find(element =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    if (found) return found;
  }
  return undefined;
}

/** Marks the control a step speaks of, for the style sheet; found again when the screen changes, once for a burst of changes. */
export function usePointer(where: readonly string[] | undefined): void {
  useEffect(() => {
    if (!where) return undefined;
    let frame = 0;
    let marked: HTMLElement | undefined;
    const mark = () => {
      frame = 0;
      const next = controlOf(where);
      if (next === marked) return;
      marked?.removeAttribute(MARK);
      next?.setAttribute(MARK, '');
      // What a step speaks of is to be seen, wherever its pane was left.
      next?.scrollIntoView({ block: 'nearest' });
      marked = next;
    };
    const later = () => {
      frame ||= requestAnimationFrame(mark);
    };
    const observer = new MutationObserver(later);
    observer.observe(document.body, { childList: true, subtree: true, attributeFilter: ['class', 'open'] });
    later();
    return () => {
      observer.disconnect();
      cancelAnimationFrame(frame);
      marked?.removeAttribute(MARK);
    };
  }, [where]);
}
