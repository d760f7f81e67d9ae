import { describe, expect, test } from 'vitest';
import { answerEvents } from '../../src/bots/answers/answerEvents.ts';
import { answerOffers } from '../../src/bots/answers/answerOffers.ts';
import { breakSilence } from '../../src/bots/answers/breakSilence.ts';
import { type Seat, takeSeat } from '../../src/bots/seat.ts';
import { start } from '../../src/engine/index.ts';
import type { Difficulty, MoveType, Offer, Scenario } from '../../src/model/index.ts';
import type { OwnView, View } from '../../src/view/index.ts';
import { viewFor } from '../../src/view/index.ts';
import { scenarios } from '../library.ts';

const summit = scenarios().find(scenario => scenario.pledging !== undefined)!;
const { state } = start(summit, 'members');
/** Somebody who values a side payment that somebody else can give. */
const asset = summit.assets.find(one => one.givers.some(giver => !(giver in one.worth)))!;
const giver = asset.givers.find(id => !(id in asset.worth))!;
const taker = Object.entries(asset.worth).sort(([, a], [, b]) => b - a)[0]![0];

function seatOf(
  party: string,
  own: Partial<OwnView>,
  view: Partial<View> = {},
  difficulty: Difficulty = 'standard',
  scenario: Scenario = summit,
): Seat {
  const seen = viewFor(scenario, state, party);
  const changed = { ...seen, ...view, own: { ...seen.own!, moves: Object.keys(scenario.procedure.moves) as MoveType[], ...own } };
  return takeSeat(scenario, changed, changed.own, () => 0.5, difficulty);
}

describe('under silence', () => {
  const silence: Partial<View> = { phase: { name: 'silence', ends: 5 } };
  const short = { utility: 40, reservation: 38, aspiration: 45 };
  test.each([
    ['who would let the text pass keeps silent', { lets: true, ...short }, 'standard', 0],
    ['who would not, breaks it', { lets: false, ...short }, 'standard', 1],
    ['the gentle let pass what is better than nothing and near what they hoped', { lets: false, ...short }, 'gentle', 0],
    ['but not what is worse than no deal', { lets: false, ...short, utility: 30 }, 'gentle', 1],
  ] as const)('%s', (_, own, difficulty, broken) => {
    expect(breakSilence(seatOf(taker, own, silence, difficulty))).toHaveLength(broken);
  });

  test('outside silence there is nothing to break', () => {
    expect(breakSilence(seatOf(taker, { lets: false }))).toEqual([]);
  });
});

describe('an offer', () => {
  const offer = (terms: Offer['terms']): Offer => ({ id: 'o', from: giver, to: taker, terms });
  const answer = (terms: Offer['terms'], own: Partial<OwnView>) => {
    const [move] = answerOffers(seatOf(taker, { offers: [offer(terms)], ...own }));
    return move?.type === 'answerOffer' ? move.answer.kind : undefined;
  };
  const content = { utility: 60, reservation: 30, aspiration: 55 };
  const desperate = { utility: 10, reservation: 40, aspiration: 80 };

  test('of something valued for the backing it would give anyway is taken', () => {
    expect(answer({ gives: [asset.id], wants: { kind: 'backing' } }, content)).toBe('accept');
  });

  test('does not buy the backing of a text far worse than no deal', () => {
    expect(answer({ gives: [asset.id], wants: { kind: 'backing' } }, desperate)).toBe('decline');
  });

  test('is answered by the hard only at a higher price than by the gentle', () => {
    const middling = { offers: [offer({ gives: [asset.id], wants: { kind: 'backing' } })], reservation: 40, utility: 40 };
    const taken = (difficulty: Difficulty) =>
      Array.from({ length: 40 }, (_, n) => 41 + n).filter(aspiration => {
        const [move] = answerOffers(seatOf(taker, { ...middling, aspiration }, {}, difficulty));
        return move?.type === 'answerOffer' && move.answer.kind === 'accept';
      }).length;
    expect(taken('gentle')).toBeGreaterThan(taken('hard'));
  });
});

describe('an event', () => {
  const cohesion = summit.tracks.find(track => track.role === 'cohesion')!.id;
  const by = (value: number) => [{ type: 'track', track: cohesion, by: { op: 'number', value }, why: 'w' }] as const;
  const event = {
    ...summit.events[0]!,
    id: 'asked',
    asks: taker,
    choices: [
      { id: 'worse', effects: by(-12) },
      { id: 'better', effects: by(12) },
    ],
  };
  const answers = Array.from({ length: 100 }, (_, n) => {
    const seat = { ...seatOf(taker, { asked: ['asked'] }, {}, 'standard', { ...summit, events: [event] }), chance: () => (n + 0.5) / 100 };
    const [move] = answerEvents(seat);
    return move?.type === 'answerEvent' ? move.choice : undefined;
  });

  test('is answered mostly by the choice that is kinder to what the seat lives by', () => {
    expect(answers.filter(choice => choice === 'better').length).toBeGreaterThan(80);
  });

  test('but by no choice always', () => {
    expect(answers).toContain('worse');
  });
});
