import type { Profile } from '../../engine/index.ts';
import type { Scenario, State } from '../../model/index.ts';
import { publicView } from '../publicView.ts';
import { profileAt } from './profileSeen.ts';

/**
 * What a seat would take the parties for if it knew a share of what nobody tells it: the public guess moved that far towards
 * the truth. 0 is the guess, 1 full knowledge. For bots that are said to know more, and to measure what knowing is worth.
 */
export function insightInto(scenario: Scenario, state: State, share: number): readonly Profile[] {
  let byShare = known.get(state);
  if (!byShare) {
    byShare = new Map();
    known.set(state, byShare);
  }
  let profiles = byShare.get(share);
  if (!profiles) {
    const open = publicView(scenario, state);
    profiles = state.parties.map((truth, i) => between(scenario, profileAt(scenario, open, i), truth, share));
    byShare.set(share, profiles);
  }
  return profiles;
}

const known = new WeakMap<State, Map<number, readonly Profile[]>>();

function between(scenario: Scenario, guess: Profile, truth: Profile, share: number): Profile {
  const mix = (seen: number, is: number) => seen + share * (is - seen);
  return {
    ideal: scenario.issues.map((issue, k) => {
      const level = mix(guess.ideal[k]!, truth.ideal[k]!);
      return issue.kind === 'options' && share < 1 ? Math.round(level) : level;
    }),
    salience: truth.salience.map((is, k) => mix(guess.salience[k]!, is)),
    redLine: truth.redLine.map((is, k) => (is === null ? null : mix(guess.redLine[k] ?? is, is))),
    pace: mix(guess.pace, truth.pace),
    costOfFailure: mix(guess.costOfFailure, truth.costOfFailure),
    entitlement: mix(guess.entitlement, truth.entitlement),
    pressure: mix(guess.pressure, truth.pressure),
    resolve: mix(guess.resolve, truth.resolve),
    sweetener: mix(guess.sweetener, truth.sweetener),
    pledges: guess.pledges,
  };
}
