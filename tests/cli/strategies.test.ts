import { expect, test } from 'vitest';
import { type Rest, type Strategy, seatsToTry, verdictOn } from '../../src/cli/strategies/measure.ts';
import { strategyLines } from '../../src/cli/strategies/strategyLines.ts';
import { words } from '../../src/view/index.ts';
import { library, scenarios } from '../library.ts';

const USUAL: Rest = { chair: 'bot', difficulty: 'standard' };
const HARD: Rest = { chair: 'bot', difficulty: 'hard' };
const tried = (rest: Rest, by: Readonly<Partial<Record<Strategy, readonly number[]>>>) => ({
  rest,
  by: new Map(Object.entries(by) as [Strategy, readonly number[]][]),
});
const said = words(library().scenarios['harbour-quotas']!.texts);

test('a way that is ahead in every game, whatever the rest do, dominates; where it is least ahead is told', () => {
  const found = verdictOn([
    tried(USUAL, { bot: [9, 8, 9, 8], pass: [1, 0, 1, 0], random: [5, 4, 5, 4] }),
    tried(HARD, { bot: [6, 5, 6, 5], pass: [4, 3, 4, 3], random: [1, 0, 1, 0] }),
  ]);
  expect([found.nearest, found.dominates]).toEqual(['bot', true]);
  expect(found.least).toEqual({ mean: 2, half: 0, over: 'pass', rest: HARD });
  const [line] = strategyLines([{ seat: 'hythe', measure: 'points', ...found }], said);
  expect(line).toMatch(
    /^Little Hythe: to play as “bot” beats every other way, .* \+2\.0 ± 0\.0 points .* “pass” with the chair’s bot, members at hard difficulty$/,
  );
});

test('one that is behind somewhere, or not certainly ahead, does not', () => {
  const mixed = verdictOn([tried(USUAL, { bot: [9, 9], pass: [1, 1] }), tried(HARD, { bot: [1, 1], pass: [2, 2] })]);
  expect(mixed.dominates).toBe(false);
  const unsure = verdictOn([tried(USUAL, { bot: [9, 1, 9, 1], pass: [1, 8, 1, 8] })]);
  expect([unsure.nearest, unsure.dominates]).toEqual(['bot', false]);
  expect(strategyLines([{ seat: 'hythe', measure: 'agreement', ...mixed }], said)[0]).toMatch(
    /^Little Hythe: no way to play dominates\..*percentage points of agreement against/,
  );
});

test('the chair is tried, and of a large table four more seats', () => {
  for (const scenario of scenarios()) {
    const [chair, ...others] = seatsToTry(scenario);
    expect(chair).toBe(scenario.chair);
    expect(others.length).toBeGreaterThan(0);
    expect(others.length).toBeLessThanOrEqual(6);
    expect(others).not.toContain(scenario.chair);
  }
});
