import { describe, expect, test } from 'vitest';
import { simulate } from '../../src/cli/simulate.ts';
import type { Scenario } from '../../src/model/index.ts';
import { library, scenarios } from '../library.ts';

const quotas = scenarios().find(scenario => scenario.id === 'harbour-quotas')!;
const options = { games: 12, seed: 'sim', difficulty: 'standard' } as const;

function values(scenario: Scenario, id: string): readonly number[] {
  const issue = scenario.issues.find(one => one.id === id)!;
  if (issue.kind !== 'scale') throw new Error(`${id} is no scale`);
  return Array.from({ length: issue.top + 1 }, (_, level) => Math.round((issue.from + level * issue.step) * 1e6) / 1e6);
}

describe('a series of games', () => {
  const summary = simulate(library(), quotas.id, options);
  if ('meetings' in summary) throw new Error('one meeting was asked for');

  test('gives a rate and shares between 0 and 1, and values that occur on the scale', () => {
    expect(summary.games).toBe(12);
    expect(summary.agreementRate).toBeGreaterThan(0);
    expect(summary.agreementRate).toBeLessThanOrEqual(1);
    expect(Object.keys(summary.issues)).toEqual(quotas.issues.filter(issue => issue.scope === 'common').map(issue => issue.id));
    for (const [id, one] of Object.entries(summary.issues)) {
      if ('share' in one) expect(Object.values(one.share).reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 3);
      else {
        expect(values(quotas, id)).toContain(one.median);
        expect(one.p10!).toBeLessThanOrEqual(one.median!);
        expect(one.median!).toBeLessThanOrEqual(one.p90!);
      }
    }
  });

  test('with the same seed is the same, but for the clock', () => {
    expect({ ...simulate(library(), quotas.id, options), gamesPerSecond: 0 }).toEqual({ ...summary, gamesPerSecond: 0 });
  });

  test('with another seed is another', () => {
    expect({ ...simulate(library(), quotas.id, { ...options, seed: 'other' }), gamesPerSecond: 0 }).not.toEqual({
      ...summary,
      gamesPerSecond: 0,
    });
  });
});

test('a campaign is summed up meeting by meeting', () => {
  const campaign = Object.values(library().campaigns)[0]!.campaign;
  const summary = simulate(library(), campaign.id, { ...options, games: 2 });
  if (!('meetings' in summary)) throw new Error('a campaign was asked for');
  expect(Object.keys(summary.meetings)).toEqual(campaign.meetings.map(meeting => meeting.scenario));
  for (const meeting of Object.values(summary.meetings)) expect(meeting.games).toBe(2);
});
