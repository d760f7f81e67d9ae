import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { PartyId, PartyState, Scenario, State } from '../../src/model/index.ts';
import { type Audience, logFor, viewFor } from '../../src/view/index.ts';
import { library } from '../library.ts';
import { monkeyGame } from './games.ts';

const scenarios = Object.values(library().scenarios).map(({ scenario }) => scenario);

/** What of a party is its own affair; each list of marks is looked for in others' views. */
const PRIVATE = [
  'ideal',
  'drift',
  'moved',
  'salience',
  'redLine',
  'pace',
  'costOfFailure',
  'entitlement',
  'pressure',
  'resolve',
  'sweetener',
  'knowledge',
] as const satisfies readonly (keyof PartyState)[];
/** Private too, but no number that could carry a mark. */
const WILL = ['lets'] as const satisfies readonly (keyof PartyState)[];
/** What anybody may see of it. Every field is in one of the lists, or this does not compile. */
const OPEN = [
  'position',
  'spoken',
  'statements',
  'pledges',
  'askedCarveOut',
  'insistence',
] as const satisfies readonly (keyof PartyState)[];
type Sorted = (typeof PRIVATE | typeof WILL | typeof OPEN)[number];
const everyFieldIsSorted: Exclude<keyof PartyState, Sorted> extends never ? true : false = true;

/** A number nobody else uses, that says whose secret it is. */
const markOf = (party: number, secret: number) => 7_000_000 + party * 1000 + secret;

function marked(value: unknown, mark: number): unknown {
  if (typeof value === 'number') return mark;
  if (Array.isArray(value)) return value.map(one => marked(one, mark));
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, marked(one, mark)]));
  return value;
}

/** The state with a mark in place of every private number, and one in every trust, offer and classified pledge. */
function plant(scenario: Scenario, state: State): State {
  const classified = scenario.issues.filter(issue => issue.classified).map(issue => issue.id);
  const known = (party: number) => ({
    [scenario.parties[party === 0 ? 1 : 0]!.id]: { [scenario.issues[0]!.id]: { ideal: [1, 2], limit: [1, 2], times: 1 } },
  });
  return {
    ...state,
    parties: state.parties.map((party, i) => ({
      ...party,
      ...(Object.fromEntries(
        PRIVATE.map((field, n) => [
          field,
          marked(field === 'knowledge' ? known(i) : field === 'redLine' ? party.redLine.map(() => 1) : party[field], markOf(i, n)),
        ]),
      ) as Pick<PartyState, (typeof PRIVATE)[number]>),
      pledges: { ...party.pledges, ...Object.fromEntries(classified.map(id => [id, { level: markOf(i, 50) }])) },
    })),
    trust: state.trust.map((row, i) => row.map((_, j) => markOf(i, 100 + j))),
    offers: scenario.parties.map(({ id }, i) => ({
      id: `offer-${i}`,
      from: id,
      to: scenario.parties[(i + 1) % scenario.parties.length]!.id,
      terms: { gives: [], wants: { kind: 'concession', issue: scenario.issues[0]!.id, to: markOf(i, 60) } },
    })),
  };
}

/** Marks in what an audience is shown, as [whose, which]. */
function marksIn(shown: unknown): readonly (readonly [number, number])[] {
  if (typeof shown === 'number') {
    const mark = shown - 7_000_000;
    return Number.isInteger(mark) && mark >= 0 && mark < 1_000_000 ? [[Math.floor(mark / 1000), mark % 1000]] : [];
  }
  return shown && typeof shown === 'object' ? Object.values(shown).flatMap(marksIn) : [];
}

describe.each(scenarios.map(scenario => ({ id: scenario.id, scenario })))('$id', ({ scenario }) => {
  const { states, log } = monkeyGame(scenario, 'secrets', 8);
  const planted = states.map(state => plant(scenario, state));
  const audiences: readonly Audience[] = ['public', ...scenario.parties.map(({ id }) => id)];
  const indexOf = (id: Audience) => scenario.parties.findIndex(party => party.id === id);

  test('nobody sees what is private to another, in any round', () => {
    fc.assert(
      fc.property(fc.constantFrom(...planted), fc.constantFrom(...audiences), (state, audience) => {
        const self = indexOf(audience);
        const count = scenario.parties.length;
        for (const [party, secret] of marksIn(viewFor(scenario, state, audience))) {
          if (party === self) continue;
          // Trust in oneself is felt; an offer is seen by both sides.
          const feltTrust = secret === 100 + self;
          const received = secret === 60 && (party + 1) % count === self;
          expect({ audience, party, secret, mayBeSeen: feltTrust || received }).toMatchObject({ mayBeSeen: true });
        }
      }),
      { seed: 4, numRuns: 120 },
    );
  });

  test('whether a capital would let the draft pass is told to nobody else', () => {
    for (const id of audiences) {
      const { own, ...open } = viewFor(scenario, planted[1]!, id);
      for (const field of WILL) expect(JSON.stringify(open)).not.toContain(`"${field}"`);
      if (id !== 'public') expect(own!.lets).toBe(planted[1]!.parties[indexOf(id)]!.lets);
    }
    expect(everyFieldIsSorted).toBe(true);
  });

  test('a party sees all of its own', () => {
    for (const { id } of scenario.parties) {
      const seen = new Set(
        marksIn(viewFor(scenario, planted[1]!, id).own).flatMap(([party, secret]) => (party === indexOf(id) ? [secret] : [])),
      );
      const own = PRIVATE.flatMap((field, n) => (field === 'drift' || field === 'moved' ? [] : [n]));
      for (const secret of own) expect(seen, `${id} ${PRIVATE[secret]}`).toContain(secret);
    }
  });

  test('a log shows each audience what names no audience or names it, and reasons only to their party', () => {
    const withReasons = [
      ...log,
      {
        round: 1,
        type: 'stanceTaken',
        party: scenario.parties[0]!.id,
        stance: 'object',
        reasons: [{ kind: 'time', points: markOf(0, 70) }],
      } as const,
    ];
    for (const audience of audiences) {
      const seen = logFor(withReasons, audience);
      for (const entry of seen) {
        expect(entry.audience === undefined || entry.audience.includes(audience as PartyId)).toBe(true);
        if (entry.type === 'stanceTaken' && entry.party !== audience) expect(entry.reasons).toEqual([]);
      }
      const due = withReasons.filter(entry => !entry.audience || entry.audience.includes(audience as PartyId));
      expect(seen).toHaveLength(due.length);
    }
    expect(marksIn(logFor(withReasons, scenario.parties[0]!.id))).toEqual([[0, 70]]);
    expect(marksIn(logFor(withReasons, 'public'))).toEqual([]);
  });

  test('what the rules log for all holds no drawn number of anybody', () => {
    const drawn = new Set(
      states.flatMap(state => state.parties.flatMap(party => [...party.ideal, ...party.salience].filter(n => !Number.isInteger(n)))),
    );
    const numbers: number[] = [];
    JSON.stringify(logFor(log, 'public'), (_, value: unknown) => {
      if (typeof value === 'number') numbers.push(value);
      return value;
    });
    expect(numbers.filter(value => drawn.has(value))).toEqual([]);
  });

  test('the public part is made once and shared by reference', () => {
    const [one, other] = scenario.parties.slice(0, 2).map(({ id }) => viewFor(scenario, states[1]!, id));
    expect(one!.parties).toBe(other!.parties);
  });
});
