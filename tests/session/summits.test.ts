import { describe, expect, test } from 'vitest';
import { createSession, movesOfBots, otherSummits, type Session, type Setup } from '../../src/session/index.ts';
import { library } from '../library.ts';

const SETUP: Setup = { play: 'harbour-quotas', seed: '7', people: ['commission'], difficulty: 'standard' };
const asked = (from: number, count: number) => otherSummits(library(), { setup: SETUP, meeting: 0, from, count });

/** The game from the same seed whose bots draw from another. */
function playedAs(luck: string): Session {
  const { scenario } = library().scenarios[SETUP.play]!;
  const session = createSession(library(), { ...SETUP, people: [] });
  while (!session.over()) {
    const made = movesOfBots(scenario, { ...session.botsAsked({}), setup: { ...SETUP, seed: luck } });
    session.resolveWith(Object.fromEntries(scenario.parties.map(({ id }) => [id, made[id] ?? []])));
  }
  return session;
}

describe('summits as they might have been', () => {
  test('are the same by their number, however many are asked for at once', () => {
    expect([...asked(0, 3), ...asked(3, 5)]).toEqual(asked(0, 8));
  });

  test('do not all end alike: what the bots make of the same seed differs', () => {
    expect(new Set(asked(0, 12).map(one => JSON.stringify(one))).size).toBeGreaterThan(1);
  });

  test('count points as the debrief of a game does', () => {
    const { parties } = library().scenarios['harbour-quotas']!.scenario;
    for (const { text, gains } of asked(0, 6)) {
      expect(gains.map(gain => gain === null)).toEqual(parties.map(({ member }) => !member));
      if (!text) expect(gains.filter(gain => gain !== null && gain !== 0)).toEqual([]);
    }
    expect(asked(2, 1)[0]!.gains).toEqual(
      playedAs('7 summit 2')
        .debrief(0)
        .parties.map(p => (p.member ? Math.round(100 * (p.utility - p.reservation)) / 100 : null)),
    );
  });

  test('a campaign is played from its beginning', () => {
    const setup: Setup = { play: 'road-to-the-hague', seed: '3', people: ['sg'], difficulty: 'standard' };
    const [first, again] = [0, 0].map(() => otherSummits(library(), { setup, meeting: 2, from: 4, count: 1 }));
    expect(first).toEqual(again);
    expect(first![0]!.gains).toHaveLength(33);
  });
});
