import { describe, expect, test } from 'vitest';
import { start } from '../../src/engine/index.ts';
import type { Outcome, Refusal } from '../../src/model/index.ts';
import type { RecordProblem } from '../../src/session/types.ts';
import {
  dateText,
  daysBetween,
  declaration,
  moveText,
  narrateRound,
  reasonText,
  recordProblemText,
  refusalText,
  type Voice,
  valueText,
  words,
} from '../../src/view/index.ts';
import { refusals } from '../../src/view/text/en/refusals.ts';
import { library } from '../library.ts';

const hague = library().scenarios['hague-summit']!;
const harbour = library().scenarios['harbour-quotas']!;
const said = words(hague.texts);
const harbourSaid = words(harbour.texts);

describe('words', () => {
  test('an id without words comes back in brackets, as does one whose pattern lacks a value', () => {
    expect(said('party.nobody.name')).toBe('[party.nobody.name]');
    expect(words({ en: { greeting: 'Hello {name}' } })('greeting')).toBe('[greeting]');
    expect(words({ en: {} })('toString')).toBe('[toString]');
  });

  test('another language is laid over English, which stands in for what it lacks', () => {
    const german: Voice = { language: 'de', locale: 'de', catalogue: {} };
    const both = words({ en: { one: 'one', two: 'two' }, de: { one: 'eins' } }, german);
    expect([both('one'), both('two'), both('stance.object')]).toEqual(['eins', 'two', 'object']);
  });

  test('a scenario may word anything its own way', () => {
    expect(words({ en: { 'stance.object': 'refuse' } })('stance.object')).toBe('refuse');
  });
});

test.each([
  ['core', 15, '3.5 % of GDP'],
  ['core', 12, '3.2 % of GDP'],
  ['core', 0, '2.0 % of GDP'],
  ['core', 10.04, '3.0 % of GDP'],
  ['targetYear', 6, '2035'],
  ['textLength', 0, '1 paragraph'],
  ['textLength', 4, '5 paragraphs'],
  ['path', 1, 'annual plans'],
  ['wording', 1.4, 'allies commit'],
  ['wording', 9, 'we commit'],
])('%s at level %d reads “%s”', (issue, level, text) => {
  expect(valueText(hague.scenario, said, issue, level).replace(/[\u00a0\u202f]/g, ' ')).toBe(text);
});

test.each([
  ['2025-06-25', '25 June 2025'],
  ['2024-02-29', '29 February 2024'],
  ['2025-06-06T10:00:00Z', '6 June 2025'],
  ['2025-02-29', '2025-02-29'],
  ['2025-13-01', '2025-13-01'],
  ['soon', 'soon'],
])('%s is written %s', (iso, text) => expect(dateText(said, iso)).toBe(text));

test.each([
  ['2025-06-06', '2025-06-25', 19],
  ['2025-05-14', '2025-06-25', 42],
  ['2025-06-25', '2025-06-25', 0],
  ['2025-06-25', '2025-06-24', -1],
  ['2024-02-28', '2024-03-01', 2],
  ['2023-02-28', '2023-03-01', 1],
  ['1999-12-31', '2000-03-01', 61],
  ['1900-02-28', '1900-03-01', 1],
  ['2024-12-31', '2025-01-01', 1],
])('from %s to %s it is %d days', (from, to, days) => {
  expect(daysBetween(from, to)).toBe(days);
  // What a host's calendar says; the view itself has none.
  expect(days).toBe((Date.parse(to) - Date.parse(from)) / 86_400_000);
});

test('every refusal says what is wrong and what is allowed instead', () => {
  for (const id of Object.keys(refusals)) {
    const text = refusalText(said, id.slice('refusal.'.length) as Refusal);
    expect(text.match(/[.]/g)!.length, text).toBeGreaterThanOrEqual(2);
  }
});

