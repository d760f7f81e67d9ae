import { describe, expect, test } from 'vitest';
import type { Move, Scenario } from '../../../src/model/index.ts';
import { createSession } from '../../../src/session/index.ts';
import { textAfter } from '../../../src/view/index.ts';
import { expected } from '../../../src/web/app/expected.ts';
import { ACTS, firstMove, planned, unfinished } from '../../../src/web/screens/negotiation/planner/acts.ts';
import { library, scenarios } from '../../library.ts';

const opening = (scenario: Scenario, seat: string) =>
  createSession(library(), { play: scenario.id, seed: 'plan', people: [seat], difficulty: 'standard' }).view(seat);
const seats = (scenario: Scenario) => [scenario.chair, scenario.parties.find(p => p.member)!.id];

describe.each(scenarios().map(s => [s.id, s] as const))('%s', (_, scenario) => {
  test.each(seats(scenario))('every act offered to %s starts as a move of its kind', seat => {
    const view = opening(scenario, seat);
    for (const act of ACTS.filter(type => view.own?.moves.includes(type)))
      expect(firstMove(act, scenario, view, seat, undefined).type).toBe(act);
  });
});

const [scenario] = scenarios() as [Scenario];

test('a plan takes what its moves take', () => {
  const moves: Move[] = [
    { type: 'sendEnvoy', party: 'x' },
    { type: 'answerEvent', event: 'e', choice: 'c' },
  ];
  expect(
    planned({ ...scenario, procedure: { ...scenario.procedure, moves: { sendEnvoy: { takes: 2 }, answerEvent: { takes: 0 } } } }, moves),
  ).toBe(2);
});

test('an amendment that repeats the draft is not a move yet', () => {
  const view = { ...opening(scenario, scenario.chair), draft: { levels: { a: 2 }, carveOuts: {}, number: 1, tabledIn: 1, stances: {} } };
  expect(unfinished({ type: 'proposeAmendment', changes: [{ issue: 'a', to: 2 }] }, view)).toBe('changes-nothing');
  expect(unfinished({ type: 'proposeAmendment', changes: [{ issue: 'a', to: 3 }] }, view)).toBeUndefined();
});

test('the forecast is of the text as the plan leaves it', () => {
  const view = {
    ...opening(scenario, scenario.chair),
    draft: { levels: { a: 1, b: 1 }, carveOuts: {}, number: 1, tabledIn: 1, stances: {} },
  };
  const plan: Move[] = [
    { type: 'tableDraft', levels: { a: 2, b: 2 } },
    { type: 'proposeAmendment', changes: [{ issue: 'b', to: 5 }] },
    { type: 'grantCarveOut', party: 'es', thirds: 1 },
  ];
  expect(textAfter(view, plan)).toEqual({ levels: { a: 2, b: 5 }, carveOuts: { es: 1 } });
  expect(textAfter(view, [])).toEqual({ levels: { a: 1, b: 1 }, carveOuts: {} });
});

test('an exemption is first thought of for who has asked for it, and never for who demands the target', () => {
  const { scenario } = library().scenarios['hague-summit']!;
  const view = opening(scenario, scenario.chair);
  const party = (towards?: string, asked?: string) => {
    const parties = view.parties.map((face, i) => ({ ...face, askedCarveOut: scenario.parties[i]!.id === asked }));
    const move = firstMove('grantCarveOut', scenario, { ...view, parties }, scenario.chair, towards);
    return move.type === 'grantCarveOut' ? move.party : undefined;
  };
  expect(party(undefined, 'be')).toBe('be');
  expect(party('pt', 'be')).toBe('pt');
  expect(party(scenario.demander!.party, 'be')).toBe('be');
  expect(party()).not.toBe(scenario.demander!.party);
});

test('who would stand where is counted', () => {
  const seen = (stance: 'support' | 'object' | 'reserve', low: number, high: number) => ({
    party: 'p',
    stance,
    lets: stance !== 'object',
    margin: [low, (low + high) / 2, high] as const,
    reasons: [],
  });
  expect(expected([seen('support', 4, 9), seen('reserve', -1, 5), seen('object', -9, -2)])).toMatchObject({
    support: 1,
    reserve: 1,
    object: 1,
    breaks: 1,
  });
});
