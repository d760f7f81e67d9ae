import { describe, expect, test } from 'vitest';
import { readShipped } from '../../../src/cli/readScenarios.ts';
import { addAsset, addChoice, addEvent, addIssue, addOption, addParty, addRound } from '../../../src/scenario/edit/additions.ts';
import { type Revision, revised } from '../../../src/scenario/edit/manuscript.ts';
import type { Thing } from '../../../src/scenario/edit/references.ts';
import { removalOf, removalOfRound } from '../../../src/scenario/edit/removal.ts';
import { type Files, foldersWith, loadFolder, namesIn } from '../../../src/scenario/index.ts';

const shipped = readShipped();
const party = {
  id: 'newcomer',
  code: 'NW',
  name: 'The Newcomer',
  office: 'envoy: of the newcomer',
  aim: 'To be heard.',
  batna: 'Go home.',
};
const scale = {
  id: 'fee',
  label: 'Fee',
  question: 'How much?',
  kind: { from: 0, to: 10, step: 1, unit: 'coins', unitText: '{value} coins' },
};
const options = {
  id: 'seat',
  label: 'Seat',
  question: 'Where?',
  kind: {
    options: [
      { id: 'north', label: 'In the north' },
      { id: 'south', label: 'In the south' },
    ],
  },
};
const event = { id: 'newly-come', title: 'News', body: 'Something happened.', round: 2 };

const wrong = (files: Files, folder: string): readonly string[] =>
  loadFolder(files, folder)
    .problems.filter(({ severity }) => severity === 'error')
    .map(({ file, line, rule, message }) => `${file}:${line} ${rule} ${message}`);

const applied = (files: Files, revision: Revision | undefined): Files => {
  expect(revision).toBeDefined();
  return revised(files, revision!);
};

function twoOf(files: Files, folder: string): { readonly giver: string; readonly taker: string } {
  const [giver, taker] = namesIn(files, folder).party;
  return { giver: giver!, taker: taker! };
}

const own = foldersWith(shipped, 'scenario.yaml').filter(
  folder => `${folder}/parties.yaml` in shipped && `${folder}/text/en.yaml` in shipped,
);
const adds: readonly (readonly [string, (files: Files, folder: string) => Revision | undefined, Thing])[] = [
  ['a party', (files, folder) => addParty(files, folder, party), { kind: 'party', id: party.id }],
  ['an issue on a scale', (files, folder) => addIssue(files, folder, scale), { kind: 'issue', id: scale.id }],
  ['an issue of options', (files, folder) => addIssue(files, folder, options), { kind: 'issue', id: options.id }],
  [
    'a side payment',
    (files, folder) => addAsset(files, folder, { id: 'gift', label: 'A gift', ...twoOf(files, folder) }),
    { kind: 'asset', id: 'gift' },
  ],
  ['an event', (files, folder) => addEvent(files, folder, event), { kind: 'event', id: event.id }],
];

describe.each(own)('%s', folder => {
  test.each(adds)('%s is added whole, and can be taken out again without a trace', (_, add, thing) => {
    const added = applied(shipped, add(shipped, folder));
    expect(wrong(added, folder)).toEqual([]);
    const { revision, staying } = removalOf(added, folder, thing);
    expect(staying).toEqual([]);
    const gone = applied(added, revision);
    const changed = Object.keys(gone).filter(path => gone[path] !== shipped[path]);
    // A unit outlives the issue it was made for: others may use it.
    const unit = changed.map(path => gone[path]!.replace(/\n? *coins: "\{value\} coins"|, coins: "\{value\} coins"/, ''));
    // A file begun for it is left empty.
    expect(unit).toEqual(changed.map(path => shipped[path] ?? ''));
  });

  test('a round is added and taken out', () => {
    const added = applied(
      shipped,
      addRound(shipped, folder, { date: '2026-12-01', part: 'evening', session: Object.keys(sessions(folder))[0]! }),
    );
    expect(wrong(added, folder).filter(one => one.includes('calendar-length'))).toEqual([]);
    const rounds = loadFolder(added, folder).library.scenarios[folder.split('/').at(-1)!]!.scenario.calendar.rounds;
    const back = applied(added, removalOfRound(added, folder, rounds.length - 1));
    expect(back).toEqual(shipped);
  });
});

