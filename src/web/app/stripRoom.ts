import { type RefObject, useLayoutEffect } from 'react';
import { shareRoom } from './room.ts';

/** What each strip above the screen takes, in pixels: there may be hints below a preview. */
const taken = new Map<RefObject<HTMLElement | null>, number>();

function takeRoom(): void {
  const root = document.documentElement;
  const height = `${[...taken.values()].reduce((sum, one) => sum + one, 0)}px`;
  // Whatever changes at the root is worked out again for all of the page.
  if (height === (root.style.getPropertyValue('--strip') || '0px')) return;
  if (taken.size === 0) root.style.removeProperty('--strip');
  else root.style.setProperty('--strip', height);
  shareRoom();
}

/** Makes room for a strip above the screen, as much as it takes, for as long as it is there. */
export function useStripRoom(strip: RefObject<HTMLElement | null>, shown = true): void {
  useLayoutEffect(() => {
    if (!shown) return undefined;
    const measure = () => {
      taken.set(strip, strip.current?.offsetHeight ?? 0);
      takeRoom();
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (strip.current) observer.observe(strip.current);
    return () => {
      observer.disconnect();
      taken.delete(strip);
      takeRoom();
    };
  }, [strip, shown]);
}
