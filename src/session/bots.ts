import { TEMPERS, think } from '../bots/index.ts';
import { stream } from '../engine/index.ts';
import type { Move, PartyId, Scenario } from '../model/index.ts';
import { botViewFor } from '../view/index.ts';
import { shortened } from './shortened.ts';
import type { BotsAsked } from './types.ts';

/** What the bots in these seats hand in; most of a large table pass, and are left out. Follows from what is asked alone: the same in every thread. */
export function movesOfBots(whole: Scenario, { setup, state, seats }: BotsAsked): Record<PartyId, readonly Move[]> {
  const rules = shortened(whole, setup.rounds);
  const made: Record<PartyId, readonly Move[]> = {};
  for (const seat of seats) {
    const insight = setup.insight?.[seat] ?? TEMPERS[setup.difficulty].insight;
    const chance = stream(setup.seed, 'bot', rules.id, seat, state.round);
    const moves = think(rules, botViewFor(rules, state, seat, insight), chance, setup.difficulty);
    if (moves.length > 0) made[seat] = moves;
  }
  return made;
}
