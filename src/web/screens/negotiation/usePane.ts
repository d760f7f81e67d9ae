import { useEffect, useState } from 'react';
import { useGame } from '../../app/game.ts';
import { useRoom } from '../../app/room.ts';
import type { Pane } from './Tabs.tsx';

/** Which pane is shown where there is room for one. A dossier is a page of its own there: choosing somebody opens it. */
export function usePane(): readonly [Pane, (pane: Pane) => void] {
  const [pane, setPane] = useState<Pane>('allies');
  const selected = useGame(game => game.selected);
  const looked = useGame(game => game.looked);
  const [narrow, landscape] = [useRoom('narrow'), useRoom('landscape')];
  const paged = narrow && !landscape;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whoever is chosen a second time is opened again
  useEffect(() => {
    if (selected && paged) setPane('dossier');
  }, [selected, paged, looked]);
  return [pane, setPane];
}
