import type { Meter, PartyId, Scenario } from '../../../../model/index.ts';
import type { View } from '../../../../view/index.ts';

/** A party's value on a meter, and whether it has pledged it or merely spends it today. */
export interface MeterValue {
  readonly party: PartyId;
  readonly value: number;
  readonly pledged: boolean;
}
type Marks = Extract<Meter, { kind: 'marks' }>;
type Share = Extract<Meter, { kind: 'share' }>;

function valueOf(scenario: Scenario, view: View, at: number, figure: string, issue: string | undefined): MeterValue | undefined {
  const party = scenario.parties[at];
  if (!party?.member) return undefined;
  const own = scenario.issues.find(i => i.id === issue);
  const pledge = issue ? view.parties[at]?.pledges[issue] : undefined;
  if (own?.kind === 'scale' && pledge) return { party: party.id, value: own.from + pledge.level * own.step, pledged: true };
  const value = party.figures[figure]?.value;
  return value === undefined ? undefined : { party: party.id, value, pledged: false };
}

/** How many members are at or above each mark, pledged or today; and everybody's value. */
export function marksOf(scenario: Scenario, view: View, meter: Marks) {
  const values = scenario.parties.flatMap((_, at) => valueOf(scenario, view, at, meter.figure, meter.issue) ?? []);
  return { values, marks: meter.at.map(at => ({ at, count: values.filter(v => v.value >= at - 1e-9).length })) };
}

/** One party's share of the total, %: pledges where they were made, today's figures elsewhere. */
export function shareOf(scenario: Scenario, view: View, meter: Share): number {
  const issue = scenario.stage.colour?.issue;
  let one = 0;
  let total = 0;
  for (const [at, party] of scenario.parties.entries()) {
    const value = valueOf(scenario, view, at, meter.figure, issue);
    const amount = (value?.value ?? 0) * (party.figures[meter.weight]?.value ?? 0);
    total += amount;
    if (party.id === meter.party) one = amount;
  }
  return total > 0 ? (one / total) * 100 : 0;
}
