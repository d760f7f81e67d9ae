import { describe, expect, test } from 'vitest';
import type { LoadedScenario, Scenario } from '../../src/model/index.ts';
import { type Files, loadLibrary, loadScenario } from '../../src/scenario/index.ts';
import { createSession } from '../../src/session/index.ts';
import { library } from '../library.ts';
import { changed, printed, valid } from './fixtures.ts';

function load(files: Files = valid, folder = 'shores'): LoadedScenario {
  const { loaded, problems } = loadScenario(files, folder);
  if (!loaded) throw new Error(printed(problems));
  return loaded;
}

describe('what really happened is read from history.yaml', () => {
  const { history } = load();
  test('levels, which may lie between two steps, with their sources', () => {
    expect(history?.outcome).toEqual({
      dues: { level: 3.2, source: 'accord-2026', date: '2026-05-02' },
      wording: { level: 1, apart: 'coderKnew', source: 'accord-2026', date: '2026-05-02' },
    });
  });
  test('exemptions, stances, forecasts, and the day before which the parties’ numbers were public', () => {
    expect(history?.cutoff).toBe('2026-03-01');
    expect(history?.exemptions).toEqual({ south: { form: 'letter', source: 'gazette-2026', date: '2026-05-03' } });
    expect(history?.stances.south).toEqual({ stance: 'reserve', source: 'gazette-2026', date: '2026-05-03' });
    expect(history?.forecasts).toEqual([{ id: 'pilot', levels: { dues: 4 }, source: "The pilot's almanac", date: '2026-02' }]);
  });
  test('with the sources it names, its own and the scenario’s', () => {
    expect(Object.keys(history?.sources ?? {}).sort()).toEqual(['accord-2026', 'gazette-2026']);
  });
  test('or, in short, from scenario.yaml', () => {
    expect(load(valid, 'harbour').history).toEqual({
      outcome: { berths: { level: 1, source: 'The harbour book' } },
      stances: {},
      forecasts: [],
      sources: {},
    });
  });
  test('a scenario need not have one', () => {
    const { 'shores/history.yaml': _, ...without } = valid;
    expect('history' in load(without)).toBe(false);
  });
});

describe('it is kept from everybody who is still playing', () => {
  const untold = changed([{ in: 'shores/history.yaml', remove: true }]);
  const otherwise = changed([
    { in: 'shores/history.yaml', replace: 'value: 2.6', with: 'value: 5' },
    { in: 'shores/history.yaml', replace: 'stance: support', with: 'stance: object' },
  ]);
  test('the scenario that rules, views and bots are handed is the same without it, and so is its hash', () => {
    for (const files of [untold, otherwise]) {
      expect(load(files).scenario).toEqual(load().scenario);
      expect(load(files).hash).toBe(load().hash);
    }
  });
  test('its own sources are not among the scenario’s, which are open during play', () => {
    expect(load().scenario.sources).not.toHaveProperty('accord-2026');
  });
  test.each(Object.values(library().scenarios).filter(({ history }) => history))('$scenario.id holds no word of it', loaded => {
    const facts = [
      ...Object.values(loaded.history!.outcome),
      ...Object.values(loaded.history!.exemptions ?? {}),
      ...Object.values(loaded.history!.stances),
      ...loaded.history!.forecasts,
    ];
    expect(facts.length).toBeGreaterThan(0);
    const keys = (thing: unknown): string[] =>
      Array.isArray(thing)
        ? thing.flatMap(keys)
        : thing && typeof thing === 'object'
          ? Object.entries(thing).flatMap(([key, inner]) => [key, ...keys(inner)])
          : [];
    const rules: Scenario = loaded.scenario;
    expect(keys(rules).filter(key => ['actual', 'history', 'outcome', 'forecasts', 'exemptions'].includes(key))).toEqual([]);
  });
  test('a game is the same to the last move whatever the history says, and only its debrief tells it', () => {
    const told = [valid, untold, otherwise].map(files => {
      const session = createSession(loadLibrary(files).library, { play: 'shores', seed: '7', people: [], difficulty: 'standard' });
      const views = [session.view('public'), session.view('north')];
      while (session.view('public').phase.name !== 'concluded') {
        session.resolveWithout('bot');
        views.push(session.view('public'), session.view('north'), session.view('south'));
      }
      return { views: JSON.stringify([views, session.log('public'), session.record()]), debrief: session.debrief(0) };
    });
    expect(told[1]!.views).toBe(told[0]!.views);
    expect(told[2]!.views).toBe(told[0]!.views);
    expect(told.map(({ debrief }) => debrief.history?.outcome.dues?.level)).toEqual([3.2, undefined, 8]);
    expect(told[0]!.debrief.issues.find(({ issue }) => issue === 'dues')?.actual).toBe(3.2);
  });
});
