import { aspirationFrom, partyIndex, reservation, type Standing, standing, utilities, utility } from '../../engine/index.ts';
import type { Package, PartyId, Scenario } from '../../model/index.ts';
import type { View } from '../types.ts';
import { profileAt, profilesSeen } from './profileSeen.ts';

/** Points a package is worth to a party, by the middle estimate. */
export function utilitySeen(scenario: Scenario, view: View, party: PartyId, pkg: Package): number {
  const i = partyIndex(scenario, party);
  return utility(scenario, i, profileAt(scenario, view, i), pkg);
}

/** The same by party, in the scenario's order. */
export function utilitiesSeen(scenario: Scenario, view: View, pkg: Package): number[] {
  return utilities(scenario, profilesSeen(scenario, view), pkg);
}

export function reservationSeen(scenario: Scenario, view: View, party: PartyId): number {
  const i = partyIndex(scenario, party);
  return reservation(scenario, view, i, profileAt(scenario, view, i));
}

/** By party: what it is taken to hold out for this round, and the worth of no deal to it below which it never goes. */
export function groundsSeen(scenario: Scenario, view: View): readonly { readonly aspiration: number; readonly reservation: number }[] {
  return profilesSeen(scenario, view).map((profile, i) => {
    const walksAt = reservation(scenario, view, i, profile);
    return { aspiration: aspirationFrom(scenario, view, profile, walksAt), reservation: walksAt };
  });
}

/** How the table is taken to stand on a package, by the middle estimates alone: what was said round the table is not heard. */
export function standingSeen(scenario: Scenario, view: View, pkg: Package): Standing {
  return standing(scenario, view, profilesSeen(scenario, view), pkg);
}
