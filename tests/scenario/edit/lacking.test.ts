import { expect, test } from 'vitest';
import { readShipped } from '../../../src/cli/readScenarios.ts';
import { type Files, filesOfLanguage, revised, untranslatedWords, wordsUnder } from '../../../src/scenario/index.ts';

const shipped = readShipped();
const wordsOf = (files: Files, folder: string, language: string) =>
  filesOfLanguage(Object.keys(files), folder, language)
    .flatMap(file => wordsUnder(files[file]!, ''))
    .sort((a, b) => (a.id < b.id ? -1 : 1));

test.each(['harbour-quotas', 'hague-summit'])('%s: a language that is begun has every text, the English in brackets', folder => {
  const files = { ...shipped, [`${folder}/text/de.yaml`]: '# German\n' };
  const after = revised(files, untranslatedWords(files, folder, 'de')!);
  const english = wordsOf(shipped, folder, 'en');
  expect(english.length).toBeGreaterThan(50);
  expect(wordsOf(after, folder, 'de')).toEqual(english.map(({ id, words }) => ({ id, words: `[${words}]` })));
  expect(after[`${folder}/text/de.yaml`]).toMatch(/^# German\n/);
});

test('what somebody has translated stays as it was written, and gets what lacks beside it', () => {
  const files = {
    'a/text/en.yaml': 'event.fog:\n  title: Fog\n  body: It is foggy.\nissue.cod.label: Cod\n',
    'a/text/de.yaml': 'event.fog:\n  title: "Nebel" # kurz\n',
  };
  expect(revised(files, untranslatedWords(files, 'a', 'de')!)['a/text/de.yaml']).toBe(
    'event.fog:\n  title: "Nebel" # kurz\n  body: "[It is foggy.]"\nissue:\n  cod: { label: "[Cod]" }\n',
  );
});

test('words that others go on from stand under a dot', () => {
  const files = { 'a/text/en.yaml': 'why.fog: Fog\nwhy.fog.thick: Thick fog\n', 'a/text/de.yaml': '' };
  const after = revised(files, untranslatedWords(files, 'a', 'de')!);
  expect(wordsOf(after, 'a', 'de')).toEqual([
    { id: 'why.fog', words: '[Fog]' },
    { id: 'why.fog.thick', words: '[Thick fog]' },
  ]);
});
