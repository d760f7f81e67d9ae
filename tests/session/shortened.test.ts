import { expect, test } from 'vitest';
import { createSession, linkOf, movesOfBots, readRecord, replay, type Setup, shortened } from '../../src/session/index.ts';
import { library } from '../library.ts';

const content = library();
const scenarioOf = (id: string) => content.scenarios[id]!.scenario;
const CAMPAIGN: Setup = { play: 'road-to-the-hague', seed: '7', people: [], difficulty: 'standard', rounds: 2 };

test.each([
  ['antalya-ministerial', 2, { rounds: 2, decideFrom: 2, carveOutsFrom: 1 }, ['2025-05-14', '2025-05-15']],
  ['antalya-ministerial', 3, { rounds: 3, decideFrom: 2, carveOutsFrom: 1 }, ['2025-05-14', '2025-05-15', '2025-05-15']],
  // Exemptions there are for a round that an event may add.
  ['brussels-capability-targets', 3, { rounds: 3, decideFrom: 2, carveOutsFrom: 4 }, undefined],
  ['hague-summit', 4, { rounds: 4, decideFrom: 1, carveOutsFrom: 2 }, undefined],
] as const)(
  '%s in %i rounds may decide after the same share of them, on days from its first to its last',
  (id, rounds, procedure, days) => {
    const whole = scenarioOf(id);
    const cut = shortened(whole, rounds);
    expect(cut.procedure).toMatchObject(procedure);
    const { rounds: planned } = cut.calendar;
    expect([planned[0], planned[rounds - 1]]).toEqual([whole.calendar.rounds[0], whole.calendar.rounds[whole.procedure.rounds - 1]]);
    expect(planned.length - rounds).toBe(whole.calendar.rounds.length - whole.procedure.rounds);
    if (days) expect(planned.slice(0, rounds).map(({ date }) => date)).toEqual(days);
    expect(shortened(cut, rounds)).toBe(cut);
    expect(shortened(whole, rounds)).toBe(cut);
  },
);

test('a meeting that has no more rounds is as it is written', () => {
  expect(shortened(scenarioOf('harbour-quotas'), 6)).toBe(scenarioOf('harbour-quotas'));
  expect(shortened(scenarioOf('harbour-quotas'), undefined)).toBe(scenarioOf('harbour-quotas'));
});

test('a campaign cut short is played to its end, and its record plays again to the same end', () => {
  const session = createSession(content, CAMPAIGN);
  for (;;) {
    let rounds = 0;
    while (session.view('public').phase.name !== 'concluded') {
      const asked = session.botsAsked({});
      expect(movesOfBots(scenarioOf(asked.scenario), asked)).toEqual(movesOfBots(shortened(scenarioOf(asked.scenario), 2), asked));
      expect(session.resolveWith({})).toBe(true);
      rounds += 1;
    }
    // An event may add a round; a silence opened in the last one runs out in another.
    expect(rounds).toBeLessThanOrEqual(session.view('public').lastRound + 1);
    if (!session.proceed()) break;
  }
  expect(session.timeline().meetings).toHaveLength(3);
  const kept = readRecord(JSON.stringify(session.record()));
  if (!('ok' in kept)) throw new Error('no record');
  const again = replay(content, kept.ok);
  expect('ok' in again && again.ok.stateHash()).toBe(session.stateHash());
  const { rounds: _, ...whole } = CAMPAIGN;
  expect(replay(content, { ...kept.ok, setup: whole })).toMatchObject({ problem: expect.anything() });
  expect(linkOf(content, kept.ok)).toBeUndefined();
});
