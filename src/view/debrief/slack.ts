import { utility } from '../../engine/index.ts';
import type { Issue, IssueId, Level, Package, Scenario, State } from '../../model/index.ts';
import type { Slack } from './types.ts';

/** A loss too small to be felt, in points. */
const UNFELT = 0.02;
const FELT = 0.1;
/** Steps of the search; each changes one issue or trades one for another. */
const STEPS = 24;

/**
 * What was left on the table: from the text, the step that adds most to all members together and takes from none,
 * again and again until there is none. One issue by one step, or two at once. A lower bound: a longer way may lead further.
 */
export function slackOf(scenario: Scenario, end: State, text: Package): Slack {
  const members = scenario.parties.flatMap((party, i) => (party.member ? [i] : []));
  const worth = (pkg: Package) => members.map(i => utility(scenario, i, end.parties[i]!, pkg));
  const common = scenario.issues.filter(issue => issue.scope === 'common');
  const first = worth(text);
  let best: Package = text;
  let held: readonly number[] = first;
  for (let step = 0; step < STEPS; step += 1) {
    let next: { readonly pkg: Package; readonly points: readonly number[]; readonly gain: number } | undefined;
    for (const levels of neighbours(common, best.levels)) {
      const pkg: Package = { levels, carveOuts: text.carveOuts };
      const points = worth(pkg);
      if (points.some((value, m) => value < held[m]! - UNFELT || value < first[m]! - UNFELT)) continue;
      const gain = points.reduce((sum, value, m) => sum + value - held[m]!, 0);
      if (gain > (next?.gain ?? FELT)) next = { pkg, points, gain };
    }
    if (!next) break;
    best = next.pkg;
    held = next.points;
  }
  const gains = held.map((value, m) => value - first[m]!);
  return {
    points: members.length === 0 ? 0 : gains.reduce((sum, gain) => sum + gain, 0) / members.length,
    gainers: gains.filter(gain => gain >= FELT).length,
    changes: common.flatMap(({ id }) =>
      best.levels[id] === text.levels[id] ? [] : [{ issue: id, from: text.levels[id]!, to: best.levels[id]! }],
    ),
  };
}

function* neighbours(common: readonly Issue[], levels: Readonly<Record<IssueId, Level>>): Generator<Record<IssueId, Level>> {
  const steps = common.flatMap(issue =>
    [-1, 1].flatMap(by => {
      const to = levels[issue.id]! + by;
      return to >= 0 && to <= issue.top ? [{ issue: issue.id, to }] : [];
    }),
  );
  for (const [n, one] of steps.entries()) {
    yield { ...levels, [one.issue]: one.to };
    for (const other of steps.slice(n + 1))
      if (other.issue !== one.issue) yield { ...levels, [one.issue]: one.to, [other.issue]: other.to };
  }
}
