import { describe, expect, test } from 'vitest';
import type { Move } from '../../../src/model/index.ts';
import { createSession, type Session } from '../../../src/session/index.ts';
import { staffDraft, words } from '../../../src/view/index.ts';
import { LESSON } from '../../../src/web/app/lesson.ts';
import type { Moment } from '../../../src/web/screens/coach/moment.ts';
import { currentStep, passedBy, STEPS, titleOf, wordsOfStep } from '../../../src/web/screens/coach/steps.ts';
import { learning } from '../../../src/web/text/learning.ts';
import { library } from '../../library.ts';

const loaded = library().scenarios[LESSON.play]!;
const { scenario } = loaded;
const said = words(loaded.texts);

function lesson(): Session {
  const { play, seat, seed, difficulty } = LESSON;
  return createSession(library(), { play, seed, people: [seat], difficulty });
}

function momentOf(session: Session, change: Partial<Moment> = {}): Moment {
  const view = session.view(LESSON.seat);
  return {
    screen: 'table',
    scenario,
    words: said,
    view,
    plan: [],
    log: session.log(LESSON.seat),
    selected: undefined,
    resolving: false,
    staged: false,
    asked: view.own?.asked.length ?? 0,
    ...change,
  };
}

const at = (moment: Moment, done: readonly string[] = []): string | undefined => currentStep(moment, done)?.id;

describe('the guided game', () => {
  test('it is played on a scenario that is there, from a seat a person may take', () => {
    expect(scenario.parties.find(party => party.id === LESSON.seat)?.playable).toBe(true);
  });

  test('the first round: look, read, ask, table a draft, read the forecast, hand in', () => {
    const session = lesson();
    expect(at(momentOf(session, { screen: 'briefing' }))).toBe('paper');
    const [party] = scenario.parties.filter(p => p.member);
    expect(at(momentOf(session))).toBe('look');
    const looking = momentOf(session, { selected: party!.id });
    expect(at(looking)).toBe('limit');
    const consult: Move = { type: 'consult', party: party!.id, issue: scenario.issues[0]!.id };
    expect(at(looking, ['limit'])).toBe('consult');
    expect(at({ ...looking, plan: [consult] })).toBe('draft');
    const draft: Move = { type: 'tableDraft', levels: staffDraft(scenario, looking.view) };
    expect(at({ ...looking, plan: [consult, draft] })).toBe('forecast');
    expect(at({ ...looking, plan: [consult, draft] }, ['forecast'])).toBe('handIn');
  });

  test('whoever goes ahead by itself is not held up: what was done counts', () => {
    const session = lesson();
    const view = session.view(LESSON.seat);
    const moves: Move[] = [{ type: 'tableDraft', levels: staffDraft(scenario, view) }];
    expect(session.submit(LESSON.seat, moves).kind).toBe('resolved');
    const now = momentOf(session, { resolving: true });
    expect(at(now)).toBe('resolves');
    const after = momentOf(session, { asked: 0 });
    const done = passedBy(after, []);
    expect(done).toEqual(expect.arrayContaining(['paper', 'draft', 'handIn', 'resolves']));
    expect(at(after, [...done, 'consult'])).toBe('stances');
  });

  test('an event that asks comes before the lamps, and silence that is planned is waited for', () => {
    const session = lesson();
    session.submit(LESSON.seat, [{ type: 'tableDraft', levels: staffDraft(scenario, session.view(LESSON.seat)) }]);
    const asked = momentOf(session, { asked: 1 });
    expect(at(asked, ['consult', 'resolves'])).toBe('event');
    expect(at({ ...asked, asked: 0, plan: [{ type: 'openSilence' }] }, ['stances', 'payment', 'redraft', 'second', 'consult'])).toBe(
      'wait',
    );
  });

  test('silence running, the text, the debrief', () => {
    const session = lesson();
    const moment = momentOf(session);
    expect(at({ ...moment, view: { ...moment.view, phase: { name: 'silence', ends: 3 } } }, ['look'])).toBe('runs');
    expect(at({ ...moment, screen: 'ending' })).toBe('text');
    expect(at({ ...moment, screen: 'debrief' })).toBe('debrief');
    expect(at({ ...moment, screen: 'debrief' }, ['debrief'])).toBeUndefined();
  });

  test('every step has its words, and every name in them is filled', () => {
    const session = lesson();
    session.submit(LESSON.seat, [{ type: 'tableDraft', levels: staffDraft(scenario, session.view(LESSON.seat)) }]);
    for (const moment of [momentOf(lesson()), momentOf(session)])
      for (const step of STEPS) {
        const values = step.values?.(moment);
        for (const key of [titleOf(step), wordsOfStep(step)]) {
          expect(learning(key, values), step.id).not.toMatch(/[{[]/);
        }
      }
  });
});
