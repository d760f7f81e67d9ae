import type { Party, Scenario } from '../../../model/index.ts';

/** Who may be played: the chair, then those who count most. */
export const seatOrder = (scenario: Pick<Scenario, 'parties' | 'chair'>): readonly Party[] =>
  scenario.parties
    .filter(party => party.playable)
    .sort(
      (a, b) => Number(b.id === scenario.chair) - Number(a.id === scenario.chair) || b.influence - a.influence || (a.id < b.id ? -1 : 1),
    );
