import { describe, expect, test } from 'vitest';
import type { Debrief } from '../../src/view/index.ts';
import { concessionsText, gainsOf, movedText, rankOf, rankText, spendingText, standingOf, words, worthText } from '../../src/view/index.ts';
import { french } from '../../src/view/text/fr.ts';
import { library } from '../library.ts';
import { chairGame } from '../records/record.ts';

const { scenario, texts } = library().scenarios['harbour-quotas']!;
const parties = [{ party: 'a' }, { party: 'b' }, { party: 'chair' }];

describe('where a game stands among others', () => {
  test('counts those that did better, as well and worse, a twentieth of a point being no difference', () => {
    expect(rankOf(5, [1, 4.96, 5, 5.04, 9, 12])).toEqual({ of: 6, better: 2, same: 3, worse: 1, median: 5 });
  });

  test('says nothing without others', () => expect(rankOf(5, [])).toBeUndefined());

  test.each([
    ['a', 3],
    ['b', -1],
    ['chair', 1],
  ])('a member is measured by its own gain, a seat without wishes by what members have on average: %s', (seat, points) =>
    expect(standingOf(parties, [3, -1, null], seat)).toBe(points),
  );

  test('is said in a sentence', () => {
    const rank = rankOf(5, [0, 4, 5, 9])!;
    expect(rankText(words(texts), rank, undefined, 1)).toBe(
      'For the members on average, 2 of 4 summits went worse than this one, 1 as well and 1 better. Half of them stay below 4.0 points; 1 ended without a text.',
    );
    expect(rankText(words(texts), { ...rank, better: 0 }, 'varrow', 0)).toContain('For Varrow, 2 of 4 summits');
  });
});

describe('what the plots show, in a sentence', () => {
  const game = chairGame(library(), 'harbour-quotas', '7');
  const taken: Debrief = game.debrief(0);

  test.each([
    ['English', words(texts)],
    ['French', words(texts, french)],
  ])('every one is whole, in %s', (_, said) => {
    const sentences = [concessionsText(said, taken, 'varrow'), movedText(said, taken, 'varrow'), worthText(said, taken)];
    for (const sentence of sentences) expect(sentence).toMatch(/^[^[\]{}]+\.$/);
  });

  test('who gains most and least is read off the gains', () => {
    const gains = gainsOf(taken).flatMap((gain, i) => (gain === null ? [] : [{ gain, party: scenario.parties[i]!.id }]));
    const [best] = [...gains].sort((a, b) => b.gain - a.gain);
    expect(worthText(words(texts), taken)).toContain(`${words(texts)(`party.${best!.party}.name`)} gains most`);
  });

  test('of nobody moved and nothing given it says so', () => {
    const still = { ...taken, moved: [], parties: taken.parties.map(p => ({ ...p, conceded: p.conceded.map(() => 0) })) };
    expect(movedText(words(texts), still, 'varrow')).toBe('Nobody brought anybody closer to the text by as much as could be felt.');
    expect(concessionsText(words(texts), still, 'varrow')).toBe('Nobody gave up anything that could be felt.');
  });

  test('the balance of spending is told at both ends', () => {
    const hague = library().scenarios['hague-summit']!;
    const spending = { years: [2025, 2035], total: [1000, 1500], share: [0.64, 0.5], parties: [] };
    expect(spendingText(hague.scenario, words(hague.texts), spending)).toBe(
      'Kept, the pledges take spending from 1000 billion in 2025 to 1500 billion in 2035. The United States would carry 50.0\u00a0% of it instead of 64.0\u00a0%, the others 50.0\u00a0% instead of 36.0\u00a0%.',
    );
  });
});
