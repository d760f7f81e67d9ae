import { describe, expect, test } from 'vitest';
import { play, start, utility } from '../../src/engine/index.ts';
import type { LogEntry, Scenario, State } from '../../src/model/index.ts';
import { debrief } from '../../src/view/index.ts';
import { library } from '../library.ts';
import { type Game, monkeyGame } from './games.ts';

const hague = library().scenarios['hague-summit']!.scenario;
const harbour = library().scenarios['harbour-quotas']!.scenario;

/** The chair tables a text and opens silence as soon as it may; nobody objects. */
function adopted(scenario: Scenario, levels: Readonly<Record<string, number>>): Game {
  const first = start(scenario, '7');
  const states: State[] = [first.state];
  const log: LogEntry[] = [...first.log];
  while (states.at(-1)!.phase.name !== 'concluded') {
    const state = states.at(-1)!;
    const moves = [
      ...(state.draft ? [] : [{ type: 'tableDraft', levels } as const]),
      ...(state.phase.name === 'bargaining' && state.draft && state.round >= scenario.procedure.decideFrom
        ? [{ type: 'openSilence' } as const]
        : []),
    ];
    const step = play(scenario, state, { [scenario.chair]: moves });
    states.push(step.state);
    log.push(...step.log);
  }
  return { states, log };
}

const text = (scenario: Scenario) =>
  Object.fromEntries(scenario.issues.filter(issue => issue.scope === 'common').map(issue => [issue.id, Math.round(issue.top / 2)]));

describe.each(Object.values(library().scenarios).map(({ scenario }) => ({ id: scenario.id, scenario })))('$id', ({ scenario }) => {
  test('a meeting taken apart is plain data, whatever its outcome', () => {
    const { states, log } = monkeyGame(scenario, '3');
    const taken = debrief(scenario, states, log);
    expect(JSON.parse(JSON.stringify(taken))).toEqual(taken);
    expect(taken.parties).toHaveLength(scenario.parties.length);
    for (const party of taken.parties) {
      expect(party.conceded).toHaveLength(states.length);
      expect(party.conceded[0]).toBe(0);
      expect([party.utility, party.reservation, ...party.aspiration, ...party.conceded].every(Number.isFinite)).toBe(true);
    }
  });
});

test('a meeting that is not over cannot be taken apart', () => {
  const { state, log } = start(harbour, '1');
  expect(() => debrief(harbour, [state], log)).toThrow('not concluded');
});

test('without a text, everybody has what no deal is worth to it', () => {
  const first = start(harbour, '1');
  const states = [first.state];
  while (states.at(-1)!.phase.name !== 'concluded') states.push(play(harbour, states.at(-1)!, {}).state);
  const taken = debrief(harbour, states, first.log);
  expect(taken.outcome.kind).toBe('failed');
  expect(taken.slack).toBeUndefined();
  for (const party of taken.parties) expect(party.utility).toBe(party.reservation);
});

test('what was left on the table would have hurt nobody', () => {
  const game = adopted(harbour, { quota: 12, closure: 0, smallBoats: 0 });
  const { slack } = debrief(harbour, game.states, game.log);
  const end = game.states.at(-1)!;
  const levels = { quota: 12, closure: 0, smallBoats: 0 };
  const better = { ...levels, ...Object.fromEntries(slack!.changes.map(({ issue, to }) => [issue, to])) };
  expect(slack!.points).toBeGreaterThan(0);
  for (const [i, party] of harbour.parties.entries()) {
    if (!party.member) continue;
    const worth = (at: Readonly<Record<string, number>>) => utility(harbour, i, end.parties[i]!, { levels: at, carveOuts: {} });
    expect(worth(better)).toBeGreaterThanOrEqual(worth(levels) - 0.03);
  }
});

test('who moved whom is told most first, and leaves out what a party did by itself', () => {
  const { states, log } = monkeyGame(hague, '5');
  const { moved } = debrief(hague, states, log);
  expect(moved.length).toBeGreaterThan(0);
  for (const one of moved) {
    expect(one.by).not.toBe(one.party);
    expect((one.by === undefined) !== (one.event === undefined)).toBe(true);
  }
  expect(moved.map(one => Math.abs(one.points))).toEqual(moved.map(one => Math.abs(one.points)).sort((a, b) => b - a));
});

test('pledges are followed ten years on, from what is spent today', () => {
  const game = adopted(hague, text(hague));
  const { spending, credibility } = debrief(hague, game.states, game.log);
  const today = hague.parties.reduce(
    (sum, { member, figures }) => (member ? sum + ((figures.spending?.value ?? 0) * (figures.gdp?.value ?? 0)) / 100 : sum),
    0,
  );
  expect(spending!.years[0]).toBe(2025);
  expect(spending!.years.at(-1)).toBe(2035);
  expect(spending!.total[0]).toBeCloseTo(today, 6);
  expect(spending!.total.at(-1)).toBeGreaterThan(spending!.total[0]!);
  expect(spending!.share!.at(-1)).toBeLessThan(spending!.share![0]!);
  expect(credibility).toBeGreaterThan(0);
  expect(credibility).toBeLessThanOrEqual(1);
});

test('a party is moved by as many points as it came to like the text better', () => {
  const { states } = adopted(harbour, { quota: 6, closure: 1, smallBoats: 4 });
  const end = states.at(-1)!;
  const varrow = harbour.parties.findIndex(({ id }) => id === 'varrow');
  const quota = harbour.issues.findIndex(({ id }) => id === 'quota');
  const cause = { kind: 'move', by: 'hythe', move: 'persuade' } as const;
  const log: LogEntry[] = [
    { round: 1, type: 'idealMoved', party: 'varrow', issue: 'quota', by: -0.5, cause },
    { round: 2, type: 'idealMoved', party: 'varrow', issue: 'quota', by: -0.25, cause },
    { round: 2, type: 'aspirationMoved', party: 'varrow', points: -2, cause },
    { round: 2, type: 'aspirationMoved', party: 'varrow', points: 1, cause: { ...cause, by: 'varrow' } },
  ];
  const profile = end.parties[varrow]!;
  const before = { ...profile, ideal: profile.ideal.with(quota, profile.ideal[quota]! + 0.75) };
  const agreement = { levels: { quota: 6, closure: 1, smallBoats: 4 }, carveOuts: {} };
  const gained = utility(harbour, varrow, profile, agreement) - utility(harbour, varrow, before, agreement);
  const { moved } = debrief(harbour, states, log);
  expect(moved).toHaveLength(1);
  expect(moved[0]).toMatchObject({ party: 'varrow', by: 'hythe' });
  expect(moved[0]!.points).toBeCloseTo(gained + 2, 9);
});

test('who is left alone concedes with time, the stubborn late and the yielding early', () => {
  const first = start(hague, '1');
  const states = [first.state];
  while (states.at(-1)!.phase.name !== 'concluded') states.push(play(hague, states.at(-1)!, {}).state);
  const { parties } = debrief(hague, states, first.log);
  const share = (style: string) => {
    const shares = parties.flatMap(({ conceded }, i) =>
      hague.parties[i]!.style === style && hague.parties[i]!.member ? [conceded[Math.floor(conceded.length / 2)]! / conceded.at(-1)!] : [],
    );
    return shares.reduce((sum, one) => sum + one, 0) / shares.length;
  };
  expect(share('boulware')).toBeLessThan(share('linear'));
  for (const { conceded, member } of parties) if (member) expect(conceded.at(-1)).toBeGreaterThan(0);
});
