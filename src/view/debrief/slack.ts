import { reservation, utilities } from '../../engine/index.ts';
import type { Package, Scenario, State } from '../../model/index.ts';
import { climb } from './climb.ts';
import type { Slack } from './types.ts';

/** A loss too small to be felt, in points; and a gain worth a change. */
const UNFELT = 0.02;
const FELT = 0.1;

/**
 * What was left on the table: the text that adds most to all members together and takes from none, as far as `climb` finds one.
 * By the rules' own worth of a text, losses on words and bending lines and the cost of pledges in it; the analysis floor's
 * slack (Raiffa 1982) knows quadratic losses only, and asks for a gain of all at once.
 */
export function slackOf(scenario: Scenario, end: State, text: Package): Slack {
  const members = scenario.parties.flatMap((party, i) => (party.member ? [i] : []));
  const worth = (pkg: Package) => utilities(scenario, end.parties, pkg);
  const first = worth(text);
  const gainsOf = (pkg: Package) => {
    const points = worth(pkg);
    return members.map(i => points[i]! - first[i]!);
  };
  const found = climb(
    scenario,
    text,
    pkg => {
      const gains = gainsOf(pkg);
      return gains.some(gain => gain < -UNFELT) ? undefined : gains.reduce((sum, gain) => sum + gain, 0);
    },
    FELT,
  );
  const better = found?.text ?? text;
  const gains = gainsOf(better);
  const points = worth(better);
  return {
    points: members.length === 0 ? 0 : gains.reduce((sum, gain) => sum + gain, 0) / members.length,
    gains: scenario.parties.map(({ member }, i) => (member ? points[i]! - reservation(scenario, end, i, end.parties[i]!) : null)),
    gainers: gains.filter(gain => gain >= FELT).length,
    changes: scenario.issues.flatMap(({ id, scope }) =>
      scope !== 'common' || better.levels[id] === text.levels[id] ? [] : [{ issue: id, from: text.levels[id]!, to: better.levels[id]! }],
    ),
  };
}
