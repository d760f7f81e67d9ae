import type { IssueId, Level, Move, Package, Stance } from '../../model/index.ts';
import { reservationSeen, utilitiesSeen } from '../../view/index.ts';
import type { Policy, Sight } from './policy.ts';

/** Points above no deal below which an ally is not pushed any further. */
const SPARED = 2;
/** Points below which nobody minds. */
const UNFELT = 0.02;
/** Expected points an amendment must add. */
const WORTH_IT = 0.1;
/** How much more influence should be seen to gain than to lose: others are known only roughly. */
const SAFE = 1.15;
/** Steps of an issue tried either way, in twentieths of its range; the smallest is one level. */
const STRIDES = [0, 1, 2, 3];
/** Points by which a member is taken to clear its bar, by what it said of the draft; and over how many a doubt turns to certainty. */
const CLEARS: Readonly<Record<Stance, number>> = { support: 6, reserve: 1, object: -3 };
const DOUBT = 8;

/** One issue at another level, and what that does to each party's points, by party. */
interface Step {
  readonly issue: IssueId;
  readonly to: Level;
  readonly gains: readonly number[];
}

/**
 * A bot's play, but for its amendments: each round the one or two changes of the text that add most to what it may expect, its points above no
 * deal times the chance that nobody stops the text, among those it expects to be carried and that push no ally further below
 * no deal and a little. From what it sees only.
 */
export const considerate: Policy = sight => {
  const { view, own } = sight;
  const others = sight.botWould().filter(({ type }) => type !== 'proposeAmendment');
  // A text just tabled is read for a round; later the chair may be writing the next one, and an amendment would land in that.
  const amends = view.draft?.tabledIn === view.round - 1 && own.moves.includes('proposeAmendment');
  const best = amends ? bestAmendment(sight, view.draft) : undefined;
  // What the allowance does not bear is dropped from the end.
  return best ? [best, ...others] : others;
};

function bestAmendment({ scenario, view, own }: Sight, draft: Package): Move | undefined {
  const { parties } = scenario;
  const self = parties.findIndex(party => party.id === own.party);
  const before = utilitiesSeen(scenario, view, draft);
  const spared = parties.map(party => (party.member ? reservationSeen(scenario, view, party.id) + SPARED : Number.NEGATIVE_INFINITY));
  const clears = parties.map(({ id }) => CLEARS[view.draft?.stances[id] ?? 'reserve']);
  const steps = stepsFrom(scenario, view, draft, before);
  const surplus = before[self]! - own.reservation;

  const expected = (change: readonly Step[]): number => {
    let chance = 1;
    for (const [i, party] of parties.entries()) {
      if (party.member && i !== self) chance *= passes(clears[i]! + sum(change, i));
    }
    return chance * (surplus + sum(change, self));
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

  let best: readonly Step[] | undefined;
  let most = expected([]) + WORTH_IT;
  const consider = (...change: readonly Step[]): void => {
    const worth = expected(change);
    if (worth <= most || !carried(change)) return;
    best = change;
    most = worth;
  };
  for (const [n, one] of steps.entries()) {
    consider(one);
    for (const other of steps.slice(n + 1)) if (other.issue !== one.issue) consider(one, other);
  }
  return best && { type: 'proposeAmendment', changes: best.map(({ issue, to }) => ({ issue, to })) };
}

/** Chance that a member lets a text pass which clears its bar by so many points. */
function passes(points: number): number {
  return Math.max(0.02, Math.min(1, 0.5 + points / DOUBT));
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
