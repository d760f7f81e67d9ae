import { describe, expect, test } from 'vitest';
import { createSession, meetingsOf, type Session } from '../../../src/session/index.ts';
import { partedAt } from '../../../src/web/compare/parted.ts';
import { library } from '../../library.ts';

/** Rounds of a campaign in which the chair looks on, but for one in which it hears somebody out. */
function played(rounds: number, consulting: number | undefined): Session {
  const session = createSession(library(), { play: 'road-to-the-hague', seed: '5', people: ['sg'], difficulty: 'standard' });
  for (let round = 1; round <= rounds; round += 1) {
    if (session.view('public').phase.name === 'concluded') session.proceed();
    session.submit(
      'sg',
      round === consulting ? [{ type: 'consult', party: 'es', issue: session.view('public').round ? 'eligibility' : '' }] : [],
    );
  }
  return session;
}

describe('two games from one seed', () => {
  test('part in the round in which they were played otherwise', () => {
    expect(meetingsOf(library(), 'road-to-the-hague')).toHaveLength(3);
    expect(partedAt(played(3, 2).hashes(), played(3, undefined).hashes())).toEqual({ meeting: 0, round: 2 });
    expect(partedAt(played(3, undefined).hashes(), played(3, 2).hashes())).toEqual({ meeting: 0, round: 2 });
  });

  test('have not parted while one is as far as the other got', () => {
    expect(partedAt(played(3, 2).hashes(), played(2, 2).hashes())).toBeUndefined();
    expect(partedAt(played(3, 2).hashes(), played(3, 2).hashes())).toBeUndefined();
  });

  test('part where one closed a meeting and the other went on', () => {
    expect(partedAt([['a', 'b'], ['x']], [['a', 'b', 'c']])).toEqual({ meeting: 0, round: 2 });
    expect(partedAt([['a', 'b', 'c']], [['a', 'b'], ['x']])).toEqual({ meeting: 0, round: 2 });
  });
});
