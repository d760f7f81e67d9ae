import { expect, test } from 'vitest';
import { readShipped } from '../../../src/cli/readScenarios.ts';
import { foldersWith, loadFolder, namesIn, renamedEvent, revised } from '../../../src/scenario/index.ts';

const shipped = readShipped();
const folders = foldersWith(shipped, 'scenario.yaml').filter(folder => !folder.startsWith('guide/'));
const found = (files: typeof shipped, folder: string) => {
  const { library, problems } = loadFolder(files, folder);
  return { problems: problems.map(({ file, rule, message }) => `${file} ${rule} ${message}`), loaded: Object.values(library.scenarios)[0] };
};

test.each(folders)('%s: events go under other names with their words and all that speaks of them, and back to the letter', folder => {
  const all = namesIn(shipped, folder).event;
  // Of a meeting with dozens of them, every seventh.
  const events = all.filter((_, i) => all.length < 15 || i % 7 === 0);
  let files = shipped;
  for (const event of events) {
    const revision = renamedEvent(files, folder, event, `${event}-anew`);
    expect(revision).toBeDefined();
    files = revised(files, revision!);
    expect(Object.keys(files).filter(path => path.endsWith(`/events/${event}.yaml`))).toEqual([]);
  }
  const { problems, loaded } = found(files, folder);
  expect(problems).toEqual([]);
  expect(loaded!.scenario.events.map(({ id }) => id).sort()).toEqual(
    all.map(event => (events.includes(event) ? `${event}-anew` : event)).sort(),
  );
  expect(Object.keys(loaded!.texts.fr!).filter(id => id.startsWith('event.')).length).toBe(
    Object.keys(found(shipped, folder).loaded!.texts.fr!).filter(id => id.startsWith('event.')).length,
  );
  for (const event of events) files = revised(files, renamedEvent(files, folder, `${event}-anew`, event)!);
  for (const [path, text] of Object.entries(shipped)) if (path.startsWith(`${folder}/`)) expect(files[path], path).toBe(text);
});

test('a condition without brackets gets them where the new name needs them; other names that begin alike are left', () => {
  const files = {
    'a/events/fog.yaml': 'when: "round >= 2.0"\n',
    'a/events/late.yaml': "when: \"fired.fog && chose.fog == 'stay' && !fired['fog-bank'] && fired.foggy\"\n",
    'a/text/en.yaml': 'event.fog.title: Fog\nevent:\n  fog.body: It is foggy.\n  foggy: { title: Foggy }\n',
  };
  expect(revised(files, renamedEvent(files, 'a', 'fog', 'sea-mist')!)).toEqual({
    'a/events/sea-mist.yaml': 'when: "round >= 2.0"\n',
    'a/events/late.yaml': "when: \"fired['sea-mist'] && chose['sea-mist'] == 'stay' && !fired['fog-bank'] && fired.foggy\"\n",
    'a/text/en.yaml': 'event.sea-mist.title: Fog\nevent:\n  sea-mist.body: It is foggy.\n  foggy: { title: Foggy }\n',
  });
});

test.each([
  ['fog', 'late', 'taken'],
  ['fog', '2late', 'no id'],
  ['mist', 'haze', 'not there'],
])('%s cannot become %s: %s', (from, to) => {
  const files = { 'a/events/fog.yaml': '', 'a/events/late.yaml': '' };
  expect(renamedEvent(files, 'a', from, to)).toBeUndefined();
});
