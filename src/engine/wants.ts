import type { PartyState, Scenario } from '../model/index.ts';
import { felt } from './felt.ts';
import { groundOf } from './ground.ts';
import { keepRecent, perScenario } from './perScenario.ts';
import { heaviestBurden } from './pledging.ts';
import { placeOf, valueOf } from './space.ts';

/** What appraising needs of a party; PartyState satisfies it, and so does an estimate made from a view. */
export type Profile = Pick<
  PartyState,
  'ideal' | 'salience' | 'redLine' | 'pace' | 'costOfFailure' | 'entitlement' | 'pressure' | 'resolve' | 'sweetener' | 'pledges'
>;

/** A profile in the numbers the sums use. */
export interface Wants {
  readonly party: number;
  /** The profile's own lists: while it has these, the sums hold. */
  readonly ideals: Profile['ideal'];
  readonly saliences: Profile['salience'];
  readonly lines: Profile['redLine'];
  /** By common issue: place of the ideal, salience, place of the red line or NaN. */
  readonly ideal: readonly number[];
  readonly salience: readonly number[];
  readonly line: readonly number[];
  /** The common issues, by their place among them, that it has a red line on: most parties have one or two. */
  readonly lined: readonly number[];
  /** Where it wants the target of pledges, in that issue's unit; 0 where nothing is pledged. */
  readonly wanted: number;
  /** Loss in the worst corner of the space: utility 0. */
  readonly worst: number;
  /**
   * Points that what the party is left with when nothing is agreed is worth, failure not counted, with what it has promised;
   * worked out when first asked for.
   */
  alone: { readonly promised: number | undefined; readonly points: number } | undefined;
}

/** What is asked about a party in turn: how it is, what the public takes it for, what the chair does. */
const WANTS_KEPT = 6;
const recentWants = perScenario((scenario): readonly Wants[][] => scenario.parties.map(() => []));

export function wants(scenario: Scenario, party: number, profile: Profile): Wants {
  const recent = recentWants(scenario)[party]!;
  for (const one of recent)
    if (one.ideals === profile.ideal && one.saliences === profile.salience && one.lines === profile.redLine) return one;
  return keepRecent(recent, readWants(scenario, party, profile), WANTS_KEPT);
}

function readWants(scenario: Scenario, party: number, profile: Profile): Wants {
  const { space, feel, target } = groundOf(scenario);
  const { ideal: ideals, salience: saliences, redLine: lines } = profile;
  const ideal: number[] = [];
  const salience: number[] = [];
  const line: number[] = [];
  const lined: number[] = [];
  const asked = space.common[target];
  const wanted = asked === undefined ? 0 : valueOf(scenario.issues[asked]!, ideals[asked]!);
  let worst = heaviestBurden(scenario, party, wanted);
  for (const k of space.common) {
    const issue = scenario.issues[k]!;
    const place = placeOf(issue, ideals[k]!);
    const level = lines[k];
    worst += saliences[k]! * felt(Math.max(place, 1 - place), feel[ideal.length]!);
    ideal.push(place);
    salience.push(saliences[k]!);
    if (level !== null && level !== undefined) lined.push(line.length);
    line.push(level === null || level === undefined ? Number.NaN : placeOf(issue, level));
  }
  return { party, ideals, saliences, lines, ideal, salience, line, lined, wanted, worst, alone: undefined };
}
