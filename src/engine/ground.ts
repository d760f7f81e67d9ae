import type { IssueId, Parameters } from '../model/index.ts';
import { type Feel, feelsOf } from './felt.ts';
import { parametersOf } from './parameters.ts';
import { perScenario } from './perScenario.ts';
import { type Space, spaceOf } from './space.ts';

/** What the sums need of a scenario beside its space. */
export interface Ground {
  readonly space: Space;
  readonly parameters: Parameters;
  /** By common issue (in the order of `Space.common`): how distances on it are felt. */
  readonly feel: readonly Feel[];
  /** Where the target of pledges and its deadline stand among the common issues; −1 where nothing is pledged. */
  readonly target: number;
  readonly deadline: number;
  /** The party that demands; −1 where nobody does. */
  readonly demander: number;
  /** By party, by common issue: whether its red line is a maximum; else it is a minimum. */
  readonly maximum: readonly (readonly boolean[])[];
}

export const groundOf = perScenario((scenario): Ground => {
  const { pledging, demander, issues, parties } = scenario;
  const space = spaceOf(scenario);
  const among = (id: IssueId | undefined) => (id === undefined ? -1 : space.common.indexOf(space.issueOf.get(id)!));
  return {
    space,
    parameters: parametersOf(scenario),
    feel: space.common.map(k => feelsOf(scenario)[k]!),
    target: among(pledging?.target),
    deadline: among(pledging?.by),
    demander: demander ? space.partyOf.get(demander.party)! : -1,
    maximum: parties.map(party => space.common.map(k => party.stakes[issues[k]!.id]?.redLine?.side !== 'min')),
  };
});
