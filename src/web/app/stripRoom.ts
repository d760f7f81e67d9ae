import { type RefObject, useLayoutEffect } from 'react';
import { measureRoom } from './room.ts';

/** Makes room for a strip above the screen, as much as it takes, for as long as it is there. */
export function useStripRoom(strip: RefObject<HTMLElement | null>, shown = true): void {
  useLayoutEffect(() => {
    if (!shown) return undefined;
    const root = document.documentElement;
    const measure = () => {
      root.style.setProperty('--strip', `${strip.current?.offsetHeight ?? 0}px`);
      measureRoom();
    };
    measure();
    const observer = new ResizeObserver(measure);
    if (strip.current) observer.observe(strip.current);
    return () => {
      observer.disconnect();
      root.style.removeProperty('--strip');
      measureRoom();
    };
  }, [strip, shown]);
}
