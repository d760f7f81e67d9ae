import { describe, expect, test } from 'vitest';
import { play, reservation, start, utility } from '../../src/engine/index.ts';
import type { Move, Scenario, State } from '../../src/model/index.ts';
import { createSession } from '../../src/session/index.ts';
import { foretoldOf } from '../../src/view/debrief/foretold.ts';
import { debrief, type Forecast, forecast, type Solution, viewFor } from '../../src/view/index.ts';
import { fishery, type Hand, moments, party, STILL, scale, stake } from '../engine/tiny.ts';
import { library } from '../library.ts';

/** Two who want the opposite of one issue, equally much and with as much to lose. */
const rivals: Scenario = {
  ...fishery,
  id: 'rivals',
  parties: [
    fishery.parties[0]!,
    party('north', 30, { quota: stake(10, 100) }, { costOfFailure: 80 }),
    party('south', 30, { quota: stake(0, 100) }, { costOfFailure: 80 }),
  ],
  blocs: [],
  assets: [],
  events: [],
  issues: [scale('quota', 10, { statusQuo: 5, textOnly: true })],
  parameters: { ...STILL, failureScale: 0.9 },
};

function closed(scenario: Scenario, levels: Readonly<Record<string, number>>): readonly State[] {
  const states = [start(scenario, '7').state];
  const hands: Hand[] = [{ commission: [{ type: 'tableDraft', levels }] }, { commission: [{ type: 'openSilence' }] }];
  for (let round = 0; states.at(-1)!.phase.name !== 'concluded'; round += 1)
    states.push(play(scenario, states.at(-1)!, hands[round] ?? {}).state);
  return states;
}

const levelsOf = (solutions: readonly Solution[], kind: Solution['kind']) => solutions.find(one => one.kind === kind)!.levels;

describe('what would have been fair', () => {
  test('rivals who lose as much by failure meet in the middle, by every measure', () => {
    const { fairness } = debrief(rivals, closed(rivals, { quota: 8 }), []);
    for (const kind of ['nash', 'kalaiSmorodinsky', 'egalitarian'] as const)
      expect(levelsOf(fairness!.solutions, kind)).toEqual({ quota: 5 });
    expect(fairness!.toNash).toBeGreaterThan(0);
    expect(debrief(rivals, closed(rivals, { quota: 5 }), []).fairness!.toNash).toBe(0);
  });

  test('whoever counts for more draws the Nash solution, not the others', () => {
    const [chair, north, south] = rivals.parties;
    const uneven: Scenario = { ...rivals, parties: [chair!, { ...north!, influence: 90 }, south!] };
    const { fairness } = debrief(uneven, closed(uneven, { quota: 5 }), []);
    expect(levelsOf(fairness!.solutions, 'nash').quota).toBeGreaterThan(5);
    expect(levelsOf(fairness!.solutions, 'egalitarian').quota).toBe(5);
  });

  test('gains are points over no deal, by the rules’ own worth of the text', () => {
    const states = closed(fishery, { quota: 6, closure: 1 });
    const end = states.at(-1)!;
    const { fairness } = debrief(fishery, states, []);
    for (const { levels, gains } of [fairness!.agreed, ...fairness!.solutions]) {
      for (const [i, { member }] of fishery.parties.entries()) {
        const profile = end.parties[i]!;
        const gain = utility(fishery, i, profile, { levels, carveOuts: {} }) - reservation(fishery, end, i, profile);
        expect(gains[i]).toEqual(member ? expect.closeTo(gain, 9) : null);
      }
    }
  });

  test('no solution does worse by its own measure than what was agreed', () => {
    for (const quota of [0, 3, 6, 9]) {
      const { fairness } = debrief(fishery, closed(fishery, { quota, closure: 1 }), []);
      const least = ({ gains }: Solution) => Math.min(...gains.filter(gain => gain !== null));
      const equal = fairness!.solutions.find(one => one.kind === 'egalitarian')!;
      expect(least(equal)).toBeGreaterThanOrEqual(least(fairness!.agreed) - 1e-3);
      expect(fairness!.zone).toBe(least(equal) > 0);
    }
  });

  test('where nothing suits all there is no Nash solution, and the least bad text is told', () => {
    const [chair, north, south] = rivals.parties;
    const apart: Scenario = {
      ...rivals,
      parties: [chair!, { ...north!, costOfFailure: 0 }, { ...south!, costOfFailure: 0 }],
      issues: [scale('quota', 10, { statusQuo: 5 })],
    };
    const { fairness } = debrief(apart, closed(apart, { quota: 8 }), []);
    expect(fairness!.zone).toBe(false);
    expect(fairness!.solutions.map(({ kind }) => kind)).toEqual(['egalitarian']);
    expect(fairness!.toNash).toBeUndefined();
  });
});

