import { describe, expect, test } from 'vitest';
import { partyIndex, start, utility } from '../../src/engine/index.ts';
import type { MoveOf, OfferTerms, Scenario, State } from '../../src/model/index.ts';
import { createDesk } from '../../src/session/index.ts';
import { forecast, parametersOf, profilesSeen, staffDraft, viewFor, weighing } from '../../src/view/index.ts';
import { fishery, played } from '../engine/tiny.ts';
import { library } from '../library.ts';

/** With the rules' own draws, so that there is something to be unsure of. */
const drawn: Scenario = { ...fishery, parameters: {} };
const table = { type: 'tableDraft', levels: { quota: 6, closure: 1 } } as const;
const tabled = (): State => played(drawn, [{ commission: [table] }]);
const seen = (party: string) => viewFor(drawn, tabled(), party);
const offer = (party: string, terms: OfferTerms): MoveOf<'makeOffer'> => ({ type: 'makeOffer', party, terms });
const wider: MoveOf<'proposeAmendment'> = { type: 'proposeAmendment', changes: [{ issue: 'quota', to: 8 }] };
const ground: OfferTerms = {
  gives: [],
  concedes: { issue: 'closure', to: 2 },
  wants: { kind: 'concession', issue: 'quota', to: 8 },
};

describe('weighing', () => {
  test('is the same however often it is asked for, and plain data', () => {
    const once = weighing(drawn, seen('coast'), [], offer('isles', ground));
    expect(weighing(drawn, seen('coast'), [], offer('isles', ground))).toEqual(once);
    expect(JSON.parse(JSON.stringify(once))).toEqual(once);
  });

  test('an amendment: what the seat gains is what its own sums say, and the outlook is the forecast of the plan with it', () => {
    const view = seen('coast');
    const { own, adopted, vote, bargain } = weighing(drawn, view, [], wider);
    const worth = (quota: number) =>
      utility(drawn, partyIndex(drawn, 'coast'), profilesSeen(drawn, view)[partyIndex(drawn, 'coast')]!, {
        levels: { ...table.levels, quota },
        carveOuts: {},
      });
    expect(own).toBeCloseTo(worth(8) - worth(6), 9);
    expect(own).toBeGreaterThan(0);
    expect(adopted).toEqual([forecast(drawn, view, []), forecast(drawn, view, [wider])].map(one => one.reception!.adopted));
    expect(bargain).toBeUndefined();
    expect(vote!.gainers).toEqual(['coast']);
    expect(vote!.losers).toEqual(['isles', 'bay']);
    // Forty of ninety: the commission has no vote.
    expect(vote!.gaining).toBeCloseTo(40 / 90, 9);
    expect(vote!.losing).toBeCloseTo(50 / 90, 9);
    expect(vote!.carried).toBeLessThan(0.5);
  });

  test('what is planned already counts: an amendment that is in the plan changes nothing twice', () => {
    expect(weighing(drawn, seen('coast'), [wider], wider)).toMatchObject({ own: 0 });
    expect(weighing(drawn, seen('coast'), [wider], wider).vote).toBeUndefined();
  });

  test('a side payment brings what it is worth, takes objections off, and costs the giver half', () => {
    const { assetScale } = parametersOf(drawn);
    const { bargain, stops, own } = weighing(drawn, seen('coast'), [], offer('isles', { gives: ['loan'], wants: { kind: 'backing' } }));
    const points = (assetScale * 30) / 100;
    expect(bargain!.brings).toEqual([points, points, points]);
    expect(bargain!.accepts).toBeGreaterThanOrEqual(0);
    expect(bargain!.accepts).toBeLessThanOrEqual(1);
    expect(stops![1]).toBeLessThanOrEqual(stops![0]);
    expect(own).toBeCloseTo((-assetScale * 20 * 0.5) / 100, 9);
  });

  test('more is never taken less often', () => {
    const asks = { kind: 'backing' } as const;
    const often = (terms: OfferTerms) => weighing(drawn, seen('coast'), [], offer('isles', terms)).bargain!.accepts!;
    const less = often({ gives: [], concedes: { issue: 'closure', to: 2 }, wants: asks });
    expect(often({ gives: ['loan'], concedes: { issue: 'closure', to: 2 }, wants: asks })).toBeGreaterThanOrEqual(less);
  });

  test('ground for ground comes to the table as the rules bring it there', () => {
    const { bargain, vote } = weighing(drawn, seen('coast'), [], offer('isles', ground));
    const made = played(drawn, [{ commission: [table] }, { coast: [offer('isles', ground)] }]);
    const { id } = made.offers[0]!;
    const { draft } = played(drawn, [
      { commission: [table] },
      { coast: [offer('isles', ground)] },
      { isles: [{ type: 'answerOffer', offer: id, answer: { kind: 'accept' } }] },
    ]);
    const told = Object.fromEntries(bargain!.changes!.map(({ issue, to }) => [issue, to]));
    expect(draft!.levels).toEqual({ ...table.levels, ...told });
    expect(vote!.gainers).toEqual(expect.arrayContaining(['coast', 'isles']));
  });

  test('without a text nobody reckons what ground is worth: side payments alone are told', () => {
    const empty = viewFor(drawn, played(drawn, []), 'coast');
    const made = weighing(drawn, empty, [], offer('isles', { gives: ['loan'], wants: { kind: 'backing' } }));
    expect(made.bargain!.brings[1]).toBeGreaterThan(0);
    expect(Object.keys(made).sort()).toEqual(['bargain', 'tables']);
    expect(made.bargain!.accepts).toBeUndefined();
  });

  test('a pledge on condition counts only under a text that meets it', () => {
    const { scenario } = library().scenarios['hague-summit']!;
    const levels = staffDraft(scenario, viewFor(scenario, played(scenario, []), scenario.chair));
    const view = viewFor(scenario, played(scenario, [{ [scenario.chair]: [{ type: 'tableDraft', levels }] }]), 'es');
    const issue = scenario.pledging!.issue;
    const { top } = scenario.issues.find(one => one.id === issue)!;
    const pledge = (side: 'atLeast' | 'atMost'): MoveOf<'setPledge'> => ({
      type: 'setPledge',
      issue,
      level: top,
      provided: { issue: scenario.pledging!.target, side, level: levels[scenario.pledging!.target]! + (side === 'atLeast' ? 1 : 0) },
    });
    expect(weighing(scenario, view, [], pledge('atLeast')).own).toBe(0);
    expect(weighing(scenario, view, [], pledge('atMost')).own).not.toBe(0);
  });

  test('an exemption: how often whom it is granted to would stop the text, and how often it would be adopted, as a forecast says', () => {
    const { scenario } = library().scenarios['hague-summit']!;
    const view = viewFor(scenario, start(scenario, '11').state, scenario.chair);
    const plan = [{ type: 'tableDraft', levels: staffDraft(scenario, view) }] as const;
    const grant = { type: 'grantCarveOut', party: 'es', thirds: 3 } as const;
    const { stops, adopted, bargain, vote } = weighing(scenario, view, plan, grant);
    const later = forecast(scenario, view, [...plan, grant]).reception!;
    expect(stops![1]).toBeLessThanOrEqual(stops![0]);
    expect(adopted![1]).toBe(later.adopted);
    expect([bargain, vote]).toEqual([undefined, undefined]);
  });

  test('a desk answers it', () => {
    const desk = createDesk(library());
    desk.answer({ type: 'open', setup: { play: 'harbour-quotas', seed: '3', people: ['commission'], difficulty: 'standard' } });
    const reply = desk.answer({ type: 'weighing', plan: [], move: { type: 'proposeAmendment', changes: [] } });
    expect(reply.type).toBe('weighing');
  });
});
