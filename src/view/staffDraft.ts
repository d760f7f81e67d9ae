import { compromiseMean } from '../analysis/index.ts';
import { levelAt, placeOf } from '../engine/index.ts';
import type { IssueId, Level, Scenario } from '../model/index.ts';
import { profilesSeen } from './estimate/profileSeen.ts';
import type { View } from './types.ts';

/**
 * The text a chair's staff would put before it: on every common issue the mean of what the members are thought to want,
 * weighted by influence and salience (Van den Bos 1991; Achen 2006), in whole steps. Rests on what this audience knows.
 */
export function staffDraft(scenario: Scenario, view: View): Readonly<Record<IssueId, Level>> {
  const profiles = profilesSeen(scenario, view);
  const levels: Record<IssueId, Level> = {};
  for (const [k, issue] of scenario.issues.entries()) {
    if (issue.scope !== 'common') continue;
    const places = profiles.map(profile => placeOf(issue, profile.ideal[k]!));
    const weights = profiles.map((profile, i) => (scenario.parties[i]!.member ? scenario.parties[i]!.influence * profile.salience[k]! : 0));
    const mean = compromiseMean(places, weights);
    levels[issue.id] = mean === undefined ? issue.statusQuo : Math.round(levelAt(issue, mean));
  }
  return levels;
}
