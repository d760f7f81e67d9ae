import { meanByVoice, urgency } from '../../analysis/index.ts';
import { type Circumstances, feelsOf, felt, levelAt, type Profile, placeOf, reservation, utility } from '../../engine/index.ts';
import type { Issue, IssueId, Package, Scenario } from '../../model/index.ts';

/** Damped steps towards the balance, and how far each goes. */
export const STEPS = 3;
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
 *
 * @param steps how often it is reweighted; 0 gives the plain mean
 */
export function settlement(
  scenario: Scenario,
  now: Circumstances,
  profiles: readonly Profile[],
  carveOuts: Package['carveOuts'],
  steps = STEPS,
): Levels {
  const members = scenario.parties.flatMap((party, i) => (party.member ? [i] : []));
  const issues = scenario.issues.flatMap((issue, k) => (issue.scope === 'common' ? [{ issue, k }] : []));
  const ideals = members.map(i => issues.map(({ issue, k }) => placeOf(issue, profiles[i]!.ideal[k]!)));
  const saliences = members.map(i => issues.map(({ k }) => profiles[i]!.salience[k]!));
  const power = members.map(i => scenario.parties[i]!.influence);
  const feels = feelsOf(scenario);

  /** The whole way to the mean by these voices, or a part of it from where one is. */
  const towards = (voices: readonly number[], from?: readonly number[]): number[] => {
    const mean = meanByVoice(ideals, saliences, voices);
    return issues.map(({ issue, k }, c) => {
      const at = from?.[c] ?? placeOf(issue, issue.statusQuo);
      if (issue.kind === 'scale') return at + (from ? PART : 1) * ((mean[c] ?? at) - at);
      return leastMissed(issue, place => {
        let missed = 0;
        for (let m = 0; m < voices.length; m += 1) missed += voices[m]! * saliences[m]![c]! * felt(place - ideals[m]![c]!, feels[k]!);
        return missed;
      });
    });
  };
  const levels = (places: readonly number[]): Levels =>
    Object.fromEntries(issues.map(({ issue }, c) => [issue.id, levelAt(issue, places[c]!)]));

  let at = towards(power);
  for (let step = 0; step < steps; step += 1) {
    const text: Package = { levels: levels(at), carveOuts };
    const margins = members.map(i => utility(scenario, i, profiles[i]!, text) - reservation(scenario, now, i, profiles[i]!));
    const urgent = urgency(margins, FLOOR, CAP);
    at = towards(
      power.map((one, m) => one * urgent[m]!),
      at,
    );
  }
  return levels(at);
}

/** Place of the option that is missed least; the first of equal ones. */
function leastMissed({ options }: Extract<Issue, { kind: 'options' }>, missed: (place: number) => number): number {
  let best = options[0]!.value;
  let least = Number.POSITIVE_INFINITY;
  for (const { value } of options) {
    const one = missed(value);
    if (one < least) {
      least = one;
      best = value;
    }
  }
  return best;
}
