import { describe, expect, test } from 'vitest';
import type { LoadedScenario } from '../../src/model/index.ts';
import { type Files, lint, loadCampaign, loadLibrary, loadScenario } from '../../src/scenario/index.ts';
import { changed, printed, valid } from './fixtures.ts';

function load(files: Files = valid, folder = 'shores'): LoadedScenario {
  const { loaded, problems } = loadScenario(files, folder);
  if (!loaded) throw new Error(printed(problems));
  return loaded;
}
const shores = load().scenario;

describe('what is written in an issue’s own unit becomes whole steps', () => {
  test('common issues come first, own ones last, each in file order', () => {
    expect(shores.issues.map(issue => issue.id)).toEqual(['dues', 'year', 'wording', 'pledge']);
  });
  test('a scale', () => {
    expect(shores.issues[0]).toEqual({
      id: 'dues',
      scope: 'common',
      textOnly: false,
      classified: false,
      kind: 'scale',
      from: 1,
      to: 5,
      step: 0.5,
      top: 8,
      unit: 'percent',
      statusQuo: 2,
    });
  });
  test('options stand in the order of their values', () => {
    const { scenario } = load(
      changed([{ in: 'shores/issues.yaml', replace: 'aim: 0, firm: 0.5, binding: 1', with: 'binding: 1, aim: 0, firm: 0.5' }]),
    );
    const wording = scenario.issues[2];
    expect(wording?.kind === 'options' && wording.options.map(option => option.id)).toEqual(['aim', 'firm', 'binding']);
  });
  test('binary dust does not push a value off the grid', () => {
    for (let i = 0; i <= 60; i++) {
      const { problems } = loadScenario(
        changed([{ in: 'shores/events/letter.yaml', replace: 'value: 2.1', with: `value: ${i / 10}` }]),
        'shores',
      );
      expect(printed(problems)).toBe('');
    }
  });
  test('a stake, with its position, red line and evidence', () => {
    expect(shores.parties[1]?.stakes.dues).toEqual({
      ideal: 2,
      salience: 70,
      redLine: { side: 'max', level: 5 },
      basis: 'plan',
      source: 'Budget, page 3',
      date: '2026',
      confidence: 'medium',
    });
    expect(shores.parties[0]?.stakes.wording?.position).toBe(2);
  });
  test('the floor of the party that demands', () => {
    expect(shores.demander?.floor).toEqual({ dues: 4, wording: 1 });
  });
});

describe('a cast', () => {
  test('brings parties, blocs, side payments, figures, sources and places; rows for other issues are left out', () => {
    expect(shores.parties.map(party => party.id)).toEqual(['north', 'south', 'warden']);
    expect(shores.blocs).toEqual([{ id: 'coasts', members: ['north', 'south'] }]);
    expect(shores.assets[0]).toMatchObject({ id: 'lighthouse', basis: 'statement', confidence: 'low', date: '2026-02-01' });
    expect(Object.keys(shores.parties[1]?.stakes ?? {})).toEqual(['dues', 'year', 'wording']);
    expect(shores.parties[0]?.figures.wealth?.value).toBe(700);
    expect(shores.stage.places).toEqual({ northport: { lon: 11, lat: 56 }, pier: { lon: 10, lat: 55 } });
    expect(load().texts.en?.['party.north.name']).toBe('North');
  });
  test('the scenario’s own rows, entries and words take the place of the cast’s', () => {
    const own = load(
      changed([
        { in: 'shores/parties.yaml', with: 'south: { code: SU, influence: 10, style: linear, costOfFailure: 5 }\n' },
        {
          in: 'shores/positions.csv',
          with: 'party,issue,position,ideal,salience,red_side,red_value,confidence,basis,source,date\nsouth,dues,,1.5,10,,,low,invented,,\n',
        },
        { in: 'shores/figures.csv', with: 'party,figure,value,confidence,basis,source,date\nsouth,wealth,1,low,invented,,\n' },
        { in: 'shores/text/en.yaml', append: 'party.south.name: The deep South\n' },
      ]),
    );
    const south = own.scenario.parties[1]!;
    expect([
      south.id,
      south.code,
      south.stakes.dues?.ideal,
      south.stakes.year?.ideal,
      south.figures.wealth?.value,
      south.figures.room?.value,
    ]).toEqual(['south', 'SU', 1, 6, 1, 40]);
    expect(own.texts.en?.['party.south.name']).toBe('The deep South');
  });
});

describe('a meeting knows the free answers to what it has', () => {
  test('events with choices, and offers', () => {
    expect(shores.procedure.moves.answerEvent).toEqual({ takes: 0 });
    expect(shores.procedure.moves.answerOffer).toEqual({ takes: 0 });
    const harbour = load(valid, 'harbour').scenario;
    expect(harbour.procedure.moves.answerEvent).toBeUndefined();
    expect(harbour.procedure.moves.answerOffer).toBeUndefined();
  });
});

describe('words', () => {
  test('are flattened with dots; the key . holds those of the id above it', () => {
    const { en } = load().texts;
    expect([en?.['issue.wording.option.aim'], en?.['issue.wording.option.aim.clause'], en?.['scenario.minutes']]).toEqual([
      'aim',
      'aim to pay',
      '5',
    ]);
  });
  test('may be spread over several files', () => {
    const split = changed([
      { in: 'shores/text/en.yaml', replace: 'failure: { title: No accord, body: The strait stays as it was. }\n', with: '' },
      { in: 'shores/text/en/ending.yaml', with: 'failure: { title: No accord, body: The strait stays as it was. }\n' },
    ]);
    expect(load(split).texts).toEqual(load().texts);
    expect(printed(lint(split))).toBe('');
  });
  test('a scenario that lacks some is loaded, so that it can be tried', () => {
    const { loaded, problems } = loadScenario(
      changed([{ in: 'shores/text/en.yaml', replace: 'title: Two shores', with: 'spare: x' }]),
      'shores',
    );
    expect([loaded?.scenario.id, problems[0]?.rule, problems[0]?.severity]).toEqual(['shores', 'missing-text', 'error']);
  });
});

