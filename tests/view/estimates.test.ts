import { describe, expect, test } from 'vitest';
import { play, reservation, start, utility } from '../../src/engine/index.ts';
import type { Package, Scenario, State } from '../../src/model/index.ts';
import { dossier, knownSeen, profileSeen, stancesSeen, utilitiesSeen, utilitySeen, type View, viewFor } from '../../src/view/index.ts';
import { library } from '../library.ts';

const scenarios = Object.values(library().scenarios).map(({ scenario }) => ({ id: scenario.id, scenario }));
const hague = library().scenarios['hague-summit']!.scenario;

function middling(scenario: Scenario): Package {
  const common = scenario.issues.filter(issue => issue.scope === 'common');
  return { levels: Object.fromEntries(common.map(issue => [issue.id, Math.round(issue.top / 2)])), carveOuts: {} };
}

const others = (scenario: Scenario) =>
  scenario.parties.flatMap((party, i) => (party.member && party.id !== scenario.chair ? [{ party, i }] : []));

/** Share of what is asked over thirty seeds that holds. */
function share(scenario: Scenario, holds: (state: State, view: View) => readonly boolean[]): number {
  let kept = 0;
  let asked = 0;
  for (let seed = 0; seed < 30; seed += 1) {
    const { state } = start(scenario, `honest-${seed}`);
    for (const held of holds(state, viewFor(scenario, state, scenario.chair))) {
      asked += 1;
      kept += held ? 1 : 0;
    }
  }
  return kept / asked;
}

const within = (value: number, [low, high]: readonly [number, number]) => value >= low - 1e-9 && value <= high + 1e-9;

describe.each(scenarios)('$id', ({ scenario }) => {
  test('what is said of an ideal holds in at least nine cases of ten', () => {
    const honest = share(scenario, (state, view) =>
      others(scenario).flatMap(({ party, i }) =>
        scenario.issues.flatMap((issue, k) =>
          party.stakes[issue.id] ? [within(state.parties[i]!.ideal[k]!, knownSeen(scenario, view, party.id, issue.id).ideal)] : [],
        ),
      ),
    );
    expect(honest).toBeGreaterThan(0.9);
  });

  test('what is said of a red line holds in at least nine cases of ten', () => {
    const honest = share(scenario, (state, view) =>
      others(scenario).flatMap(({ party, i }) =>
        scenario.issues.flatMap((issue, k) => {
          const line = state.parties[i]!.redLine[k];
          return typeof line === 'number' ? [within(line, knownSeen(scenario, view, party.id, issue.id).limit)] : [];
        }),
      ),
    );
    if (Number.isNaN(honest))
      expect(scenario.parties.every(({ stakes }) => Object.values(stakes).every(stake => !stake.redLine))).toBe(true);
    else expect(honest).toBeGreaterThan(0.9);
  });

  test('the range given for a margin holds in at least nine cases of ten', () => {
    const pkg = middling(scenario);
    const honest = share(scenario, (state, view) =>
      stancesSeen(scenario, view, pkg).flatMap(({ party, margin }) => {
        const i = scenario.parties.findIndex(({ id }) => id === party);
        const truth = utility(scenario, i, state.parties[i]!, pkg) - reservation(scenario, state, i, state.parties[i]!);
        return [within(truth, [margin[0], margin[2]])];
      }),
    );
    expect(honest).toBeGreaterThan(0.9);
  });

  test('of itself a seat knows all', () => {
    const { state } = start(scenario, '1');
    const seat = others(scenario)[0]!;
    const view = viewFor(scenario, state, seat.party.id);
    const pkg = middling(scenario);
    expect(profileSeen(scenario, view, seat.party.id).ideal).toEqual(state.parties[seat.i]!.ideal);
    expect(utilitySeen(scenario, view, seat.party.id, pkg)).toBe(utility(scenario, seat.i, state.parties[seat.i]!, pkg));
    const seen = stancesSeen(scenario, view, pkg).find(one => one.party === seat.party.id)!;
    expect(seen.margin[0]).toBe(seen.margin[2]);
  });

  test('every member is estimated, and nobody else', () => {
    const { state } = start(scenario, '1');
    const seen = stancesSeen(scenario, viewFor(scenario, state, 'public'), middling(scenario));
    expect(seen.map(one => one.party)).toEqual(scenario.parties.filter(party => party.member).map(party => party.id));
  });
});

