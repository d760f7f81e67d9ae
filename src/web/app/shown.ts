import type { View } from '../../view/index.ts';
import { type Game, useGame } from './game.ts';
import { useMeeting } from './meeting.ts';

/** The view from before a round that is still being told; once its last line is told, or skipped to, what came of it is shown. */
export const viewBefore = ({ resolution }: Pick<Game, 'resolution'>): View | undefined =>
  resolution && !(resolution.told || resolution.skipped) ? resolution.before : undefined;

/** What the stage and the desks beside it show. */
export function useShown(): View {
  const { view } = useMeeting();
  return useGame(viewBefore) ?? view;
}
