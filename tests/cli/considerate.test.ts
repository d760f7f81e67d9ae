import { expect, test } from 'vitest';
import { considerate } from '../../src/cli/policies/considerate.ts';
import { seatedGame } from '../../src/cli/series/seatedGame.ts';
import type { IssueId, Level, Move } from '../../src/model/index.ts';
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

/** What a considerate ally answers to a gift for its backing that a bot would decline, with a text worth so much more than no deal to it. */
function answersToGift(above: number): readonly Move[] {
  const { scenario, history } = library().scenarios['hague-summit']!;
  const seating = { play: 'hague-summit', difficulty: 'standard', chair: 'bot', seat: { party: 'sk', as: 'pass' } } as const;
  const { session, playRound } = seatedGame(library(), seating, 'gift');
  while (!session.view('sk').draft) playRound();
  const view = session.view('sk');
  const asset = scenario.assets.find(({ givers, worth }) => givers.includes('us') && (worth.sk ?? 0) > 0)!;
  const offer = { id: 'gift', from: 'us', to: 'sk', terms: { gives: [asset.id], wants: { kind: 'backing' } } } as const;
  const own = { ...view.own!, offers: [offer], utility: view.own!.reservation + above };
  const decline: Move = { type: 'answerOffer', offer: 'gift', answer: { kind: 'decline' } };
  const sight = {
    scenario,
    history,
    view: { ...view, own },
    own,
    log: () => session.log('sk'),
    botWould: () => [decline],
    chance: () => 0.5,
  };
  return considerate(sight).filter(({ type }) => type === 'answerOffer');
}

test.each([
  ['takes what it is given for backing a text that it would let pass anyway', 1, 'accept'],
  ['does not promise to back what is far worse than no deal', -40, 'decline'],
])('a considerate ally %s', (_, above, kind) => {
  expect(answersToGift(above)).toEqual([{ type: 'answerOffer', offer: 'gift', answer: { kind } }]);
});
