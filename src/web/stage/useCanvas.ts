import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Geography } from '../map/types.ts';
import { lookForCard } from './card.ts';
import type { CanvasCalls, StageCanvas } from './phaser/stageCanvas.ts';
import type { UnavailableReason } from './types.ts';

/** The canvas behind the words, once its code has arrived; until then, and where it cannot be had, undefined. */
export function useCanvas(
  host: RefObject<HTMLElement | null>,
  geography: Geography | undefined,
  sized: boolean,
  calls: Omit<CanvasCalls, 'onLost'> & { readonly onUnavailable: (reason: UnavailableReason) => void },
): StageCanvas | undefined {
  const [canvas, setCanvas] = useState<StageCanvas>();
  const latest = useRef(calls);
  latest.current = calls;
  useEffect(() => {
    const parent = host.current;
    if (!parent || !geography || !sized) return;
    if (lookForCard() === 'none') {
      latest.current.onUnavailable('no-webgl');
      return;
    }
    // An element of its own: a game that is being destroyed keeps its canvas until its next frame.
    const element = document.createElement('div');
    element.className = 'stage-drawing';
    parent.append(element);
    let gone = false;
    let open: StageCanvas | undefined;
    const away = (reason: UnavailableReason) => {
      if (gone) return;
      setCanvas(undefined);
      element.remove();
      latest.current.onUnavailable(reason);
    };
    import('./phaser/stageCanvas.ts')
      .then(({ openCanvas }) =>
        gone
          ? undefined
          : openCanvas(element, geography, {
              onMoving: moving => latest.current.onMoving(moving),
              onTile: (party, tile) => latest.current.onTile(party, tile),
              onSeat: (party, seat) => latest.current.onSeat(party, seat),
              onLost: () => away('lost'),
            }),
      )
      .then(ready => {
        open = ready;
        if (gone) ready?.destroy();
        else if (ready) setCanvas(ready);
      })
      .catch((error: unknown) => {
        console.error(error);
        away('failed');
      });
    return () => {
      gone = true;
      setCanvas(undefined);
      open?.destroy();
      element.remove();
    };
  }, [host, geography, sized]);
  return canvas;
}
