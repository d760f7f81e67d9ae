import { expect, test } from 'vitest';
import { createSession, movesOfBots, takeStep } from '../../src/session/index.ts';
import { library } from '../library.ts';

test.each(['antalya-ministerial', 'brussels-capability-targets', 'hague-summit'])(
  '%s: a bot that sits down in the chair for the last round, with nothing tabled, plays it',
  play => {
    const session = createSession(library(), { play, seed: 'late', people: [], difficulty: 'standard' });
    const { scenario } = library().scenarios[play]!;
    for (;;) {
      const { round, lastRound } = session.view('public');
      const people = round < lastRound ? { sg: [] } : {};
      const bots = movesOfBots(scenario, session.botsAsked(people));
      if (round === lastRound) {
        expect(session.view('public').draft).toBeFalsy();
        expect(bots.sg!.map(({ type }) => type)).toContain('tableDraft');
      }
      expect(takeStep(session, { kind: 'round', people, bots })).toBe(true);
      if (round === lastRound) break;
    }
  },
);
