import { expect, test } from 'vitest';
import { seatedGame } from '../../src/cli/series/seatedGame.ts';
import type { IssueId, Level } from '../../src/model/index.ts';
import { library } from '../library.ts';

type Changes = readonly { readonly issue: IssueId; readonly from: Level; readonly to: Level }[];

/** What an ally that plays considerately put to the table of The Hague and lost. */
function lostBy(party: string, seed: string): readonly Changes[] {
  const seating = { play: 'hague-summit', difficulty: 'standard', chair: 'bot', seat: { party, as: 'considerate' } } as const;
  const { session, playRound } = seatedGame(library(), seating, seed);
  while (!session.over()) playRound();
  return session.log(party).flatMap(entry => (entry.type === 'amendmentLost' && entry.by === party ? [entry.changes] : []));
}

test('a considerate ally does not put to the table again what it has voted down on the same words', () => {
  const games = ['one', 'two', 'three'].map(seed => lostBy('ro', seed));
  expect(games.flat().length).toBeGreaterThan(3);
  for (const lost of games) {
    const asked = lost.map(changes =>
      changes
        .map(({ issue, from, to }) => `${issue} ${from} ${to}`)
        .sort()
        .join(', '),
    );
    expect(new Set(asked).size).toBe(asked.length);
  }
});
