import { type ReactNode, useRef } from 'react';
import { useStripRoom } from '../../app/stripRoom.ts';
import './coach.css';

interface Props {
  readonly label: string;
  /** Two lines of it, on a phone. */
  readonly folded?: boolean;
  /** Three lines of it, above what can be done. */
  readonly clipped?: boolean;
  readonly children: ReactNode;
}

/** A strip above the screen, which makes room for it: nothing is covered. */
export function Strip({ label, folded = false, clipped = false, children }: Props) {
  const strip = useRef<HTMLElement>(null);
  useStripRoom(strip);
  return (
    <aside ref={strip} className={`strip ${folded ? 'folded' : ''} ${clipped ? 'clipped' : ''}`} aria-label={label}>
      {children}
    </aside>
  );
}
