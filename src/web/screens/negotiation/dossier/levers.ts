import type { PartyId, Scenario } from '../../../../model/index.ts';
import { knownSeen, utilitySeen, type View } from '../../../../view/index.ts';
import { commonIssues } from '../planner/acts.ts';

/** A change of the draft and what it is worth to a party, in points. */
export interface Lever {
  readonly issue: string;
  readonly to: number;
  readonly gain: number;
}

/** The changes of the draft, one issue each and about a tenth of its range, that a party would feel most; largest first. */
export function levers(scenario: Scenario, view: View, party: PartyId): readonly Lever[] {
  const { draft } = view;
  if (!draft) return [];
  const now = utilitySeen(scenario, view, party, draft);
  return commonIssues(scenario)
    .flatMap(issue => {
      const level = draft.levels[issue.id] ?? 0;
      const top = issue.kind === 'scale' ? issue.top : issue.options.length - 1;
      const { ideal } = knownSeen(scenario, view, party, issue.id);
      const wish = (ideal[0] + ideal[1]) / 2;
      const step = Math.max(1, Math.round(top / 10));
      if (Math.abs(wish - level) < 0.5) return [];
      const to = wish > level ? Math.min(Math.round(wish), level + step) : Math.max(Math.round(wish), level - step);
      if (to === level) return [];
      const gain = utilitySeen(scenario, view, party, { ...draft, levels: { ...draft.levels, [issue.id]: to } }) - now;
      return gain >= 0.5 ? [{ issue: issue.id, to, gain }] : [];
    })
    .sort((a, b) => b.gain - a.gain)
    .slice(0, 4);
}