test('consulting narrows what is known, of that issue only', () => {
  const { state } = start(hague, '3');
  const view = (of: State) => viewFor(hague, of, 'sg');
  const after = play(hague, state, { sg: [{ type: 'consult', party: 'es', issue: 'core' }] }).state;
  const width = (of: State, issue: string) => {
    const { ideal } = knownSeen(hague, view(of), 'es', issue);
    return ideal[1] - ideal[0];
  };
  expect(width(after, 'core')).toBeLessThan(width(state, 'core'));
  expect(width(after, 'related')).toBe(width(state, 'related'));
  expect(knownSeen(hague, view(after), 'es', 'core').times).toBe(1);
  expect(knownSeen(hague, viewFor(hague, after, 'fr'), 'es', 'core').times).toBe(0);
});

test('on the draft itself, everybody stands as it has declared', () => {
  const { state } = start(hague, '3');
  const tabled = play(hague, state, { sg: [{ type: 'tableDraft', levels: middling(hague).levels }] }).state;
  const view = viewFor(hague, tabled, 'sg');
  const seen = stancesSeen(hague, view, { levels: view.draft!.levels, carveOuts: {} });
  expect(Object.fromEntries(seen.map(one => [one.party, one.stance]))).toEqual(view.draft!.stances);
});

test('what was declared on the draft makes the forecast of a neighbouring text better', () => {
  const pkg = middling(hague);
  const next: Package = { ...pkg, levels: { ...pkg.levels, core: pkg.levels.core! + 1 } };
  let heard = 0;
  let unheard = 0;
  for (let seed = 0; seed < 12; seed += 1) {
    const { state } = start(hague, `heard-${seed}`);
    const tabled = play(hague, state, { sg: [{ type: 'tableDraft', levels: pkg.levels }] }).state;
    const truth = play(hague, tabled, { sg: [{ type: 'tableDraft', levels: next.levels }] }).state.draft!.stances;
    const view = viewFor(hague, tabled, 'sg');
    const { draft: _, ...deaf } = view;
    const hits = (of: View) => stancesSeen(hague, of, next).filter(one => truth[one.party] === one.stance).length;
    heard += hits(view);
    unheard += hits(deaf);
  }
  expect(heard).toBeGreaterThan(unheard);
});

test('utilities come by party, in the order of the scenario', () => {
  const view = viewFor(hague, start(hague, '2').state, 'fr');
  const pkg = middling(hague);
  expect(utilitiesSeen(hague, view, pkg)).toEqual(hague.parties.map(({ id }) => utilitySeen(hague, view, id, pkg)));
});

test('what would move a party is worth something to it, most first, and keeps to the scale', () => {
  const { state } = start(hague, '3');
  const tabled = play(hague, state, { sg: [{ type: 'tableDraft', levels: middling(hague).levels }] }).state;
  const { levers, issues, trust } = dossier(hague, viewFor(hague, tabled, 'us'), 'es');
  expect(levers.length).toBeGreaterThan(0);
  const points = levers.map(lever => lever.points[1]);
  expect(points).toEqual([...points].sort((a, b) => b - a));
  for (const lever of levers) {
    expect(lever.points[1]).toBeGreaterThan(0);
    expect(lever.points[0]).toBeLessThanOrEqual(lever.points[2]);
    if (lever.kind === 'change') expect(lever.to).toBeLessThanOrEqual(hague.issues.find(({ id }) => id === lever.issue)!.top);
  }
  expect(issues.map(one => one.salience)).toEqual(issues.map(one => one.salience).sort((a, b) => b - a));
  expect(trust).toBeDefined();
});
