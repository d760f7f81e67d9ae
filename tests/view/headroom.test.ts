import { describe, expect, test } from 'vitest';
import { standing, utility } from '../../src/engine/index.ts';
import type { Package, PartyId, Scenario, State } from '../../src/model/index.ts';
import { bestUnbroken } from '../../src/view/index.ts';
import { draft, type Hand, fishery as long, played } from '../engine/tiny.ts';

/** Short, so that patience has run out by the time it is decided. */
const fishery: Scenario = { ...long, procedure: { ...long.procedure, rounds: 2 } };
const adopt: readonly Hand[] = [{ commission: [draft, { type: 'openSilence' }] }, {}];

/** Every text there is, so few are they. */
const texts: readonly Package[] = Array.from({ length: 33 }, (_, n) => ({
  levels: { quota: n % 11, closure: Math.floor(n / 11) },
  carveOuts: {},
}));

function worth(scenario: Scenario, end: State, party: PartyId, text: Package): number {
  const i = scenario.parties.findIndex(({ id }) => id === party);
  return utility(scenario, i, end.parties[i]!, text);
}

function best(scenario: Scenario, end: State, party: PartyId, stoppedBy: number): number {
  const open = texts.filter(
    text => standing(scenario, end, end.parties, text).passes.filter(passes => passes === false).length <= stoppedBy,
  );
  return Math.max(...open.map(text => worth(scenario, end, party, text)));
}

describe('the best text for a party that nobody would have stopped', () => {
  test.each(['coast', 'isles', 'bay'])('is the best of all texts that pass, for %s', party => {
    const end = played(fishery, adopt);
    expect(end.phase).toMatchObject({ name: 'concluded', outcome: { kind: 'adopted' } });
    expect(bestUnbroken(fishery, end, party)).toBeCloseTo(best(fishery, end, party, 0), 9);
    expect(bestUnbroken(fishery, end, party)!).toBeGreaterThanOrEqual(worth(fishery, end, party, { levels: draft.levels, carveOuts: {} }));
  });

  test('may leave one party objecting where one objection does not stop it', () => {
    const lenient: Scenario = { ...fishery, procedure: { ...fishery.procedure, decision: 'minusOne' } };
    const end = played(lenient, adopt);
    expect(bestUnbroken(lenient, end, 'coast')).toBeCloseTo(best(lenient, end, 'coast', 1), 9);
    expect(bestUnbroken(lenient, end, 'coast')!).toBeGreaterThan(bestUnbroken(fishery, played(fishery, adopt), 'coast')!);
  });

  test('is looked for from the last draft where there was no agreement', () => {
    const hands: readonly Hand[] = [{ commission: [{ type: 'tableDraft', levels: { quota: 10, closure: 0 } }] }, {}];
    const end = played(fishery, hands);
    expect(end.phase).toMatchObject({ outcome: { kind: 'failed' } });
    expect(standing(fishery, end, end.parties, { levels: { quota: 10, closure: 0 }, carveOuts: {} }).passes).toContain(false);
    expect(bestUnbroken(fishery, end, 'isles')).toBeCloseTo(best(fishery, end, 'isles', 0), 9);
  });

  test('is nothing without a draft, for who is no member, or where no text passes', () => {
    expect(bestUnbroken(fishery, played(fishery, [{}, {}]), 'coast')).toBeUndefined();
    expect(bestUnbroken(fishery, played(fishery, adopt), 'commission')).toBeUndefined();
    // Early on everybody still holds out for more.
    const end = played(long, adopt);
    const none = texts.every(text => standing(long, end, end.parties, text).passes.includes(false));
    expect(none).toBe(true);
    expect(bestUnbroken(long, end, 'coast')).toBeUndefined();
  });
});
