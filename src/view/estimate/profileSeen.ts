import { type Profile, parametersOf, partyIndex } from '../../engine/index.ts';
import type { PartyId, Scenario, Style } from '../../model/index.ts';
import type { PartyFace, View } from '../types.ts';
import { idealSeen, middle, redLineSeen } from './narrow.ts';
import { newsOf } from './news.ts';

/** The likeliest of the paces the rules draw for a style. */
const PACE: Readonly<Record<Style, number>> = { boulware: 4, linear: 1, conceder: 0.5 };

/** By the faces of a moment, which all views of it share: what anybody would guess of each party. */
const open = new WeakMap<readonly PartyFace[], Profile[]>();
/** By view: where the audience knows better. */
const informed = new WeakMap<View, (Profile | undefined)[]>();

/** Middle estimate of what appraising needs of a party; of itself a party knows all. Memoised. */
export function profileSeen(scenario: Scenario, view: View, party: PartyId): Profile {
  return profileAt(scenario, view, partyIndex(scenario, party));
}

/** By party, in the scenario's order. */
export function profilesSeen(scenario: Scenario, view: View): readonly Profile[] {
  return scenario.parties.map((_, i) => profileAt(scenario, view, i));
}

export function profileAt(scenario: Scenario, view: View, i: number): Profile {
  const id = scenario.parties[i]!.id;
  const { own } = view;
  if (own?.party === id) return own;
  if (own?.insight) return own.insight[i]!;
  if (!own || !(id in own.knowledge)) return openProfile(scenario, view, i);
  let mine = informed.get(view);
  if (!mine) {
    mine = [];
    informed.set(view, mine);
  }
  mine[i] ??= estimate(scenario, view, i);
  return mine[i];
}

function openProfile(scenario: Scenario, view: View, i: number): Profile {
  let profiles = open.get(view.parties);
  if (!profiles) {
    profiles = [];
    open.set(view.parties, profiles);
  }
  profiles[i] ??= estimate(scenario, view, i);
  return profiles[i];
}

function estimate(scenario: Scenario, view: View, i: number): Profile {
  const party = scenario.parties[i]!;
  const { assetScale, statementPoints, statementCap } = parametersOf(scenario);
  let promised = 0;
  for (const { asset, to } of view.promised) {
    if (to === party.id) promised += scenario.assets.find(one => one.id === asset)?.worth[party.id] ?? 0;
  }
  const statements = Object.keys(view.parties[i]!.statements).length;
  const news = newsOf(scenario, view)[i]!;
  return {
    // What is wanted of words is a wording.
    ideal: scenario.issues.map((issue, k) => {
      const about = middle(idealSeen(scenario, view, i, k));
      return issue.kind === 'options' ? Math.round(about) : about;
    }),
    salience: scenario.issues.map((issue, k) => Math.min(1, ((party.stakes[issue.id]?.salience ?? 0) / 100) * (news.salience[k] ?? 1))),
    redLine: scenario.issues.map((_, k) => {
      const line = redLineSeen(scenario, view, i, k);
      return line ? middle(line) : null;
    }),
    pace: PACE[party.style],
    costOfFailure: Math.max(0, party.costOfFailure + news.failure),
    // What others' exemptions and pressure do to it shows only in how it stands.
    entitlement: 0,
    pressure: 0,
    resolve: Math.min(statementCap, statements * statementPoints) + news.resolve,
    sweetener: (assetScale * promised) / 100,
    pledges: view.parties[i]!.pledges,
  };
}
