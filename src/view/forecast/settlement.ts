import { urgency } from '../../analysis/index.ts';
import {
  type Circumstances,
  feelsOf,
  felt,
  levelAt,
  type Profile,
  perScenario,
  placeOf,
  reservation,
  utilities,
} from '../../engine/index.ts';
import type { Issue, IssueId, Package, Scenario } from '../../model/index.ts';

/** Damped steps towards the balance, and how far each goes. */
const STEPS = 3;
const PART = 0.6;
/** Points added to every margin, so that who would walk away counts for much and not for all; and the most it counts, as a multiple of the average. */
const FLOOR = 4;
const CAP = 4;

/** By common issue; fractional on scales. */
export type Levels = Readonly<Record<IssueId, number>>;

/**
 * Where a table would meet: on every common issue the mean of what its members want, weighted by influence and salience
 * (Van den Bos 1991; Achen 2006), then reweighted so that who is near to walking away counts for more: damped steps towards
 * the Nash bargaining solution (`analysis/reweightedMean.ts`). Words have no mean: of an issue's options the one that loses
 * least by the same weights.
 */
export function settlement(scenario: Scenario, now: Circumstances, profiles: readonly Profile[], carveOuts: Package['carveOuts']): Levels {
  const { issues, members, power } = seatsOf(scenario);
  const wishes = wishesOf(scenario, profiles);
  let at = issues.map((one, c) => one.statusQuo + whole(wishes, one, c, power, one.statusQuo));
  for (let step = 0; step < STEPS; step += 1) {
    const worth = utilities(scenario, profiles, { levels: levelsAt(issues, at), carveOuts });
    const urgent = urgency(
      members.map(i => worth[i]! - reservation(scenario, now, i, profiles[i]!)),
      FLOOR,
      CAP,
    );
    const voices = power.map((one, m) => one * urgent[m]!);
    at = issues.map((one, c) => at[c]! + (one.issue.kind === 'scale' ? PART : 1) * whole(wishes, one, c, voices, at[c]!));
  }
  return levelsAt(issues, at);
}

interface Asked {
  readonly issue: Issue;
  readonly k: number;
  /** Places. */
  readonly statusQuo: number;
  readonly options: readonly number[];
  readonly feel: ReturnType<typeof feelsOf>[number];
}

const seatsOf = perScenario(scenario => {
  const feels = feelsOf(scenario);
  const members = scenario.parties.flatMap((party, i) => (party.member ? [i] : []));
  const issues = scenario.issues.flatMap((issue, k): Asked[] => {
    if (issue.scope !== 'common') return [];
    const options = issue.kind === 'options' ? issue.options.map(({ value }) => value) : [];
    return [{ issue, k, statusQuo: placeOf(issue, issue.statusQuo), options, feel: feels[k]! }];
  });
  return { members, issues, power: members.map(i => scenario.parties[i]!.influence) };
});

/** By issue, then member. */
interface Wishes {
  readonly place: readonly (readonly number[])[];
  readonly salience: readonly (readonly number[])[];
}

function wishesOf(scenario: Scenario, profiles: readonly Profile[]): Wishes {
  const { issues, members } = seatsOf(scenario);
  const place: number[][] = [];
  const salience: number[][] = [];
  for (const { issue, k } of issues) {
    const places: number[] = [];
    const saliences: number[] = [];
    for (const i of members) {
      places.push(placeOf(issue, profiles[i]!.ideal[k]!));
      saliences.push(profiles[i]!.salience[k]!);
    }
    place.push(places);
    salience.push(saliences);
  }
  return { place, salience };
}

/** The whole way from a place to where these voices would settle an issue; none where nobody cares. */
function whole({ place, salience }: Wishes, { options, feel }: Asked, c: number, voices: readonly number[], from: number): number {
  const places = place[c]!;
  const cares = salience[c]!;
  let sum = 0;
  let total = 0;
  for (let m = 0; m < places.length; m += 1) {
    const weight = voices[m]! * cares[m]!;
    sum += weight * places[m]!;
    total += weight;
  }
  if (!(total > 0)) return 0;
  if (options.length === 0) return sum / total - from;
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  for (const option of options) {
    let missed = 0;
    for (let m = 0; m < places.length; m += 1) missed += voices[m]! * cares[m]! * felt(option - places[m]!, feel);
    if (missed < least) {
      least = missed;
      best = option;
    }
  }
  return best - from;
}

function levelsAt(issues: readonly Asked[], places: readonly number[]): Levels {
  const levels: Record<IssueId, number> = {};
  for (const [c, { issue }] of issues.entries()) levels[issue.id] = levelAt(issue, places[c]!);
  return levels;
}
