import { useEffect, useState } from 'react';
import type { Led } from '../../session/index.ts';
import { useClass } from './line.ts';

/** How a person takes part when the facilitator leads everybody through a game. */
export interface Together {
  readonly led: Led | undefined;
  /** Goes where the facilitator goes; leafs through the same game alone; has gone back to what it was doing. */
  readonly how: 'follow' | 'alone' | 'away';
  /** Whether the page shows that game. */
  readonly shown: boolean;
  readonly go: (how: Together['how']) => void;
}

/** Whoever is led follows, until it lets go; when the facilitator begins anew, everybody follows again. */
export function useTogether(): Together {
  const led = useClass(state => state.room?.led);
  const [how, go] = useState<Together['how']>('follow');
  // While a page enters anew it knows of no room, and so of nobody who leads or does not.
  const nobody = useClass(state => state.room !== undefined && state.room.led === undefined);
  useEffect(() => {
    if (nobody) go('follow');
  }, [nobody]);
  return { led, how, go, shown: led !== undefined && how !== 'away' };
}
