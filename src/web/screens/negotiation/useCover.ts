import { type RefObject, useLayoutEffect, useState } from 'react';
import { useRoom } from '../../app/room.ts';
import type { StageProps } from '../../stage/types.ts';

type Cover = NonNullable<StageProps['cover']>;

/** What the cable and the answers leave of the stage, px. */
const EVENT: Cover = { left: 510, right: 20, top: 20, bottom: 300 };
/** Between the key to the lines and what is above it, px. */
const GAP = 12;

interface Covered {
  /** By the desks alone. */
  readonly desks: Cover;
  /** By all that the map is framed to leave free. */
  readonly map: Cover;
}

/**
 * What the desks cover of a stage that fills the window: it keeps its size whatever lies over it, and only the frame of its
 * picture changes. Narrow screens lay the stage out beside the desks instead, and nothing covers it.
 */
export function useCover(stage: RefObject<HTMLElement | null>, staged: boolean, keyed: boolean): Covered | undefined {
  const wide = useRoom('desk');
  const [covered, setCovered] = useState<Covered>();
  useLayoutEffect(() => {
    const game = stage.current?.parentElement;
    if (!game) return undefined;
    const size = (selector: string, side: 'offsetWidth' | 'offsetHeight') => game.querySelector<HTMLElement>(selector)?.[side] ?? 0;
    const measure = () => {
      if (!wide) return setCovered(undefined);
      const desks: Cover = {
        left: size('.left', 'offsetWidth'),
        right: size('.right', 'offsetWidth') + size('.log-column', 'offsetWidth'),
        bottom: size('.dock, .round-panel', 'offsetHeight'),
      };
      const map = { ...desks, bottom: desks.bottom! + (keyed ? size('.line-row', 'offsetHeight') + GAP : 0) };
      setCovered(old => (old && same(old.desks, desks) && same(old.map, map) ? old : { desks, map }));
    };
    measure();
    const watch = new ResizeObserver(measure);
    watch.observe(game);
    return () => watch.disconnect();
  }, [stage, wide, keyed]);
  return covered && staged ? { desks: covered.desks, map: EVENT } : covered;
}

const same = (a: Cover, b: Cover): boolean => a.left === b.left && a.right === b.right && a.bottom === b.bottom;
