import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { measureRoom } from '../../app/room.ts';
import './coach.css';

interface Props {
  readonly label: string;
  readonly children: ReactNode;
}

/** A strip above the screen, which makes room for it: nothing is covered. */
export function Strip({ label, children }: Props) {
  const strip = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
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
  }, []);
  return (
    <aside ref={strip} className="strip" aria-label={label}>
      {children}
    </aside>
  );
}
