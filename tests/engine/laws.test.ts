import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { play, pledgeAnswers, refuse, reservation, stances, start, stateHash, stream, utility } from '../../src/engine/index.ts';
import type { Move, Package, PartyId, Scenario, State } from '../../src/model/index.ts';
import { randomMoves } from '../laws/randomMoves.ts';
import { fishery, party, pledged, scale, stake } from './tiny.ts';

const SEED = 20250625;
const RUNS = { seed: SEED, numRuns: 25 };
const TABLES: readonly (readonly [string, Scenario])[] = [
  ['fishery', { ...fishery, parameters: {} }],
  ['pledged', { ...pledged, parameters: {} }],
];

/** Moves of everybody, drawn by who they are and not by where they sit. */
function hands(scenario: Scenario, state: State, seed: string): Record<PartyId, readonly Move[]> {
  return Object.fromEntries(scenario.parties.map(({ id }) => [id, randomMoves(scenario, state, id, stream(seed, 'law', id, state.round))]));
}

function numbersIn(value: unknown): readonly number[] {
  if (typeof value === 'number') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

const games = fc.integer({ min: 0, max: 1_000_000 }).map(String);

describe.each(TABLES)('laws of %s', (_, scenario) => {
  test('every game ends, with finite numbers all the way, and is the same after a save', () => {
    fc.assert(
      fc.property(games, seed => {
        let { state } = start(scenario, seed);
        let rounds = 0;
        while (state.phase.name !== 'concluded') {
          expect(rounds).toBeLessThan(scenario.procedure.rounds + 2);
          expect(numbersIn(state).every(Number.isFinite)).toBe(true);
          const saved = JSON.parse(JSON.stringify(state)) as State;
          const made = hands(scenario, state, seed);
          expect(stateHash(play(scenario, saved, made).state)).toBe(stateHash(play(scenario, state, made).state));
          ({ state } = play(scenario, state, made));
          rounds += 1;
        }
      }),
      RUNS,
    );
  });

  test('nonsense handed in is answered, never thrown back, and changes nothing', () => {
    fc.assert(
      fc.property(games, fc.jsonValue(), (seed, nonsense) => {
        const { state } = start(scenario, seed);
        const before = JSON.stringify(state);
        refuse(scenario, state, 'coast', [nonsense as unknown as Move]);
        expect(JSON.stringify(state)).toBe(before);
      }),
      { seed: SEED, numRuns: 200 },
    );
  });
});

/** By party id, so that tables that differ only in who comes first in the file can be laid side by side. */
function byId(scenario: Scenario, state: State) {
  const ids = scenario.parties.map(({ id }) => id);
  return {
    parties: Object.fromEntries(ids.map((id, i) => [id, state.parties[i]!])),
    trust: Object.fromEntries(ids.map((of, i) => [of, Object.fromEntries(ids.map((id, j) => [id, state.trust[i]![j]!]))])),
    draft: state.draft,
    tracks: state.tracks,
    phase: state.phase,
    offers: state.offers,
    promised: state.promised,
  };
}

function expectAlike(a: unknown, b: unknown, where = ''): void {
  if (typeof a === 'number') expect(b, where).toBeCloseTo(a, 9);
  else if (a && typeof a === 'object') {
    expect(Object.keys(b as object).sort(), where).toEqual(Object.keys(a).sort());
    for (const [key, one] of Object.entries(a)) expectAlike(one, (b as Record<string, unknown>)[key], `${where}.${key}`);
  } else expect(b, where).toEqual(a);
}

test.each(TABLES)('%s: no advantage by a place in the file', (_, scenario) => {
  fc.assert(
    fc.property(games, fc.shuffledSubarray([...scenario.parties], { minLength: 4, maxLength: 4 }), (seed, parties) => {
      const other: Scenario = { ...scenario, parties };
      let here = start(scenario, seed).state;
      let there = start(other, seed).state;
      while (here.phase.name !== 'concluded') {
        const made = hands(scenario, here, seed);
        here = play(scenario, here, made).state;
        there = play(other, there, made).state;
        const [a, b] = [byId(scenario, here), byId(other, there)];
        // Who distances itself is listed in the order of the file.
        expectAlike(JSON.parse(JSON.stringify({ ...a, phase: a.phase.name })), JSON.parse(JSON.stringify({ ...b, phase: b.phase.name })));
      }
    }),
    RUNS,
  );
});

describe('tables at the edge give numbers, not NaN', () => {
  const text: Package = { levels: { quota: 6, closure: 1, fee: 4, year: 4 }, carveOuts: {} };
  const nobodyCares = { ...pledged, parties: pledged.parties.map(one => ({ ...one, stakes: {} })) };
  const nobodyCounts = { ...pledged, parties: pledged.parties.map(one => ({ ...one, influence: 0 })) };
  const EDGES: readonly (readonly [string, Scenario])[] = [
    ['nobody has a stake', nobodyCares],
    ['nobody has influence', nobodyCounts],
    ['nothing costs, nothing shames', { ...pledged, parameters: { pledgeCost: 0, pledgeNorm: 0 } }],
    ['no figures', { ...pledged, parties: pledged.parties.map(one => ({ ...one, figures: {} })) }],
    ['the year is now', { ...pledged, pledging: { ...pledged.pledging!, from: 2036 } }],
    [
      'a target of nothing',
      { ...pledged, issues: pledged.issues.map(one => (one.id === 'fee' ? scale('fee', 5, { to: 0, step: 0 }) : one)) },
    ],
    ['an issue of one level', { ...pledged, issues: pledged.issues.map(one => (one.id === 'quota' ? scale('quota', 0) : one)) }],
    ['no tracks with a part', { ...fishery, tracks: [] }],
    ['the demander had no commitment', { ...pledged, tracks: pledged.tracks.map(one => ({ ...one, initial: 0 })) }],
    ['one lone member', { ...fishery, blocs: [], parties: [fishery.parties[0]!, party('coast', 1, { quota: stake(5, 50) })] }],
    ['no member at all', { ...fishery, blocs: [], events: [], parties: [fishery.parties[0]!] }],
  ];

  test.each(EDGES)('%s', (_, edge) => {
    const scenario: Scenario = { ...edge, events: [] };
    const levels = Object.fromEntries(
      scenario.issues.filter(({ scope }) => scope === 'common').map(({ id, top }) => [id, Math.min(top, text.levels[id]!)]),
    );
    const pkg: Package = { levels, carveOuts: {} };
    let { state } = start(scenario, '1');
    for (const i of scenario.parties.keys()) {
      const profile = state.parties[i]!;
      expect(Number.isFinite(utility(scenario, i, profile, pkg))).toBe(true);
      expect(Number.isFinite(reservation(scenario, state, i, profile))).toBe(true);
    }
    expect(numbersIn(pledgeAnswers(scenario, pkg)).every(Number.isFinite)).toBe(true);
    expect(stances(scenario, state, state.parties, pkg)).toHaveLength(scenario.parties.length);
    ({ state } = play(scenario, state, { commission: [{ type: 'tableDraft', levels }, { type: 'openSilence' }] }));
    ({ state } = play(scenario, state, {}));
    expect(state.phase.name).toBe('concluded');
    expect(numbersIn(state).every(Number.isFinite)).toBe(true);
  });
});
