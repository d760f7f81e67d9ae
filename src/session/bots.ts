import { TEMPERS, think } from '../bots/index.ts';
import { stream } from '../engine/index.ts';
import type { Move, PartyId, Scenario } from '../model/index.ts';
import { botViewFor } from '../view/index.ts';
import { shortened } from './shortened.ts';
import type { BotsAsked } from './types.ts';

const NOTHING: readonly Move[] = [];

/**
 * What the bots in these seats hand in; most of a large table pass, and hand in nothing. Follows from what is asked alone: the same in
 * every thread. Nobody is left out: records of whoever happened to act would be of a new kind to the machine in every round.
 */
export function movesOfBots(whole: Scenario, { setup, state, seats }: BotsAsked): Record<PartyId, readonly Move[]> {
  const rules = shortened(whole, setup.rounds);
  const made: Record<PartyId, readonly Move[]> = {};
  for (const seat of seats) {
    const insight = setup.insight?.[seat] ?? TEMPERS[setup.difficulty].insight;
    const chance = stream(setup.seed, 'bot', rules.id, seat, state.round);
    const moves = think(rules, botViewFor(rules, state, seat, insight), chance, setup.difficulty);
    made[seat] = moves.length > 0 ? moves : NOTHING;
  }
  return made;
}
