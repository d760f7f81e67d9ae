import type { Package, PartyState, Scenario } from '../model/index.ts';
import { levelOf, snap, spaceOf, valueOf } from './space.ts';

/** Level of an own issue before anything is pledged: the party's figure where the issue names one, else its status quo. */
export function openingPledge(scenario: Scenario, party: number, issue: number): number {
  const rules = scenario.issues[issue]!;
  if (rules.kind === 'scale' && rules.statusQuoFigure) {
    const figure = scenario.parties[party]!.figures[rules.statusQuoFigure]?.value;
    if (figure !== undefined) return snap(rules, levelOf(rules, figure));
  }
  return rules.statusQuo;
}

/** Whether a pledge counts under a text: unconditional, or its condition met. */
export function stands(state: Pick<PartyState, 'pledges'>, issue: string, pkg: Package): boolean {
  const made = state.pledges[issue];
  if (!made) return false;
  if (!made.provided) return true;
  const level = pkg.levels[made.provided.issue];
  if (level === undefined) return false;
  return made.provided.side === 'atLeast' ? level >= made.provided.level : level <= made.provided.level;
}

/** Value, in its unit, that a party has promised at this table and that stands under a text; undefined where it promised nothing. */
export function pledgedAtTable(scenario: Scenario, state: Pick<PartyState, 'pledges'>, pkg: Package): number | undefined {
  const id = scenario.pledging?.issue;
  const made = id === undefined ? undefined : state.pledges[id];
  if (!made || id === undefined || made.plan || !stands(state, id, pkg)) return undefined;
  return valueOf(scenario.issues[spaceOf(scenario).issueOf.get(id)!]!, made.level);
}

/** Value, in its unit, of what a party has pledged on the pledge issue; today's figure while it has not. */
export function pledgedValue(scenario: Scenario, parties: readonly Pick<PartyState, 'pledges'>[], party: number): number {
  const { pledging } = scenario;
  if (!pledging) return 0;
  const index = spaceOf(scenario).issueOf.get(pledging.issue);
  const made = parties[party]!.pledges[pledging.issue];
  if (made && index !== undefined) return valueOf(scenario.issues[index]!, made.level);
  return scenario.parties[party]!.figures[pledging.today]?.value ?? 0;
}
