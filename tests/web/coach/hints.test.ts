import { describe, expect, test } from 'vitest';
import { createSession } from '../../../src/session/index.ts';
import { staffDraft, wordsIn } from '../../../src/view/index.ts';
import { HINTS, hintFor } from '../../../src/web/screens/coach/hints.ts';
import type { Moment } from '../../../src/web/screens/coach/moment.ts';
import { type LearningKey, learning } from '../../../src/web/text/learning.ts';
import { spoken } from '../../../src/web/text/spoken.ts';
import { library } from '../../library.ts';

function momentOf(play: string, seat: string, drafted = false): Moment {
  const { scenario, texts } = library().scenarios[play]!;
  const session = createSession(library(), { play, seed: '3', people: [seat], difficulty: 'standard' });
  if (drafted) session.submit(seat, [{ type: 'tableDraft', levels: staffDraft(scenario, session.view(seat)) }]);
  const words = wordsIn(spoken().voice, texts);
  const rest = { plan: [], log: [], selected: undefined, resolving: false, staged: false, asked: 0 } as const;
  return { screen: 'table', scenario, words, view: session.view(seat), ...rest };
}

describe('hints', () => {
  test('a first round is a moment to look at somebody; put away, it does not come back', () => {
    const moment = momentOf('harbour-quotas', 'commission');
    expect(hintFor(moment, [])?.id).toBe('look');
    expect(hintFor(moment, ['look'])).toBeUndefined();
  });

  test('what presses most comes first: a running silence before everything', () => {
    const moment = momentOf('harbour-quotas', 'varrow');
    const silent: Moment = { ...moment, view: { ...moment.view, silencesBroken: 1, phase: { name: 'silence', ends: 3 } } };
    expect(hintFor(silent, [])?.id).toBe('silence');
    expect(hintFor(silent, ['silence'])?.id).toBe('broken');
  });

  test('an objection is a moment to ask what would help', () => {
    const moment = momentOf('harbour-quotas', 'commission', true);
    expect(Object.values(moment.view.draft!.stances)).toContain('object');
    expect(hintFor(moment, [])?.id).toBe('help');
  });

  test('each has its words', () => {
    for (const { id } of HINTS) expect(learning(`hint.${id}` as LearningKey)).not.toMatch(/^\[/);
  });
});
