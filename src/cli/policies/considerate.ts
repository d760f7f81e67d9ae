import type { IssueId, Level, Move, Package } from '../../model/index.ts';
import { reservationSeen, utilitiesSeen } from '../../view/index.ts';
import type { Policy, Sight } from './policy.ts';

/** Points above no deal below which an ally is not pushed any further. */
const SPARED = 2;
/** Points below which nobody minds. */
const UNFELT = 0.02;
/** Points an amendment must be worth to the seat. */
const WORTH_IT = 0.1;
/** How much more influence should be seen to gain than to lose: others are known only roughly. */
const SAFE = 1.15;
/** Steps of an issue tried either way, in twentieths of its range. */
const STRIDES = [1, 2, 3];

/** One issue at another level, and what that does to each party's points, by party. */
interface Step {
  readonly issue: IssueId;
  readonly to: Level;
  readonly gains: readonly number[];
}

/**
 * An ally that amends: each round the one or two changes of the text that serve it best among those it expects to be carried
 * and that push no ally further below no deal and a little. It objects under silence only when the text is not good enough
 * for its own capital. From its own view only.
 */
export const considerate: Policy = sight => {
  const { view, own } = sight;
  if (view.phase.name === 'silence') return own.lets ? [] : [{ type: 'breakSilence' }];
  if (!view.draft || !own.moves.includes('proposeAmendment')) return [];
  const best = bestAmendment(sight, view.draft);
  return best ? [best] : [];
};

function bestAmendment({ scenario, view, own }: Sight, draft: Package): Move | undefined {
  const { parties } = scenario;
  const self = parties.findIndex(party => party.id === own.party);
  const before = utilitiesSeen(scenario, view, draft);
  const spared = parties.map(party => (party.member ? reservationSeen(scenario, view, party.id) + SPARED : Number.NEGATIVE_INFINITY));
  const steps = stepsFrom(scenario, view, draft, before);

  let best: readonly Step[] | undefined;
  let most = WORTH_IT;
  const consider = (...change: readonly Step[]): void => {
    const gain = sum(change, self);
    if (gain <= most || !carried(change)) return;
    best = change;
    most = gain;
  };
  const carried = (change: readonly Step[]): boolean => {
    let gaining = 0;
    let losing = 0;
    for (const [i, party] of parties.entries()) {
      if (!party.member) continue;
      const gain = sum(change, i);
      if (gain < -UNFELT && before[i]! + gain < spared[i]!) return false;
      if (gain > UNFELT) gaining += party.influence;
      else if (gain < -UNFELT) losing += party.influence;
    }
    return gaining > losing * SAFE;
  };
  for (const [n, one] of steps.entries()) {
    consider(one);
    for (const other of steps.slice(n + 1)) if (other.issue !== one.issue) consider(one, other);
  }
  return best && { type: 'proposeAmendment', changes: best.map(({ issue, to }) => ({ issue, to })) };
}

/** Points of a party with several steps taken together: each issue weighs for itself, near enough. */
function sum(steps: readonly Step[], party: number): number {
  let points = 0;
  for (const { gains } of steps) points += gains[party]!;
  return points;
}

function stepsFrom(scenario: Sight['scenario'], view: Sight['view'], draft: Package, before: readonly number[]): readonly Step[] {
  return scenario.issues
    .filter(issue => issue.scope === 'common')
    .flatMap(({ id, top }) => {
      const from = draft.levels[id]!;
      const by = STRIDES.map(stride => Math.max(stride, Math.round((stride * top) / 20)));
      const levels = new Set([...by, ...by.map(stride => -stride)].map(stride => from + stride));
      return [...levels]
        .filter(to => to >= 0 && to <= top)
        .map(to => {
          const after = utilitiesSeen(scenario, view, { levels: { ...draft.levels, [id]: to }, carveOuts: draft.carveOuts });
          return { issue: id, to, gains: after.map((points, i) => points - before[i]!) };
        });
    });
}
