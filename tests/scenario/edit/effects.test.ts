import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readShipped } from '../../../src/cli/readScenarios.ts';
import { addEffect, effectKinds, loadFolder, namesIn, removedEffect, revised } from '../../../src/scenario/index.ts';

const shipped = readShipped();
const folder = 'harbour-quotas';
const names = namesIn(shipped, folder);
const on = { party: names.party[0]!, other: names.party[1]!, issue: names.issue[0], track: names.track[0], asset: names.asset[0] };
const wrong = (files: typeof shipped) => loadFolder(files, folder).problems.map(({ file, rule, message }) => `${file} ${rule} ${message}`);

describe.each(effectKinds(on))('an effect that is %s', kind => {
  test.each([
    ['an event that does nothing else yet', 'storm-week', []],
    ['a choice', 'harbour-mouth', ['choices', 1]],
  ] as const)('is added to %s with its reason, and goes again without a trace', (_, event, path) => {
    const after = revised(shipped, addEffect(shipped, folder, event, path, { kind, on, why: 'The wind: it has turned.' })!);
    // Longer meetings want days in the calendar; all else is sound but for the words no other language has.
    const left = wrong(after).filter(one => !/ untranslated |calendar-length/.test(one));
    expect(left).toEqual([]);
    const file = `${folder}/events/${event}.yaml`;
    const written = path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], parse(after[file]!));
    const at = (written as { readonly effects: readonly unknown[] }).effects.length - 1;
    const back = revised(after, removedEffect(after, folder, event, [...path, 'effects', at])!);
    for (const [name, text] of Object.entries(shipped)) {
      if (name.startsWith(`${folder}/`) && name !== file) expect(back[name], name).toBe(text);
    }
    expect(loadFolder(back, folder).library.scenarios[folder]!.hash).toBe(loadFolder(shipped, folder).library.scenarios[folder]!.hash);
  });
});

test('without a sentence it gives the reason that stands above it, which stays when it goes', () => {
  const revision = addEffect(shipped, folder, 'harbour-mouth', ['choices', 1], { kind: 'resolve', on, why: ' ' })!;
  expect(Object.keys(revision.edits)).toEqual([`${folder}/events/harbour-mouth.yaml`]);
  const after = revised(shipped, revision);
  expect(wrong(after)).toEqual([]);
  const gone = removedEffect(after, folder, 'harbour-mouth', ['choices', 1, 'effects', 3])!;
  expect(revised(after, gone)).toEqual(shipped);
});

test('nothing is offered that has nothing to act on', () => {
  expect(effectKinds({ party: 'a', other: 'b' })).toEqual(['resolve', 'failure', 'trust', 'rounds']);
});
