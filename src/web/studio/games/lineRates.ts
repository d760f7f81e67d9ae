import type { EventSpot } from '../../../scenario/index.ts';
import type { LineRate } from '../editor/rates.ts';
import type { StudioText } from '../text/words.ts';
import type { Counted } from './types.ts';

/** How rates are said, by whoever has the words. */
export interface RateWords {
  readonly share: (share: number) => string;
  readonly fired: (count: number, games: number) => string;
  readonly chosen: (count: number, fired: number) => string;
  readonly never: string;
}

/** Beside the lines of a file: in how many games its event came, and of those in how many each choice was made. */
export function lineRates(
  file: string,
  spots: readonly EventSpot[],
  { games, fired, chosen }: Counted,
  say: RateWords,
): readonly LineRate[] {
  if (games === 0) return [];
  const shown = (share: number): string => (share === 0 ? say.never : say.share(share));
  return spots
    .filter(({ when }) => when.file === file)
    .flatMap(({ event, when, choices }) => {
      const came = fired[event] ?? 0;
      const share = came / games;
      const lines: LineRate[] = [{ line: when.line, share, shown: shown(share), spoken: say.fired(came, games) }];
      if (came === 0) return lines;
      for (const { id, place } of choices) {
        const count = chosen[event]?.[id] ?? 0;
        lines.push({ line: place.line, share: count / came, shown: shown(count / came), spoken: say.chosen(count, came) });
      }
      return lines;
    });
}

export const rateWords = (text: StudioText): RateWords => ({
  share: share => text('rate', { share }),
  fired: (count, games) => text('games.firedIn', { count, games }),
  chosen: (count, fired) => text('games.chosenIn', { count, fired }),
  never: text('games.never'),
});
