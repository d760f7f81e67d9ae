import type { Scenario } from '../model/index.ts';
import { distanceFelt, feelsOf } from './felt.ts';
import { type Circumstances, reservation } from './noDeal.ts';
import { clamp, levelAt, spaceOf } from './space.ts';
import { type Profile, wants } from './wants.ts';

/** Furthest level a party can bear on a common issue: its red line, else where that issue alone eats its surplus. */
export function limit(scenario: Scenario, now: Circumstances, party: number, profile: Profile, issue: number): number {
  const line = profile.redLine[issue];
  if (line !== null && line !== undefined) return line;
  const { common } = spaceOf(scenario);
  const i = common.indexOf(issue);
  const rules = scenario.issues[issue]!;
  if (i < 0) return rules.top;
  const want = wants(scenario, party, profile);
  const surplus = Math.max(0, 100 - reservation(scenario, now, party, profile)) / 100;
  const salience = want.salience[i]!;
  if (salience === 0) return rules.top;
  const reach = distanceFelt((surplus * want.worst) / salience, feelsOf(scenario)[issue]!);
  // Towards the side where there is more room: that is where others will pull.
  const at = want.ideal[i]!;
  return levelAt(rules, clamp(at <= 0.5 ? at + reach : at - reach, 0, 1));
}
