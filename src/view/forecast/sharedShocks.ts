import { parametersOf, placeOf, spread, stream } from '../../engine/index.ts';
import type { Scenario } from '../../model/index.ts';
import { idealSeen, middle } from '../estimate/narrow.ts';
import { priorsOf } from '../estimate/prior.ts';
import type { View } from '../types.ts';

/** How far, in places, what a party wants on an issue lies from its coding in draw n, by what it shares with others. */
export type SharedShocks = (party: number, issue: number, n: number) => number;

/**
 * Draws of what parties share: one shock for all on each issue, and the mean of those of its blocs. What a seat wants itself
 * and what it found out about others tells it something of the shock for all: the draws are of what is left open (the mean and
 * variance of a normal quantity given noisy readings of it).
 */
export function sharedShocks(scenario: Scenario, view: View, draws: number): SharedShocks {
  const p = parametersOf(scenario);
  const key = ['forecast', scenario.id, view.audience, view.round] as const;
  const common = scenario.issues.map(({ id }, k) => {
    const chance = stream(key[0], ...key.slice(1), 'common', id);
    const { about, deviation } = heardOf(scenario, view, k);
    return Array.from({ length: draws }, () => about + deviation * spread(chance));
  });
  const blocs = scenario.blocs.map(bloc =>
    scenario.issues.map(({ id }) => {
      const chance = stream(key[0], ...key.slice(1), 'bloc', bloc.id, id);
      return Array.from({ length: draws }, () => p.shockBloc * spread(chance));
    }),
  );
  const blocsOf = scenario.parties.map(({ id }) => blocs.filter((_, b) => scenario.blocs[b]!.members.includes(id)));
  return (party, issue, n) => {
    const own = blocsOf[party]!;
    let sum = 0;
    for (const bloc of own) sum += bloc[issue]![n]!;
    return common[issue]![n]! + (own.length === 0 ? 0 : sum / own.length);
  };
}

/** What is known of the shock for all on an issue. */
function heardOf(scenario: Scenario, view: View, k: number): { readonly about: number; readonly deviation: number } {
  const { shockCommon, shockBloc, shockOwn } = parametersOf(scenario);
  const issue = scenario.issues[k]!;
  const known = view.own?.knowledge ?? {};
  if (issue.scope !== 'common' || shockCommon === 0) return { about: 0, deviation: shockCommon };
  const double = issue.kind === 'options' ? 2 : 1;
  let weights = 1 / (shockCommon * shockCommon);
  let sum = 0;
  for (const [i, { id, stakes }] of scenario.parties.entries()) {
    const stake = stakes[issue.id];
    const own = view.own?.party === id;
    if (!stake || (!own && !known[id]?.[issue.id])) continue;
    const [low, high] = own ? [view.own.ideal[k]!, view.own.ideal[k]!] : idealSeen(scenario, view, i, k);
    const moved = view.parties[i]!.position[k]! - priorsOf(scenario)[i]![k]!.position;
    const reading = (placeOf(issue, middle([low, high]) - moved) - placeOf(issue, stake.ideal)) / double;
    // What is found out lies evenly in the inner four fifths of its interval; an option stands for all nearest to it.
    const width = (0.8 * Math.abs(placeOf(issue, high) - placeOf(issue, low)) + (issue.kind === 'options' ? 1 / issue.top : 0)) / double;
    const noise = shockBloc * shockBloc + shockOwn * shockOwn + (width * width) / 12;
    weights += 1 / noise;
    sum += reading / noise;
  }
  return { about: sum / weights, deviation: 1 / Math.sqrt(weights) };
}
