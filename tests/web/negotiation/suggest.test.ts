import { describe, expect, test } from 'vitest';
import type { Move, Package, Scenario } from '../../../src/model/index.ts';
import { createSession } from '../../../src/session/index.ts';
import { type StanceSeen, staffDraft, stancesSeen, type View } from '../../../src/view/index.ts';
import { suggest } from '../../../src/web/screens/negotiation/dock/suggest.ts';
import { planned } from '../../../src/web/screens/negotiation/planner/acts.ts';
import { library, scenarios } from '../../library.ts';

const opening = (scenario: Scenario, seat: string): View =>
  createSession(library(), { play: scenario.id, seed: 'advice', people: [seat], difficulty: 'standard' }).view(seat);

/** The opening with the staff's draft on the table, as the chair sees it. */
function drafted(scenario: Scenario): { readonly view: View; readonly seen: readonly StanceSeen[] } {
  const view = opening(scenario, scenario.chair);
  const text: Package = { levels: staffDraft(scenario, view), carveOuts: {} };
  const own = view.own && { ...view.own, moves: [...view.own.moves, 'openSilence' as const] };
  const with_ = { ...view, ...(own ? { own } : {}), draft: { ...text, number: 1, tabledIn: 1, stances: {} } };
  return { view: with_, seen: stancesSeen(scenario, with_, text) };
}

describe.each(scenarios().map(s => [s.id, s] as const))('%s', (_, scenario) => {
  test.each([scenario.chair, scenario.parties.find(p => p.member)!.id])(
    'what is suggested to %s can be done, within its allowance',
    seat => {
      const view = opening(scenario, seat);
      const moves = suggest(scenario, view, [], undefined).map(s => s.move);
      expect(moves.length).toBeLessThanOrEqual(view.own!.allowance);
      for (const move of moves) expect(view.own!.moves).toContain(move.type);
      for (const move of moves) expect('party' in move && move.party).not.toBe(seat);
    },
  );

  test('a chair with an empty table is told to fill it', () => {
    const view = opening(scenario, scenario.chair);
    expect(suggest(scenario, view, [], undefined).map(s => s.why.kind)).toContain('noText');
  });

  test('what is planned is not suggested again, and a full plan leaves nothing to suggest', () => {
    const { view, seen } = drafted(scenario);
    const [first] = suggest(scenario, view, [], seen);
    const again = suggest(scenario, view, [first!.move], seen);
    expect(again.map(s => JSON.stringify(s.move))).not.toContain(JSON.stringify(first!.move));
    const full: Move[] = [];
    while (planned(scenario, full) < view.own!.allowance) full.push({ type: 'consult', party: 'nobody', issue: 'x' });
    expect(suggest(scenario, view, full, seen)).toEqual([]);
  });

  test('under silence nothing is suggested but to stop what the capital would not let pass', () => {
    const { view, seen } = drafted(scenario);
    const member = scenario.parties.find(p => p.member && p.id !== scenario.chair)!.id;
    const silent = (lets: boolean): View => ({
      ...view,
      phase: { name: 'silence', ends: view.round + 1 },
      own: { ...view.own!, party: member, lets, moves: ['breakSilence', 'persuade', 'consult', 'makeOffer'] },
    });
    const all = seen.map(s => ({ ...s, lets: true }));
    expect(suggest(scenario, silent(true), [], all)).toEqual([]);
    expect(suggest(scenario, silent(false), [], all).map(s => s.move.type)).toEqual(['breakSilence']);
  });

  test('silence is suggested exactly when nobody seems likely to object', () => {
    const { view, seen } = drafted(scenario);
    const kinds = (stances: readonly StanceSeen[]) => suggest(scenario, view, [], stances).map(s => s.why.kind);
    expect(kinds(seen.map(s => ({ ...s, lets: true })))[0]).toBe('passes');
    expect(kinds(seen.map((s, at) => ({ ...s, lets: at > 0 })))).not.toContain('passes');
  });
});
