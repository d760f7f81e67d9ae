import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { think } from '../../src/bots/index.ts';
import { aspiration, limit, play, reservation, stanceReasons, standing, start, stream, utility } from '../../src/engine/index.ts';
import type { Move, Package, Party, PartyId, Scenario, State } from '../../src/model/index.ts';
import { viewsFor } from '../../src/view/index.ts';
import { fishery, party, pledged, stake } from '../engine/tiny.ts';

/** Rounds after which a meeting that has not ended never will: those there are, a closing one, and one to spare. */
const longest = ({ procedure }: Scenario) => procedure.rounds + 2;
const CHANCE = 5;

const everyParty = (scenario: Scenario, change: (one: Party, place: number) => Party, id: string): Scenario => ({
  ...scenario,
  id,
  parties: scenario.parties.map(change),
});
const withStakes = (one: Party, changed: (stake: Party['stakes'][string]) => Party['stakes'][string]): Party => ({
  ...one,
  stakes: Object.fromEntries(Object.entries(one.stakes).map(([issue, own]) => [issue, changed(own)])),
});

/** Tables on which a sum might be divided by nothing, a search find nothing, or a loop never end. */
const TABLES: Readonly<Record<string, Scenario>> = {
  'one party, which chairs': {
    ...fishery,
    id: 'alone',
    chair: 'coast',
    parties: [fishery.parties[1]!],
    blocs: [],
    events: [],
    assets: [],
  },
  'nobody who votes': everyParty(fishery, one => ({ ...one, member: false }), 'voteless'),
  'nothing matters to anybody': everyParty(pledged, one => withStakes(one, own => ({ ...own, salience: 0 })), 'indifferent'),
  'nobody weighs anything': everyParty(pledged, one => ({ ...one, influence: 0 }), 'weightless'),
  'all want the same': everyParty(pledged, one => ({ ...one, stakes: fishery.parties[2]!.stakes }), 'agreed'),
  'all want what there is': everyParty(pledged, one => withStakes(one, own => ({ ...own, ideal: 0, position: 0 })), 'content'),
  'no text is better than none for two': everyParty(
    fishery,
    (one, place) => ({
      ...one,
      costOfFailure: 0,
      stakes: { quota: stake(place === 1 ? 10 : 0, 100), closure: stake(place === 1 ? 0 : 2, 100) },
    }),
    'apart',
  ),
  'a line nobody can keep to': everyParty(
    pledged,
    one => ({
      ...one,
      stakes: {
        ...one.stakes,
        quota: stake(5, 80, { redLine: { side: 'max', level: 0 } }),
        fee: stake(4, 80, { redLine: { side: 'min', level: 5 } }),
      },
    }),
    'walled',
  ),
  'nobody pays anything': everyParty(pledged, one => ({ ...one, figures: {} }), 'penniless'),
  'an issue of one level': {
    ...fishery,
    id: 'pinned',
    issues: fishery.issues.map(one => (one.id === 'quota' ? { ...one, to: 0, top: 0 } : one)) as Scenario['issues'],
    parties: fishery.parties.map(one => withStakes(one, own => ({ ...own, ideal: 0, position: 0 }))),
  },
  'a hundred parties': {
    ...fishery,
    id: 'crowd',
    parties: [
      fishery.parties[0]!,
      ...Array.from({ length: 100 }, (_, n) => party(`p${n}`, 1 + (n % 7), { quota: stake(n % 11, 50), closure: stake(n % 3, 40) })),
    ],
    blocs: [{ id: 'half', members: Array.from({ length: 50 }, (_, n) => `p${2 * n}`) }],
    events: [],
    assets: [],
  },
};

/** Every number in a value, however deep. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(numbersIn) : [];
}

/** Bots in every seat until the meeting is over; every state on the way. `play` throws where it is handed what is refused. */
function game(scenario: Scenario, seed: string): readonly State[] {
  const seats = scenario.parties.map(({ id }) => id);
  const states = [start(scenario, seed).state];
  while (states.at(-1)!.phase.name !== 'concluded' && states.length <= longest(scenario)) {
    const state = states.at(-1)!;
    const views = viewsFor(scenario, state, seats);
    const made = seats.map((seat, i): [PartyId, readonly Move[]] => [
      seat,
      think(scenario, views[i]!, stream(seed, seat, state.round), 'standard'),
    ]);
    states.push(play(scenario, state, Object.fromEntries(made)).state);
  }
  return states;
}

describe.each(Object.entries(TABLES))('%s', (_, scenario) => {
  test('bots bargain to the end of the meeting, and every number on the way is one', () => {
    for (let n = 0; n < CHANCE; n += 1) {
      const states = game(scenario, `degenerate-${n}`);
      expect(states.at(-1)!.phase.name).toBe('concluded');
      expect(numbersIn(states).every(Number.isFinite)).toBe(true);
    }
  });

  test('any text has a worth, a stance and reasons to every party, in finite points', () => {
    const { state } = start(scenario, 'worth');
    const common = scenario.issues.filter(one => one.scope === 'common');
    const text = fc
      .tuple(...common.map(({ top }) => fc.integer({ min: 0, max: top })))
      .map((levels): Package => ({ levels: Object.fromEntries(common.map(({ id }, k) => [id, levels[k]!])), carveOuts: {} }));
    fc.assert(
      fc.property(text, pkg => {
        const stood = standing(scenario, state, state.parties, pkg);
        const points = state.parties.flatMap((profile, i) => [
          utility(scenario, i, profile, pkg),
          reservation(scenario, state, i, profile),
          aspiration(scenario, state, i, profile),
          ...scenario.issues.map((__, k) => limit(scenario, state, i, profile, k)),
          ...stanceReasons(scenario, state, i, profile, pkg).map(reason => reason.points),
        ]);
        expect([...points, ...stood.isolation, stood.against].every(Number.isFinite)).toBe(true);
        for (const [i, { member }] of scenario.parties.entries()) expect(stood.stances[i] === undefined).toBe(!member);
      }),
      { seed: 3, numRuns: 40 },
    );
  });
});
