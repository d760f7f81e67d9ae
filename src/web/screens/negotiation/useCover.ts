import { type RefObject, useLayoutEffect, useState } from 'react';
import { useRoom } from '../../app/room.ts';
import type { StageProps } from '../../stage/types.ts';

type Cover = NonNullable<StageProps['cover']>;

/** What the cable and the answers leave of the stage, px. */
const EVENT: Cover = { left: 510, right: 20, top: 20, bottom: 300 };

/**
 * What the desks cover of a stage that fills the window: it keeps its size whatever lies over it, and only the frame of its
 * picture changes. Narrow screens lay the stage out beside the desks instead, and nothing covers it.
 */
export function useCover(stage: RefObject<HTMLElement | null>, staged: boolean): Cover | undefined {
  const wide = useRoom('desk');
  const [desks, setDesks] = useState<Cover>();
  useLayoutEffect(() => {
    const game = stage.current?.parentElement;
    if (!game) return undefined;
    const size = (selector: string, side: 'offsetWidth' | 'offsetHeight') => game.querySelector<HTMLElement>(selector)?.[side] ?? 0;
    const measure = () => {
      if (!wide) return setDesks(undefined);
      const now: Cover = {
        left: size('.left', 'offsetWidth'),
        right: size('.right', 'offsetWidth') + size('.log-column', 'offsetWidth'),
        bottom: size('.dock, .round-panel', 'offsetHeight'),
      };
      setDesks(old => (old && old.left === now.left && old.right === now.right && old.bottom === now.bottom ? old : now));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(game);
    return () => watch.disconnect();
  }, [stage, wide]);
  return desks && staged ? EVENT : desks;
}
