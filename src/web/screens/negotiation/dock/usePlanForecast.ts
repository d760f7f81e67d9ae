import { useMemo } from 'react';
import type { Package } from '../../../../model/index.ts';
import { textAfter } from '../../../../view/index.ts';
import type { Expected } from '../../../app/expected.ts';
import { useGame } from '../../../app/game.ts';
import { useMeeting } from '../../../app/meeting.ts';
import { useStances } from '../useStances.ts';

/** The text as it stands and as the plan leaves it, and how members are expected to stand on both. */
export interface PlanForecast {
  readonly after: Package | undefined;
  /** Whether the plan changes the text. */
  readonly changes: boolean;
  readonly before: Expected | undefined;
  readonly later: Expected | undefined;
}

export function usePlanForecast(): PlanForecast {
  const { view } = useMeeting();
  const plan = useGame(game => game.plan);
  const now = useMemo(() => textAfter(view, []), [view]);
  const after = useMemo(() => textAfter(view, plan), [view, plan]);
  const before = useStances(now);
  const later = useStances(after);
  return { after, changes: JSON.stringify(now) !== JSON.stringify(after), before, later };
}
