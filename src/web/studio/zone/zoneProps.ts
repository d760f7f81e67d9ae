import type { Words } from '../../../view/index.ts';
import type { Shown } from '../look/types.ts';

/** What every chart of the agreement zone is drawn from. */
export interface ZoneProps {
  readonly shown: Shown;
  readonly words: Words;
}
