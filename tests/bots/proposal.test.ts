import { expect, test } from 'vitest';
import { type Proposal, withinAllowance } from '../../src/bots/proposal.ts';
import type { Seat } from '../../src/bots/seat.ts';

const seat = {
  scenario: { procedure: { moves: { persuade: { takes: 1 }, sendEnvoy: { takes: 2 }, openSilence: { takes: 1 } } } },
} as unknown as Seat;
const persuade = (party: string, worth: number): Proposal => ({ move: { type: 'persuade', party, issue: 'quota', to: 3 }, worth });
const envoy: Proposal = { move: { type: 'sendEnvoy', party: 'isles' }, worth: 2 };

test('the best proposals come first, as many as the allowance bears', () => {
  const moves = withinAllowance(seat, [persuade('coast', 1), envoy, persuade('isles', 3)], 2);
  expect(moves).toEqual([persuade('isles', 3).move, persuade('coast', 1).move]);
});

test('what takes more than is left makes room for what takes less', () => {
  expect(withinAllowance(seat, [envoy, persuade('coast', 1)], 1)).toEqual([persuade('coast', 1).move]);
});

test('the same word to the same party is said once', () => {
  expect(withinAllowance(seat, [persuade('coast', 1), persuade('coast', 2)], 3)).toHaveLength(1);
});