const sessions = (folder: string): Readonly<Record<string, true>> =>
  Object.fromEntries([...shipped[`${folder}/scenario.yaml`]!.matchAll(/session: ([\w-]+)/g)].map(([, id]) => [id!, true]));

const quay = 'harbour-quotas';

test('an option and a choice are added with their words, and taken out again', () => {
  const option = applied(shipped, addOption(shipped, quay, 'closure', { id: 'year', label: 'All year' }));
  expect(wrong(option, quay)).toEqual([]);
  expect(applied(option, removalOf(option, quay, { kind: 'option', id: 'year', issue: 'closure' }).revision)).toEqual(shipped);
  const choice = applied(shipped, addChoice(shipped, quay, 'survey-ship', { id: 'wait', label: 'Wait', body: 'Say nothing yet.' }));
  expect(wrong(choice, quay)).toEqual([]);
  expect(applied(choice, removalOf(choice, quay, { kind: 'choice', id: 'wait', event: 'survey-ship' }).revision)).toEqual(shipped);
});

describe('what still speaks of a thing keeps it where it is, by name', () => {
  test.each<readonly [string, Thing, RegExp]>([
    ['the chair', { kind: 'party', id: 'commission' }, /scenario\.yaml:7/],
    ['an option that holds without an agreement', { kind: 'option', id: 'spring', issue: 'closure' }, /issues\.yaml:4/],
    ['and one that parties stand for', { kind: 'option', id: 'none', issue: 'closure' }, /positions\.csv/],
    ['a choice that is made if nobody answers', { kind: 'choice', id: 'publish', event: 'survey-ship' }, /survey-ship\.yaml/],
    ['a scripted play', { kind: 'issue', id: 'quota' }, /plays\/silence-holds\.yaml/],
  ])('%s', (_, thing, place) => {
    const { staying, revision } = removalOf(shipped, quay, thing);
    expect(revision).toBeUndefined();
    expect(staying.map(({ file, line }) => `${file}:${line}`).join(' ')).toMatch(place);
  });

  test('a condition that asks about it', () => {
    const files = { ...shipped, [`${quay}/events/later.yaml`]: `when: "round >= 2.0 && fired['survey-ship']"\nbasis: plausible\n` };
    const { staying } = removalOf(files, quay, { kind: 'event', id: 'survey-ship' });
    expect(staying.map(({ file }) => file)).toContain(`${quay}/events/later.yaml`);
  });
});

test('an issue that parties still stand on goes with their rows, the effects that move it, and its words in every language', () => {
  const files = Object.fromEntries(Object.entries(shipped).filter(([path]) => !/\/plays\//.test(path)));
  const { going, words, staying, revision } = removalOf(files, quay, { kind: 'issue', id: 'smallBoats' });
  expect(staying).toEqual([]);
  expect(going.filter(({ file }) => file === `${quay}/positions.csv`)).toHaveLength(5);
  expect(Object.keys(words)).toEqual(expect.arrayContaining([`${quay}/text/en.yaml`, `${quay}/text/fr.yaml`]));
  const gone = applied(files, revision);
  expect(wrong(gone, quay)).toEqual([]);
  expect(
    Object.entries(gone)
      .filter(([path, text]) => path.startsWith(quay) && /^[^#]*\bsmallBoats\b/m.test(text))
      .map(([path]) => path),
  ).toEqual([]);
  // Remarks above what went, and above what stayed, are there still.
  for (const [path, text] of Object.entries(files))
    for (const remark of text.split('\n').filter(line => /^#/.test(line))) expect(gone[path]).toContain(remark);
});
