import type { Tally } from '../../session/index.ts';
import type { Words } from '../../view/index.ts';
import type { SeriesHeader } from '../series/keep.ts';

/** What a section of a report needs: one meeting's tally, its words, and the series it is of. */
export interface Meeting {
  readonly tally: Tally;
  readonly said: Words;
  readonly series: SeriesHeader;
}
