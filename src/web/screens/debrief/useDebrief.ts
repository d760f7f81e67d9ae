import { useEffect, useState } from 'react';
import type { Debrief } from '../../../view/index.ts';
import { running } from '../../app/game.ts';
import type { ForecastsMade } from '../../game/client.ts';

export interface Analysed {
  readonly debrief: Debrief | undefined;
  /** How far the forecasts have been made again; undefined before the first. */
  readonly forecasts: ForecastsMade | undefined;
  readonly failure: string | undefined;
}

/** The analysis of one concluded meeting; then, round by round, how its forecasts held, which takes longer than anybody should wait. */
export function useDebrief(meeting: number): Analysed {
  const [known, setKnown] = useState<Readonly<Record<number, Partial<Pick<Analysed, 'debrief' | 'forecasts'>>>>>({});
  const [failure, setFailure] = useState<string>();
  useEffect(() => {
    let left = false;
    const add = (found: Partial<Analysed>) => {
      if (!left) setKnown(before => ({ ...before, [meeting]: { ...before[meeting], ...found } }));
    };
    analyse(meeting, add, () => left).catch((error: unknown) => !left && setFailure(String(error)));
    return () => {
      left = true;
    };
  }, [meeting]);
  return { debrief: undefined, forecasts: undefined, ...known[meeting], failure };
}

/** What has been worked out once is at hand in the worker, so asking again costs nothing. */
async function analyse(meeting: number, add: (found: Partial<Analysed>) => void, left: () => boolean): Promise<void> {
  const { client } = running();
  add({ debrief: await client.debrief(meeting) });
  for (let rounds = 1; !left(); rounds += 1) {
    const forecasts = await client.forecastsHeld(meeting, rounds);
    add({ forecasts });
    if (forecasts.held) return;
  }
}
