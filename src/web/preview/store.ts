import { create } from 'zustand';
import type { Library } from '../../model/index.ts';
import type { Problem } from '../../scenario/index.ts';
import type { ReplayedOn } from '../../session/index.ts';

/** What a save came to: what was played, replayed on it, beside the version it was played on. */
export interface Replayed extends Omit<ReplayedOn, 'session'> {
  readonly play: string;
  readonly before: Library;
  readonly after: Library;
  /** Whether a game stands on the new version. */
  readonly opened: boolean;
}

export interface PreviewShown {
  readonly play: string;
  /** What the linter says of the files as they stand. */
  readonly problems: readonly Problem[];
  /** Since the last save that could be played. */
  readonly replayed?: Replayed | undefined;
  readonly folded: boolean;
}

export const usePreview = create<PreviewShown>(() => ({ play: '', problems: [], folded: true }));

export const setPreview = usePreview.setState;
