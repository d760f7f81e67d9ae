import type { Library, PartyId, Stance } from '../../model/index.ts';
import { type GamePlayed, STANCE_LETTERS } from '../../session/index.ts';
import type { Ending } from './types.ts';

const STANCES = ['support', 'reserve', 'object'] as const satisfies readonly Stance[];

/** How each meeting of a game ended. */
export function endingsOf(library: Library, { meetings }: GamePlayed): readonly Ending[] {
  return meetings.map(({ scenario, outcome, stances }) => {
    const held: Record<PartyId, Stance> = {};
    for (const [i, { id }] of library.scenarios[scenario]!.scenario.parties.entries()) {
      const stance = STANCES.find(one => STANCE_LETTERS[one] === stances[i]);
      if (stance) held[id] = stance;
    }
    return { outcome, stances: held };
  });
}
