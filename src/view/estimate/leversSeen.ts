import { assetPoints, partyIndex, utility } from '../../engine/index.ts';
import type { AssetId, IssueId, Level, Package, PartyId, Scenario } from '../../model/index.ts';
import type { View } from '../types.ts';
import { type Margin, rangeSeen } from './marginSeen.ts';
import { profileAt } from './profileSeen.ts';

/** Something that would make the draft worth more to a party, in points: low, middle, high. */
export type Lever =
  | { readonly kind: 'change'; readonly issue: IssueId; readonly from: Level; readonly to: Level; readonly points: Margin }
  | { readonly kind: 'asset'; readonly asset: AssetId; readonly points: Margin };

/** Gains smaller than this are not felt. */
const FELT = 0.3;
const MOST = 4;

/**
 * What would move a party, most first: the draft changed on one issue, a step or about a tenth of the way; and what the
 * audience itself could give. Without a draft, only the latter.
 */
export function leversSeen(scenario: Scenario, view: View, party: PartyId): readonly Lever[] {
  return [...changes(scenario, view, party), ...assets(scenario, view, party)]
    .filter(lever => lever.points[1] >= FELT)
    .sort((a, b) => b.points[1] - a.points[1])
    .slice(0, MOST);
}

function changes(scenario: Scenario, view: View, party: PartyId): readonly Lever[] {
  const { draft } = view;
  if (!draft) return [];
  const i = partyIndex(scenario, party);
  const profile = profileAt(scenario, view, i);
  return scenario.issues.flatMap(issue => {
    const from = draft.levels[issue.id];
    if (issue.scope !== 'common' || from === undefined) return [];
    const step = Math.max(1, Math.round(issue.top / 10));
    return [-step, step].flatMap((by): Lever[] => {
      const to = Math.max(0, Math.min(issue.top, from + by));
      if (to === from) return [];
      const would: Package = { levels: { ...draft.levels, [issue.id]: to }, carveOuts: draft.carveOuts };
      const gain = utility(scenario, i, profile, would) - utility(scenario, i, profile, draft);
      if (gain < FELT) return [];
      const points = rangeSeen(
        scenario,
        view,
        i,
        profile,
        guess => utility(scenario, i, guess, would) - utility(scenario, i, guess, draft),
      );
      return [{ kind: 'change', issue: issue.id, from, to, points }];
    });
  });
}

function assets(scenario: Scenario, view: View, party: PartyId): readonly Lever[] {
  const giver = view.own?.party;
  if (giver === undefined || giver === party) return [];
  return scenario.assets.flatMap((asset): Lever[] => {
    const gone =
      view.withdrawn.includes(asset.id) || view.promised.some(one => one.asset === asset.id && one.from === giver && one.to === party);
    if (gone || !asset.givers.includes(giver)) return [];
    const points = assetPoints(scenario, asset.worth[party] ?? 0);
    return [{ kind: 'asset', asset: asset.id, points: [points, points, points] }];
  });
}
