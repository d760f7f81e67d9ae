import { aspiration, partyIndex, reservation, utilities, utility } from '../../engine/index.ts';
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

export function aspirationSeen(scenario: Scenario, view: View, party: PartyId): number {
  const i = partyIndex(scenario, party);
  return aspiration(scenario, view, i, profileAt(scenario, view, i));
}
