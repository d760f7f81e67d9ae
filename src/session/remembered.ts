import type { Move } from '../model/index.ts';
import { type Forecast, type ForecastRemembered, weighed } from '../view/index.ts';

export type { ForecastRemembered } from '../view/index.ts';

/** What a debrief needs of a forecast, a tenth of it: to be kept in a log. */
export function rememberedOf({ issues, reception }: Forecast): ForecastRemembered {
  return {
    issues: issues.map(({ issue, band, inside, text }) => ({ issue, band, inside, ...(text === undefined ? {} : { text }) })),
    ...(reception
      ? {
          reception: {
            carveOuts: reception.carveOuts,
            members: reception.members.filter(({ blocks }) => blocks > 0).map(({ party, blocks }) => ({ party, blocks })),
          },
        }
      : {}),
  };
}

/** The same for all plans that have the same forecast. */
export const planMark = (plan: readonly Move[]): string => JSON.stringify(weighed(plan));
