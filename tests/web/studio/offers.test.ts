import { describe, expect, test } from 'vitest';
import { jsonSchemas } from '../../../src/scenario/index.ts';
import { explain, offersAt } from '../../../src/web/studio/editor/offers.ts';
import { whereIs } from '../../../src/web/studio/editor/where.ts';
import type { Names, Schemas } from '../../../src/web/studio/look/types.ts';

const schemas = Object.fromEntries(
  Object.entries(jsonSchemas()).map(([name, text]) => [name.replace('.schema.json', ''), JSON.parse(text)]),
) as Schemas;
const names = {
  party: ['upper', 'lower'],
  issue: ['hours', 'costs'],
  track: ['water'],
  bloc: ['villages'],
  event: ['dry-week'],
  reason: ['no-rain'],
} as unknown as Names;

/** The place is where `|` stands. */
const split = (text: string): readonly [string, number] => [text.replace('|', ''), text.indexOf('|')];

describe('where a place is', () => {
  test.each([
    ['a key at the root', 'when: x\nba|', [], undefined, 'ba'],
    ['the value of a key', 'basis: pl|', [], 'basis', 'pl'],
    ['a key further in', 'procedure:\n  rounds: 5\n  de|', ['procedure'], undefined, 'de'],
    ['a key of an entry of a list', 'choices:\n  - id: share\n    ef|', ['choices', '#'], undefined, 'ef'],
    ['a list that begins where its key does', 'choices:\n- id: share\n  ef|', ['choices', '#'], undefined, 'ef'],
    ['in braces', 'effects: [{ tr|', ['effects', '#'], undefined, 'tr'],
    ['a value in braces', 'effects:\n  - { shift: { of: up|', ['effects', '#', 'shift'], 'of', 'up'],
    ['after a value in braces', 'effects:\n  - { shift: { of: upper, is|', ['effects', '#', 'shift'], undefined, 'is'],
    ['after braces', 'effects:\n  - { shift: { of: upper, issue: hours, by: -1 }, w|', ['effects', '#'], undefined, 'w'],
    ['in a list in brackets', 'stage: { cast: [upper, lo|', ['stage', 'cast', '#'], '#', 'lo'],
    ['in quotes', 'when: "round >= 2.0 && track.wa|', [], 'when', '"round >= 2.0 && track.wa'],
    ['braces over two lines', 'upper: { code: UP,\n  infl|', ['upper'], undefined, 'infl'],
  ])('%s', (_, text, path, key, word) => {
    const where = whereIs(...split(text));
    expect({ path: where?.path, key: where?.key, word: where?.word }).toEqual({ path, key, word });
  });

  test('nowhere in a remark', () => {
    expect(whereIs(...split('when: x # be|'))).toBeUndefined();
  });
});

describe('what is offered', () => {
  const labels = (file: string, text: string): readonly string[] =>
    offersAt(file, ...split(text), schemas, names)?.offers.map(({ label }) => label) ?? [];

  test.each([
    ['keys of an event that it has not got yet', 'x/events/a.yaml', 'basis: plausible\n|', ['when', 'chance', 'otherwise'], ['basis']],
    ['the words a key takes', 'x/events/a.yaml', 'basis: |', ['recorded', 'plausible'], ['when']],
    ['the kinds of effect', 'x/events/a.yaml', 'effects:\n  - { |', ['track', 'shift', 'trust', 'why'], ['id']],
    ['names of parties and blocs', 'x/events/a.yaml', 'effects:\n  - { shift: { of: |', ['upper', 'lower', 'villages', 'all'], ['hours']],
    ['names of issues', 'x/events/a.yaml', 'effects:\n  - { shift: { of: upper, issue: |', ['hours', 'costs'], ['upper']],
    ['parties for a list of them, each once', 'x/events/a.yaml', 'stage: { cast: [|', ['upper', 'lower'], ['hours']],
    ['what a condition may speak of', 'x/events/a.yaml', 'when: "|', ['round', 'track', 'fired'], []],
    ['tracks after their dot', 'x/events/a.yaml', 'when: "track.|', ['water'], ['round']],
    ['events that may have fired', 'x/events/a.yaml', `when: "fired['|`, ['dry-week'], ['round']],
    ['choices of the event itself', 'x/events/a.yaml', 'choices:\n  - id: share\notherwise: |', ['share'], []],
    ['keys of a party', 'x/parties.yaml', 'upper: { |', ['code', 'influence', 'costOfFailure'], ['when']],
    ['how a party concedes', 'x/parties.yaml', 'upper: { style: |', ['boulware', 'linear', 'conceder'], []],
    ['moves of a meeting', 'x/scenario.yaml', 'procedure:\n  moves:\n    |', ['consult', 'tableDraft'], ['rounds']],
    ['whether', 'x/parties.yaml', 'upper: { member: |', ['true', 'false'], []],
  ])('%s', (_, file, text, some, none) => {
    const found = labels(file, text);
    expect(found).toEqual(expect.arrayContaining(some));
    for (const label of none) expect(found).not.toContain(label);
  });

  test('nothing in words and tables', () => {
    expect(labels('x/text/en.yaml', 'sc|')).toEqual([]);
    expect(labels('x/positions.csv', 'up|')).toEqual([]);
  });
});

test('a key says what it takes and whether it has to be there', () => {
  expect(explain('x/parties.yaml', 'upper: { influence: 4 }', 18, schemas)).toMatchObject({
    key: 'influence',
    takes: ['0–100'],
    must: true,
  });
  expect(explain('x/events/a.yaml', 'chance: 5', 6, schemas)).toMatchObject({ takes: ['0–1000'], must: false });
  expect(explain('x/events/a.yaml', 'chanse: 5', 6, schemas)).toBeUndefined();
});
