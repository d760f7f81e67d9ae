import { expect, test } from 'vitest';
import { reservation, start, utility } from '../../src/engine/index.ts';
import type { Scenario } from '../../src/model/index.ts';
import { shownLevels, zoneOf } from '../../src/view/index.ts';
import { library } from '../library.ts';

const { scenario } = library().scenarios['harbour-quotas']!;
const zone = zoneOf(scenario);

test('the compromise lies where influence and salience draw it', () => {
  // quota, in steps of 5 from 40: (38·85·90 + 18·40·70 + 28·80·80 + 16·85·50 + 30·70·65) / (38·85 + 18·40 + 28·80 + 16·85 + 30·70) = 75.1
  const quota = zone.strips.find(({ issue }) => issue === 'quota')!;
  expect(40 + 5 * quota.mean).toBeCloseTo(75.1, 1);
  expect(zone.compromise).toMatchObject({ quota: 7, closure: 1 });
});

test('who takes a text is who has it rather than none, by the rules’ own sums', () => {
  const still = { shockCommon: 0, shockBloc: 0, shockOwn: 0, salienceSpread: 0, failureSpread: 0, redLineSpread: 0 };
  const plain: Scenario = { ...scenario, parameters: { ...scenario.parameters, ...still } };
  const { state } = start(plain, 'any');
  const lacks = plain.parties.flatMap(({ id, member }, i) => {
    const profile = state.parties[i]!;
    const points = reservation(plain, state, i, profile) - utility(plain, i, profile, { levels: zone.compromise, carveOuts: {} });
    return member && points > 0 ? [[id, points]] : [];
  });
  expect(zone.blockers.map(({ party, lacks: points }) => [party, points])).toEqual(lacks.sort((a, b) => Number(b[1]) - Number(a[1])));
});

test('every chart agrees with the others at the compromise', () => {
  const taking = zone.members.length - zone.blockers.length;
  for (const { issue, takes } of zone.strips) expect(takes[zone.compromise[issue]!]).toHaveLength(taking);
  const { x, y, takers } = zone.grid!;
  expect(takers[zone.compromise[y]!]![zone.compromise[x]!]).toBe(taking);
});

test('the issues of the grid can be chosen; unknown ones are passed over', () => {
  expect(zoneOf(scenario, ['closure', 'smallBoats']).grid).toMatchObject({ x: 'closure', y: 'smallBoats' });
  expect(zoneOf(scenario, ['nothing', 'closure']).grid).toMatchObject({ x: 'closure' });
});

test('a fine scale is shown in larger steps, from its first level on', () => {
  const issue = { ...scenario.issues[0]!, top: 100 };
  const levels = shownLevels(issue);
  expect(levels.length).toBeLessThanOrEqual(24);
  expect([levels[0], levels[1]]).toEqual([0, 5]);
});