const problems: { readonly [P in RecordProblem['problem']]: RecordProblem & { problem: P } } = {
  'not-a-record': { problem: 'not-a-record' },
  truncated: { problem: 'truncated' },
  'damaged-link': { problem: 'damaged-link' },
  'newer-format': { problem: 'newer-format', format: 2 },
  'other-rules': { problem: 'other-rules', rules: '9' },
  'unknown-scenario': { problem: 'unknown-scenario', scenario: 'atlantis' },
  'other-scenario': { problem: 'other-scenario', scenario: 'atlantis' },
  'move-refused': { problem: 'move-refused', meeting: 0, round: 3, seat: 'es', refused: [{ move: 0, refusal: 'no-draft' }] },
  'other-result': { problem: 'other-result', meeting: 1 },
};
test.each(Object.values(problems))('a record with the problem $problem is turned away in words', problem => {
  expect(recordProblemText(said, problem)).toMatch(/^[A-Z][^[\]{}]+\.$/);
});

test('a recorded move that is refused is named by meeting, round and seat', () => {
  expect(recordProblemText(said, problems['move-refused'])).toContain('Meeting 1, round 3: a recorded move of Spain is not allowed');
});

test.each([
  [{ type: 'persuade', party: 'es', issue: 'core', to: 12 }, 'Argue with Spain for 3.2\u00a0% of GDP: Core defence target.'],
  [{ type: 'grantCarveOut', party: 'es', thirds: 2 }, 'Exempt Spain from two thirds of the target.'],
  [{ type: 'openSilence' }, 'Put the draft under silence: it stands adopted unless somebody objects next round.'],
  [
    { type: 'setPledge', issue: 'pledgeCore', level: 35, provided: { issue: 'targetYear', side: 'atLeast', level: 6 } },
    'Pledge 3.5\u00a0% of GDP, provided that “By year” is at least 2035: Own core pledge.',
  ],
] as const)('a planned move reads as a sentence: %o', (move, text) => {
  expect(moveText(hague.scenario, said, move)).toBe(text);
});

test('a reason names the issue and its points, with a true minus', () => {
  expect(reasonText(hague.scenario, said, { kind: 'issue', issue: 'path', points: -14.2 })).toBe('The way there (−14 points)');
});

describe('the declaration', () => {
  const { state } = start(hague.scenario, '1');
  const levels = { core: 15, related: 15, targetYear: 6, path: 1, reviewYear: 2, wording: 1, ukraineAid: 2, reform: 0, textLength: 4 };
  const nobody = { parties: state.parties.map(() => ({ pledges: {} })) };
  const adopted = (carveOuts: Readonly<Record<string, 1 | 2 | 3>>): Outcome => ({
    kind: 'adopted',
    agreement: { levels, carveOuts },
    dissent: [],
  });

  test('prints every clause with its value, and none for the length of the text', () => {
    const printed = declaration(hague.scenario, said, adopted({}), nobody);
    expect(printed.title).toBe('The Hague Summit Declaration');
    expect(printed.clauses).toHaveLength(8);
    expect(printed.clauses.join(' ')).toContain('at least 3.5\u00a0% of GDP a year');
    expect(printed.clauses.join(' ')).toContain('These goals are to be reached by 2035.');
    expect(printed.clauses).toContain('Allies commit to these goals.');
    expect([...printed.clauses, ...printed.notes].join('')).not.toMatch(/[[\]{}]/);
  });

  test('notes exemptions, whole and in part', () => {
    const { notes } = declaration(hague.scenario, said, adopted({ es: 3, sk: 1 }), nobody);
    expect(notes).toHaveLength(2);
    expect(notes.join(' ')).toContain('Spain');
    expect(notes.join(' ')).toContain('one third');
  });

  test('lists the pledges that hold under the text, and leaves out those whose condition it does not meet', () => {
    const made = hague.scenario.parties.map(({ id }) => ({
      pledges:
        id === 'ee'
          ? { pledgeCore: { level: 54 }, pledgeYear: { level: 4 } }
          : id === 'pt'
            ? { pledgeCore: { level: 30, provided: { issue: 'targetYear', side: 'atLeast' as const, level: 9 } } }
            : {},
    }));
    expect(declaration(hague.scenario, said, adopted({}), { parties: made }).pledges).toEqual([
      'Estonia pledges 5.4\u00a0% of GDP by 2029.',
    ]);
  });

  test('says so when there is none', () => {
    const none = declaration(hague.scenario, said, { kind: 'failed', blockers: ['es', 'hu'] }, nobody);
    expect(none.title).toBe('No declaration');
    expect(none.notes).toEqual(['Against the last draft stood Spain and Hungary.']);
    expect(none.pledges).toBeUndefined();
  });
});

