import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Actor, type ChallengeTerms, expectedUtility, isRefused } from '../../../src/analysis/index.ts';
import { granted } from '../bargain/tables.ts';
import { number, numbersOf, ordinary, SEED } from '../degenerate.ts';

const terms: ChallengeTerms = { reading: 'printed', rounds: 1 };
const actor = (position: number, power = 1, salience = 1): Actor => ({ position, power, salience });

describe('a challenge', () => {
  test('the weak gives way to the strong, and not the other way round', () => {
    const { positions, moves } = granted(expectedUtility([actor(0, 1), actor(10, 9)], terms))[1]!;
    expect(positions).toEqual([10, 10]);
    expect(moves).toHaveLength(1);
    expect(moves[0]).toMatchObject({ actor: 0, toward: 1 });
  });

  test('equals who both care leave each other alone', () => {
    expect(granted(expectedUtility([actor(0), actor(10)], terms))[1]!.positions).toEqual([0, 10]);
  });

  test('those who stand together press nobody and are pressed by nobody', () => {
    const rounds = granted(expectedUtility([actor(4), actor(4, 3), actor(4, 0)], { ...terms, rounds: 3 }));
    expect(rounds.map(({ positions, moves }) => ({ positions, moves }))).toEqual(
      Array.from({ length: 4 }, () => ({ positions: [4, 4, 4], moves: [] })),
    );
  });

  test('alone one stays', () => {
    expect(granted(expectedUtility([actor(3)], terms))[1]).toMatchObject({ positions: [3], median: 3, mean: 3, moves: [] });
  });

  test('the opening is round 0', () => {
    const rounds = granted(expectedUtility([actor(0), actor(6), actor(9, 2)], { ...terms, rounds: 0 }));
    expect(rounds).toEqual([{ positions: [0, 6, 9], median: 6, mean: 6, moves: [] }]);
  });

  test('nobody leaves the range of the opening, and every move leads where it says', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ position: ordinary, power: ordinary, salience: ordinary }), { minLength: 1, maxLength: 8 }),
        fc.constantFrom('published', 'printed'),
        fc.constantFrom(0, 0.5, 1),
        (actors, reading, statusQuo) => {
          const rounds = expectedUtility(actors, { reading, rounds: 5, statusQuo });
          if (isRefused(rounds)) return;
          const opening = actors.map(({ position }) => position);
          for (const [n, { positions, moves }] of rounds.entries()) {
            expect(Math.min(...positions)).toBeGreaterThanOrEqual(Math.min(...opening) - 1e-6);
            expect(Math.max(...positions)).toBeLessThanOrEqual(Math.max(...opening) + 1e-6);
            for (const { actor: who, to } of moves) expect(positions[who]).toBe(to);
            const still = positions.map((_, i) => i).filter(i => !moves.some(move => move.actor === i));
            for (const i of still) expect(positions[i]).toBe(rounds[Math.max(0, n - 1)]!.positions[i]);
          }
        },
      ),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe('whatever the table', () => {
  test('there are numbers or a refusal', () => {
    let answered = 0;
    fc.assert(
      fc.property(
        fc.array(fc.record({ position: number, power: number, salience: number }), { maxLength: 7 }),
        fc.constantFrom('published', 'printed'),
        fc.constantFrom(0, 0.5, 1, -1, Number.NaN),
        fc.constantFrom(0, 3, -1, 1.5, 1e9, Number.NaN),
        (actors, reading, statusQuo, rounds) => {
          const answer = expectedUtility(actors, { reading, rounds, statusQuo });
          if (!isRefused(answer)) answered += 1;
          expect(numbersOf(answer).every(Number.isFinite)).toBe(true);
        },
      ),
      { seed: SEED, numRuns: 1500 },
    );
    expect(answered).toBeGreaterThan(100);
  });

  test('a hundred actors come to an end', () => {
    const actors = Array.from({ length: 100 }, (_, i) => actor((i * 37) % 100, 1 + (i % 7), ((i * 13) % 10) / 10));
    expect(granted(expectedUtility(actors, { reading: 'published', rounds: 10 }))).toHaveLength(11);
  });

  test.each<[string, readonly Actor[], Partial<ChallengeTerms>, object]>([
    ['nobody', [], {}, { refused: 'no-party' }],
    ['no number', [actor(Number.NaN)], {}, { refused: 'not-a-number' }],
    ['too large a number', [actor(1e13)], {}, { refused: 'out-of-range' }],
    ['more than all salience', [actor(1), actor(1, 1, 1.2)], {}, { refused: 'out-of-range', parties: [1] }],
    ['negative power', [actor(1, -1)], {}, { refused: 'negative-weight', parties: [0] }],
    ['nobody who cares', [actor(1, 1, 0), actor(2, 0)], {}, { refused: 'no-stake' }],
    ['more than certainty', [actor(1)], { statusQuo: 1.1 }, { refused: 'out-of-range' }],
    ['half a round', [actor(1)], { rounds: 0.5 }, { refused: 'out-of-range' }],
    ['endless rounds', [actor(1)], { rounds: 1001 }, { refused: 'out-of-range' }],
  ])('%s is refused', (_, actors, rest, refusal) => {
    expect(expectedUtility(actors, { ...terms, ...rest })).toEqual(refusal);
  });
});
