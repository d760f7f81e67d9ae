import { useEffect } from 'react';
import { keepBest } from '../../saves/best.ts';
import { placeOf } from './Among.tsx';
import type { Told } from './told.ts';
import type { Summits } from './useSummits.ts';

/** The best place of the seat is kept, for the title page to say what there is to beat. */
export function useBest(told: Told | undefined, summits: Summits | undefined): void {
  useEffect(() => {
    const rank = told && summits && placeOf(told, summits).rank;
    if (rank) keepBest(told.debrief.scenario, told.seat, { place: rank.better + 1, of: rank.of + 1 });
  }, [told, summits]);
}
