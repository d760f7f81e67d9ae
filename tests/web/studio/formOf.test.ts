import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readShipped } from '../../../src/cli/readScenarios.ts';
import { edited, jsonSchemas, namesIn, setValue } from '../../../src/scenario/index.ts';
import { kindOf } from '../../../src/web/studio/editor/schema.ts';
import { formOf } from '../../../src/web/studio/forms/formOf.ts';
import type { Schemas } from '../../../src/web/studio/look/types.ts';

const files = readShipped();
const schemas = Object.fromEntries(
  Object.entries(jsonSchemas()).map(([name, text]) => [name.replace('.schema.json', ''), JSON.parse(text)]),
) as Schemas;
const names = namesIn(files, 'harbour-quotas');

function fields(path: string) {
  const kind = kindOf(path)!;
  return formOf(kind, schemas[kind]!, parse(files[path]!), names).flatMap(part => part.fields);
}
const field = (path: string, at: string) => fields(path).find(one => one.path.join('.') === at);

describe('a form asks for', () => {
  test.each([
    [
      'a number within its bounds',
      'harbour-quotas/parties.yaml',
      'varrow.influence',
      { kind: 'number', value: 38, min: 0, max: 100, must: true },
    ],
    ['one of some words', 'harbour-quotas/parties.yaml', 'varrow.style', { kind: 'choice', options: ['boulware', 'linear', 'conceder'] }],
    ['whether', 'harbour-quotas/parties.yaml', 'varrow.member', { kind: 'choice', options: ['true', 'false'], value: undefined }],
    ['the ends of a scale', 'harbour-quotas/issues.yaml', 'quota.scale.from', { kind: 'number', value: 40 }],
    ['the place of an option', 'harbour-quotas/issues.yaml', 'closure.options.spawning', { kind: 'number', value: 0.5, max: 1 }],
    ['a condition', 'harbour-quotas/events/night-boat.yaml', 'when', { kind: 'text' }],
    ['a party by its name', 'harbour-quotas/events/night-boat.yaml', 'asks', { kind: 'choice', value: 'varrow' }],
    ['a choice of the event', 'harbour-quotas/events/night-boat.yaml', 'otherwise', { kind: 'choice', options: ['apologise', 'deny'] }],
    ['what an effect does', 'harbour-quotas/events/night-boat.yaml', 'choices.0.effects.0.trust.by', { kind: 'number', value: 0.2 }],
    ['a day of the calendar', 'harbour-quotas/scenario.yaml', 'calendar.rounds.5.date', { kind: 'text', value: '2026-03-20' }],
    ['and its part', 'harbour-quotas/scenario.yaml', 'calendar.rounds.5.part', { kind: 'choice', value: 'morning' }],
    ['how long it lasts', 'harbour-quotas/scenario.yaml', 'procedure.rounds', { kind: 'number', value: 6, whole: true }],
  ])('%s', (_, path, at, what) => {
    expect(field(path, at)).toMatchObject(what);
  });
});

test('only the keys of the kind of effect that stands there', () => {
  const keys = fields('harbour-quotas/events/night-boat.yaml').map(({ path }) => path.join('.'));
  expect(keys.filter(key => key.startsWith('choices.0.effects.0.'))).toEqual(
    expect.arrayContaining(['choices.0.effects.0.why', 'choices.0.effects.0.trust.of', 'choices.0.effects.0.trust.towards']),
  );
  expect(keys).not.toContain('choices.0.effects.0.track');
});

test('every value that stands, and a form shows, can be written where it stands', () => {
  const forms = Object.keys(files).filter(
    path => path.startsWith('harbour-quotas/') && ['parties', 'issues', 'event'].includes(kindOf(path) ?? ''),
  );
  expect(forms.length).toBeGreaterThan(6);
  for (const path of forms) {
    for (const one of fields(path)) {
      if (one.value === undefined) continue;
      const edit = setValue(files[path]!, one.path, one.value);
      // Written again it is what it was, but for a text over several lines, which is left to hands.
      if (edit) expect(parse(edited(files[path]!, edit))).toEqual(parse(files[path]!));
      else expect(String(one.value).length).toBeGreaterThan(20);
    }
  }
});
