import { describe, expect, test } from 'vitest';
import { distanceFelt } from '../../src/engine/felt.ts';
import { type Feel, feelsOf, felt, start, utility } from '../../src/engine/index.ts';
import type { Package } from '../../src/model/index.ts';
import { fishery } from './tiny.ts';

const [quota, closure] = feelsOf(fishery) as [Feel, Feel];

describe('how a distance is felt', () => {
  test('on a scale a loss grows with the square of the distance', () => {
    expect([0, 0.5, 1].map(distance => felt(distance, quota))).toEqual([0, 0.25, 1]);
  });

  test('among options the neighbour costs half of the opposite', () => {
    const share = felt(0.5, closure) / felt(1, closure);
    expect(share).toBeCloseTo(0.5, 9);
  });

  test('options matter as much as the square would have them matter, on average over pairs', () => {
    const between = [0.5, 0.5, 1];
    const mean = (loss: (distance: number) => number) => between.reduce((sum, distance) => sum + loss(distance), 0);
    expect(mean(distance => felt(distance, closure))).toBeCloseTo(
      mean(distance => distance * distance),
      9,
    );
  });

  test.each([0.1, 0.5, 0.9])('a loss of %f of the range is felt at the distance it came from', distance => {
    for (const feel of [quota, closure]) expect(distanceFelt(felt(distance, feel), feel)).toBeCloseTo(distance, 9);
  });

  test('a table split between two ends loses least at the larger camp, where a mean would have settled in the middle', () => {
    const stakes = (ideal: number) => ({ closure: { ...fishery.parties[1]!.stakes.closure!, ideal, salience: 50 } });
    const camps = { ...fishery, parties: fishery.parties.map((one, i) => ({ ...one, influence: 10, stakes: stakes(i < 3 ? 0 : 2) })) };
    const { state } = start(camps, '7');
    const worth = (option: number): number => {
      const text: Package = { levels: { quota: 0, closure: option }, carveOuts: {} };
      return [1, 2, 3].reduce((sum, i) => sum + utility(camps, i, state.parties[i]!, text), 0);
    };
    expect(worth(0)).toBeGreaterThan(worth(1));
    expect(worth(0)).toBeGreaterThan(worth(2));
  });

  test('an ideal among options is one of them, whatever the draw', () => {
    const shaken = { ...fishery, parameters: {} };
    for (let seed = 0; seed < 20; seed += 1)
      for (const one of start(shaken, `${seed}`).state.parties) expect(Number.isInteger(one.ideal[1])).toBe(true);
  });
});
