import { describe, expect, test } from 'vitest';
import type { Move, Scenario, State } from '../../src/model/index.ts';
import { createDesk } from '../../src/session/index.ts';
import { type Advice, advise, forecast, staffDraft, type View, viewFor, type Way } from '../../src/view/index.ts';
import { fishery, played } from '../engine/tiny.ts';
import { library, scenarios } from '../library.ts';

const drawn: Scenario = { ...fishery, parameters: {} };
const table = { type: 'tableDraft', levels: { quota: 6, closure: 1 } } as const;
const tabled = (): State => played(drawn, [{ commission: [table] }]);
const chairs = (): View => viewFor(drawn, tabled(), 'commission');
const of = <K extends Way['kind']>({ ways }: Advice, kind: K) => ways.filter((way): way is Extract<Way, { kind: K }> => way.kind === kind);

const TRADED = ['hague-summit', 'antalya-ministerial', 'car-emissions-1994'];

describe('advice', () => {
  test('is the same however often it is asked for, and plain data', () => {
    const once = advise(drawn, chairs(), []);
    expect(advise(drawn, chairs(), [])).toEqual(once);
    expect(JSON.parse(JSON.stringify(once))).toEqual(once);
  });

  test('names those the forecast names, with what they lack as a range about its middle', () => {
    const view = chairs();
    const made = advise(drawn, view, []);
    const likely = forecast(drawn, view, []).reception!.members.filter(({ blocks }) => blocks >= 0.1);
    expect(made.blockers.map(({ party }) => party)).toEqual(likely.map(({ party }) => party));
    expect(made.blockers.length).toBeGreaterThan(0);
    for (const { lacks, left } of made.blockers) {
      expect(lacks[0]).toBeLessThanOrEqual(lacks[1]);
      expect(lacks[1]).toBeLessThanOrEqual(lacks[2]);
      expect(left).toBeLessThanOrEqual(lacks[1] + 1e-9);
    }
  });

  test('a change of words is worth to whom it is for what it says, and the forecast of it is the forecast of that plan', () => {
    const view = chairs();
    const made = advise(drawn, view, []);
    const [change] = of(made, 'words');
    expect(change!.gains[1]).toBeGreaterThan(0);
    expect(change!.adopted).toBe(forecast(drawn, view, [change!.move]).reception!.adopted);
    expect(change!.to).not.toBe(view.draft!.levels[change!.issue]);
  });

  test('with nothing on the table, the chair is told to table a text, and nobody is in the way of it', () => {
    const made = advise(drawn, viewFor(drawn, played(drawn, []), 'commission'), []);
    expect(of(made, 'text')).toHaveLength(1);
    expect(made.blockers).toEqual([]);
    expect(made.adopted).toBeUndefined();
  });

  test('asking is advised while a limit may lie far apart, and not of what is planned already', () => {
    const { scenario } = library().scenarios['harbour-quotas']!;
    const opening = viewFor(scenario, played(scenario, []), scenario.chair);
    const ways = of(advise(scenario, opening, []), 'ask');
    expect(ways.length).toBeGreaterThan(0);
    for (const { limit } of ways) expect(limit[0]).toBeLessThan(limit[1]);
    const [first] = ways;
    const again = of(advise(scenario, opening, [first!.move]), 'ask');
    expect(again.map(({ move }) => JSON.stringify(move))).not.toContain(JSON.stringify(first!.move));
  });

  test('a trade gives on one issue and takes on another, and fewer stop the text than with either alone', () => {
    const found = TRADED.flatMap(id => {
      const { scenario } = library().scenarios[id]!;
      const first = viewFor(scenario, played(scenario, []), scenario.chair);
      const state = played(scenario, [{ [scenario.chair]: [{ type: 'tableDraft', levels: staffDraft(scenario, first) }] }]);
      return [scenario.chair, ...scenario.parties.filter(p => p.member).map(p => p.id)].slice(0, 4).flatMap(seat => {
        const view = viewFor(scenario, state, seat);
        return of(advise(scenario, view, []), 'trade').map(way => ({ scenario, view, way }));
      });
    });
    expect(found.length).toBeGreaterThan(0);
    for (const { scenario, view, way } of found) {
      expect(way.gives.issue).not.toBe(way.takes.issue);
      expect(way.gives.gains[1]).toBeGreaterThan(0);
      expect(way.gains[1]).toBeGreaterThan(0);
      const levels = { ...view.draft!.levels, [way.gives.issue]: way.gives.to, [way.takes.issue]: way.takes.to };
      if (way.move.type === 'tableDraft') expect(way.move.levels).toEqual(levels);
      expect(way.adopted).toBe(forecast(scenario, view, [way.move]).reception!.adopted);
    }
  });

  test('a desk answers with the advice of its seat', () => {
    const desk = createDesk(library());
    desk.answer({ type: 'open', setup: { play: 'harbour-quotas', seed: '3', people: ['commission'], difficulty: 'standard' } });
    const reply = desk.answer({ type: 'advice', plan: [] });
    expect(reply.type === 'advice' && reply.advice.ways.map(({ kind }) => kind)).toContain('text');
  });
});

describe.each(scenarios().map(s => [s.id, s] as const))('%s', (_, scenario) => {
  test.each([scenario.chair, scenario.parties.find(p => p.member)!.id])(
    'every way advised to %s can be handed in and is paid for',
    seat => {
      const first = viewFor(scenario, played(scenario, []), scenario.chair);
      const state = played(scenario, [{ [scenario.chair]: [{ type: 'tableDraft', levels: staffDraft(scenario, first) }] }]);
      const view = viewFor(scenario, state, seat);
      const takes = (move: Move) => scenario.procedure.moves[move.type]?.takes ?? 0;
      const { ways } = advise(scenario, view, []);
      for (const { move } of ways) {
        expect(view.own!.moves).toContain(move.type);
        expect(takes(move)).toBeLessThanOrEqual(view.own!.allowance);
        expect('party' in move && move.party).not.toBe(seat);
      }
    },
  );
});