test('a trade that was still to be had would have left both better off', () => {
  // Coast lives by the quota, isles by the closure.
  const stakes = { coast: { quota: stake(9, 90), closure: stake(0, 15) }, isles: { quota: stake(3, 15), closure: stake(2, 90) } };
  const apart: Scenario = {
    ...fishery,
    parties: fishery.parties.map(one => (one.id === 'coast' || one.id === 'isles' ? { ...one, stakes: stakes[one.id] } : one)),
  };
  const states = closed(apart, { quota: 4, closure: 1 });
  const end = states.at(-1)!;
  const { trades } = debrief(apart, states, []);
  expect(trades!.length).toBeGreaterThan(0);
  for (const { parties, changes, gains } of trades!) {
    const levels = { quota: 4, closure: 1, ...Object.fromEntries(changes.map(({ issue, to }) => [issue, to])) };
    for (const [side, id] of parties.entries()) {
      const i = apart.parties.findIndex(one => one.id === id);
      const worth = (at: Readonly<Record<string, number>>) => utility(apart, i, end.parties[i]!, { levels: at, carveOuts: {} });
      expect(worth(levels) - worth({ quota: 4, closure: 1 })).toBeCloseTo(gains[side]!, 9);
      expect(gains[side]).toBeGreaterThan(0);
    }
  }
});

describe('how the forecasts held', () => {
  const drawn: Scenario = { ...fishery, parameters: {} };
  const hands: readonly Hand[] = [
    { commission: [{ type: 'tableDraft', levels: { quota: 6, closure: 1 } }] },
    { commission: [{ type: 'openSilence' }] },
    {},
  ];
  const states = moments(drawn, hands);
  const made = hands.map((hand, n) => forecast(drawn, viewFor(drawn, states[n]!, 'commission'), hand.commission ?? []));

  test('each band is held against what was adopted', () => {
    const told = foretoldOf(drawn, states, 'commission', made);
    for (const { agreed, held, bands } of told.issues) {
      expect(bands).toHaveLength(3);
      expect(held).toBe(bands.filter(({ band }) => agreed! >= band[0] && agreed! <= band[1]).length);
      // In the last round the text was under silence, and nobody could change it.
      expect(bands.at(-1)!.band[0]).toBeLessThanOrEqual(agreed!);
    }
  });

  test('members called likely to stop the text are counted with what they would have done', () => {
    const told = foretoldOf(drawn, states, 'commission', made);
    const called = told.stops.reduce((sum, one) => sum + one.called, 0);
    const stopped = told.stops.reduce((sum, one) => sum + one.stopped, 0);
    // Three ports, in the rounds that did not end the meeting.
    const asked = states.slice(1).filter(({ phase }) => phase.name !== 'concluded');
    expect(called).toBe(3 * asked.length);
    expect(stopped).toBe(asked.reduce((sum, { parties }) => sum + parties.filter(({ lets }) => !lets).length, 0));
    expect(told.stops.map(({ from }) => from)).toEqual([0, 0.1, 0.3, 0.5, 0.7, 0.9]);
    for (const { from, to, foretold } of told.stops) {
      if (foretold === undefined) continue;
      expect(foretold).toBeGreaterThanOrEqual(from);
      expect(foretold).toBeLessThanOrEqual(to);
    }
  });

  test('a text that others changed in the same round says nothing of the forecast', () => {
    const other: readonly Forecast[] = [{ ...made[0]!, issues: made[0]!.issues.map(one => ({ ...one, text: 0 })) }];
    const told = foretoldOf(drawn, states, 'commission', other);
    expect(told.stops.every(({ called }) => called === 0)).toBe(true);
  });

  test('are those that were shown in play: a game loaded again makes the same', () => {
    const play = () => {
      const session = createSession(library(), { play: 'harbour-quotas', seed: '3', people: ['varrow'], difficulty: 'standard' });
      const plan: readonly Move[] = [];
      const shown: Forecast[] = [];
      while (!session.over()) {
        shown.push(session.forecast('varrow', plan));
        session.submit('varrow', plan);
      }
      return { session, shown };
    };
    const { session, shown } = play();
    const { foretold } = session.debrief(0, 'varrow');
    for (const { issue, bands } of foretold!.issues)
      expect(bands.map(({ band }) => band)).toEqual(shown.map(one => one.issues.find(seen => seen.issue === issue)!.band));
    expect(play().session.debrief(0, 'varrow').foretold).toEqual(foretold);
    expect(session.debrief(0).foretold).toBeUndefined();
  });
});