describe('the news of a round', () => {
  const stance = (party: string) => ({ round: 1, type: 'stanceTaken', party, stance: 'support', reasons: [] }) as const;
  const cause = { kind: 'time' } as const;

  test('tells once what many did alike', () => {
    const told = narrateRound(harbour.scenario, harbourSaid, ['varrow', 'hythe', 'saltmere'].map(stance));
    expect(told.map(one => one.text)).toEqual(['3 now support the draft: Varrow, Little Hythe and Saltmere.']);
    expect(told[0]!.parties).toEqual(['varrow', 'hythe', 'saltmere']);
  });

  test('says where many moved, if it is one place, and otherwise which way', () => {
    const moved = (party: string, to: number) => ({ round: 1, type: 'positionMoved', party, issue: 'catch', from: 10, to, cause }) as const;
    const [same] = narrateRound(harbour.scenario, harbourSaid, [moved('varrow', 6), moved('hythe', 6), moved('saltmere', 6)]);
    const [apart] = narrateRound(harbour.scenario, harbourSaid, [moved('varrow', 6), moved('hythe', 7), moved('saltmere', 6)]);
    expect(same!.text).toContain('3 moved to ');
    expect(apart!.text).toContain('3 moved towards ');
  });

  test('names together who asks for an exemption', () => {
    const asked = (by: string) => ({ round: 1, type: 'carveOutAsked', by }) as const;
    const told = narrateRound(harbour.scenario, harbourSaid, ['varrow', 'hythe', 'saltmere'].map(asked));
    expect(told.map(one => one.text)).toEqual(['3 asked for an exemption: Varrow, Little Hythe and Saltmere.']);
    expect(told[0]!.parties).toEqual(['varrow', 'hythe', 'saltmere']);
  });

  test('gathers what many said on one issue where it is asked to, and then leaves out where their words put them', () => {
    const [{ id: issue }] = harbour.scenario.issues as [(typeof harbour.scenario.issues)[number]];
    const stated = (by: string, level: number) => ({ round: 1, type: 'stated', by, issue, level }) as const;
    const word = { kind: 'move', by: 'varrow', move: 'statement' } as const;
    const moved = { round: 1, type: 'positionMoved', party: 'varrow', issue, from: 10, to: 6, cause: word } as const;
    const round = [stated('varrow', 6), moved, stated('hythe', 0), stated('saltmere', 6)];
    const told = narrateRound(harbour.scenario, harbourSaid, round, true);
    expect(told.map(one => one.text)).toEqual([
      'Total catch: 3 took a stand in public: Varrow (70 thousand tonnes), Little Hythe (40 thousand tonnes) and Saltmere (70 thousand tonnes).',
    ]);
    expect(told[0]!.parties).toEqual(['varrow', 'hythe', 'saltmere']);
    expect(narrateRound(harbour.scenario, harbourSaid, round)).toHaveLength(4);
  });

  test('tells a track as one way, and leaves out what is not felt', () => {
    const told = narrateRound(harbour.scenario, harbourSaid, [
      { round: 1, type: 'trackMoved', track: 'stock', from: 55, to: 50, cause },
      { round: 1, type: 'trackMoved', track: 'heat', from: 40, to: 40.4, cause },
      { round: 1, type: 'trackMoved', track: 'stock', from: 50, to: 52, cause },
      { round: 1, type: 'trustMoved', of: 'varrow', towards: 'hythe', by: 0.02, cause },
    ]);
    expect(told.map(one => one.text)).toEqual(['Herring on the bank fell from 55 to 52, as time went by.']);
  });

  test('gives a party its own reasons instead of the bare fact', () => {
    const told = narrateRound(harbour.scenario, harbourSaid, [
      { round: 1, type: 'stanceTaken', party: 'varrow', stance: 'object', reasons: [] },
      {
        round: 1,
        audience: ['varrow'],
        type: 'stanceTaken',
        party: 'varrow',
        stance: 'object',
        reasons: [{ kind: 'noDeal', points: -30 }],
      },
    ]);
    expect(told).toHaveLength(1);
    expect(told[0]!.text).toContain('−30 points');
  });
});