describe('the hash', () => {
  const hash = (...changes: Parameters<typeof changed>[0]) => load(changed(changes)).hash;
  const plain = load().hash;
  test('is the same for the same rules, however often they are loaded, and whatever order keys are written in', () => {
    expect(load({ ...valid }).hash).toBe(plain);
    expect(hash({ in: 'shores/issues.yaml', replace: 'from: 1, to: 5, step: 0.5', with: 'step: 0.5, to: 5, from: 1' })).toBe(plain);
    expect(plain).toMatch(/^[0-9a-f]{16}$/);
  });
  test.each([
    ['a word', { in: 'shores/text/en.yaml', replace: 'title: Two shores', with: 'title: Both shores' }],
    ['a source', { in: 'casts/coast/positions.csv', replace: 'Budget, page 3', with: 'Budget, page 4' }],
    ['a remark', { in: 'shores/issues.yaml', append: '# a remark\n' }],
    ['the calendar', { in: 'shores/scenario.yaml', replace: 'part: evening', with: 'part: morning' }],
    ['what really happened', { in: 'shores/history.yaml', replace: 'value: 2.6', with: 'value: 3' }],
    ['staging', { in: 'shores/events/storm.yaml', replace: 'mood: grave', with: 'mood: calm' }],
  ])('does not change with %s', (_, change) => {
    expect(hash(change)).toBe(plain);
  });
  test.each([
    ['an ideal', { in: 'casts/coast/positions.csv', replace: 'north,dues,4,4,', with: 'north,dues,4,3.5,' }],
    ['a condition', { in: 'shores/events/storm.yaml', replace: 'round >= 2.0', with: 'round >= 1.0' }],
    ['an effect', { in: 'shores/events/storm.yaml', replace: 'by: 0.2', with: 'by: 0.3' }],
    ['the confidence of a number', { in: 'casts/coast/positions.csv', replace: '4,4,80,min,2,high', with: '4,4,80,min,2,low' }],
    ['a parameter', { in: 'shores/scenario.yaml', replace: 'eventsPerRound: 1', with: 'eventsPerRound: 2' }],
    ['the procedure', { in: 'shores/scenario.yaml', replace: 'decideFrom: 1', with: 'decideFrom: 2' }],
  ])('changes with %s', (_, change) => {
    expect(hash(change)).not.toBe(plain);
  });
});

describe('a warning or note may be accepted, with a reason', () => {
  const spare = (text: string) => printed(lint(changed([{ in: 'shores/text/en.yaml', append: text }])));
  test.each([
    ['on its line', 'spare: x # lint-accept unused-text: kept for later\n'],
    ['on the line above', '# lint-accept unused-text: kept for later\nspare: x\n'],
    ['above other remarks', '# lint-accept unused-text: kept for later\n# and so on\nspare: x\n'],
  ])('%s', (_, text) => {
    expect(spare(text)).toBe('');
  });
  test.each([
    ['further up', '# lint-accept unused-text: kept for later\n\nspare: x\n'],
    ['of another rule', 'spare: x # lint-accept untranslated: kept for later\n'],
    ['without a reason', 'spare: x # lint-accept unused-text\n'],
  ])('but not %s', (_, text) => {
    expect(spare(text)).toContain('warning unused-text');
  });
  test('an error may not', () => {
    const problems = lint(
      changed([{ in: 'shores/issues.yaml', replace: 'statusQuo: 2036 }', with: 'statusQuo: 2040 } # lint-accept off-scale: no date' }]),
    );
    expect(problems.map(problem => problem.rule)).toEqual(expect.arrayContaining(['off-scale']));
  });
});

test('a cast can be linted by itself', () => {
  const files = changed([{ in: 'casts/coast/positions.csv', replace: 'max,3.5', with: 'max,3.4' }]);
  expect(lint(files, 'casts/coast').map(problem => [problem.file, problem.rule])).toEqual([['casts/coast/positions.csv', 'off-grid']]);
  expect(lint(valid, 'casts/coast')).toEqual([]);
});

describe('a campaign', () => {
  const { library } = loadLibrary(valid);
  test('names its meetings and what each reads of earlier ones', () => {
    const { loaded } = loadCampaign(valid, 'voyage', library.scenarios);
    expect(loaded?.campaign.meetings).toEqual([
      { scenario: 'harbour', carries: [] },
      { scenario: 'shores', carries: [{ name: 'openness', from: 'harbour', issue: 'berths' }] },
    ]);
    expect(loaded?.texts.en?.['scenario.title']).toBe('The voyage');
  });
  test('linting its folder lints the meetings it plays', () => {
    const broken = changed([{ in: 'harbour/issues.yaml', replace: 'statusQuo: few', with: 'statusQuo: fewer' }]);
    expect(lint(broken, 'voyage').map(problem => problem.file)).toContain('harbour/issues.yaml');
    expect(lint(broken, 'shores')).toEqual([]);
  });
});

test('a scenario is plain data: it survives being sent as JSON', () => {
  expect(JSON.parse(JSON.stringify(load()))).toEqual(load());
});
