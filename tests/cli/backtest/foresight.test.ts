import { describe, expect, test } from 'vitest';
import { beforeCutoff } from '../../../src/cli/backtest/beforeCutoff.ts';
import { variants, varied } from '../../../src/cli/series/vary.ts';
import { parametersOf } from '../../../src/view/index.ts';
import { library } from '../../library.ts';

const CAMPAIGN = 'road-to-the-hague';
const meetings = library().campaigns[CAMPAIGN]!.campaign.meetings.map(({ scenario }) => scenario);

describe('before the cut-off', () => {
  const before = beforeCutoff(library(), CAMPAIGN);
  test('no recorded event of that day or later is left, and nothing else is gone', () => {
    expect(before.cutoff).toBe('2025-06-02');
    for (const id of meetings) {
      const all = library().scenarios[id]!.scenario;
      const known = before.library.scenarios[id]!.scenario;
      const late = all.events.filter(({ basis, date }) => basis === 'recorded' && date! >= '2025-06-02');
      expect(known).toEqual({ ...all, events: all.events.filter(event => !late.includes(event)) });
    }
    expect(before.without).toBeGreaterThan(20);
  });
  test('where no history sets one, all is as it was', () => {
    expect(beforeCutoff(library(), 'car-emissions-1994')).toEqual({ library: library(), without: 0 });
  });
});

describe('constants moved by a fifth', () => {
  const all = variants(library(), CAMPAIGN);
  const of = (parameter: string) => all.filter(variant => variant.parameter === parameter).map(({ to }) => to);
  test('every constant moves, most both ways', () => {
    const { scenario } = library().scenarios[meetings[0]!]!;
    expect([...new Set(all.map(({ parameter }) => parameter))]).toEqual(Object.keys(parametersOf(scenario)));
    for (const { from, to } of all) expect(to).not.toBe(from);
  });
  test('counts by whole ones, chances in whole thousandths, full shares only down', () => {
    const { eventsPerRound, leakTracedPermille, normErosion } = parametersOf(library().scenarios[meetings[0]!]!.scenario);
    expect(of('eventsPerRound')).toEqual([eventsPerRound - 1, eventsPerRound + 1]);
    expect(of('leakTracedPermille').every(Number.isInteger)).toBe(true);
    expect(of('leakTracedPermille')).toEqual([leakTracedPermille * 0.8, leakTracedPermille * 1.2].map(Math.round));
    expect(normErosion).toBe(1);
    expect(of('normErosion')).toEqual([0.8]);
  });
  test('one moves in every meeting, the others stay', () => {
    const variant = all.find(({ parameter }) => parameter === 'isolation')!;
    expect(variant.to / variant.from).toBeCloseTo(0.8, 6);
    const moved = varied(library(), CAMPAIGN, variant);
    for (const id of meetings) {
      const before = parametersOf(library().scenarios[id]!.scenario);
      expect(parametersOf(moved.scenarios[id]!.scenario)).toEqual({ ...before, isolation: variant.to });
    }
    expect(moved.scenarios['car-emissions-1994']).toBe(library().scenarios['car-emissions-1994']);
  });
});
