import type { Words } from '../../view/index.ts';
import { figure } from '../report/figures.ts';
import { text } from '../text/index.ts';
import type { Rest, SeatStrategies } from './measure.ts';

/** A sentence a seat: the way to play that beats all others whatever the rest do, or that there is none. */
export function strategyLines(seats: readonly SeatStrategies[], said: Words): readonly string[] {
  return seats.map(({ seat, measure, nearest, least, dominates }) => {
    const scale = measure === 'agreement' ? 100 : 1;
    return text(dominates ? 'dominant.way' : 'dominant.noWay', {
      ...{ seat: said(`party.${seat}.name`), way: nearest, over: least.over, measure, rest: restText(least.rest) },
      by: figure(least.mean * scale, 1, true),
      half: figure(least.half * scale, 1),
    });
  });
}

/** What the rest do, in words. */
export const restText = ({ chair, difficulty }: Rest): string => text('dominant.rest', { chair: chair ?? 'none', difficulty });
