import type { Draft, IssueId, Level, PartyId, TextMoved } from '../model/index.ts';
import { dictionaryOf } from './dictionary.ts';

/** What last changed each issue, once some of the levels are others. */
export function movedTo(
  draft: Pick<Draft, 'levels' | 'moved'>,
  levels: Readonly<Record<IssueId, Level>>,
  by: readonly PartyId[],
): Readonly<Record<IssueId, TextMoved>> {
  const moved = dictionaryOf(draft.moved ?? {});
  for (const [issue, to] of Object.entries(levels)) {
    const from = draft.levels[issue];
    if (from !== undefined && from !== to) moved[issue] = { from, by };
  }
  return moved;
}

/** Whether going to a level takes an issue back towards where it was before its last change. */
export function undoes(draft: Pick<Draft, 'levels' | 'moved'>, issue: IssueId, to: Level): boolean {
  const last = draft.moved?.[issue];
  const at = draft.levels[issue];
  return last !== undefined && at !== undefined && (to - at) * (at - last.from) < 0;
}
