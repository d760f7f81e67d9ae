import type { Difficulty, Move, Scenario } from '../model/index.ts';
import type { View } from '../view/types.ts';
import { answerEvents } from './answers/answerEvents.ts';
import { answerOffers } from './answers/answerOffers.ts';
import { breakSilence } from './answers/breakSilence.ts';
import { chairMoves } from './chair/chair.ts';
import { attentionOf, memberMoves } from './habits/memberMoves.ts';
import { takeSeat } from './seat.ts';
import { tableOf } from './table.ts';
import { TEMPERS } from './temper.ts';

/**
 * Moves of a bot in this seat for this round. `chance` is a stream keyed by the session. Never refused by the engine.
 * A bot without a seat of its own, or in a meeting that is over, makes none.
 */
export function think(scenario: Scenario, view: View, chance: () => number, difficulty: Difficulty): readonly Move[] {
  const { own } = view;
  if (!own || view.phase.name === 'concluded') return [];
  const chairs = own.party === scenario.chair;
  const { parties, partyIndex } = tableOf(scenario);
  const attention = chairs ? 0 : attentionOf(own, parties[partyIndex.get(own.party)!]!.influence, TEMPERS[difficulty], chance);
  const called = own.offers.length > 0 || own.asked.length > 0 || view.phase.name === 'silence';
  // Most seats of a large table have nothing to say in most rounds.
  if (!chairs && attention === 0 && !called) return [];
  const seat = takeSeat(scenario, view, own, chance, difficulty);
  const free = called ? [...answerEvents(seat), ...answerOffers(seat), ...breakSilence(seat)] : [];
  if (chairs) return [...free, ...chairMoves(seat)];
  return attention > 0 ? [...free, ...memberMoves(seat, attention)] : free;
}
