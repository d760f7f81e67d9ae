import { describe, expect, test } from 'vitest';
import { readShipped } from '../../../src/cli/readScenarios.ts';
import { type Files, loadFolder, type Problem, revised } from '../../../src/scenario/index.ts';
import { remediesFor } from '../../../src/web/studio/mend/remedies.ts';

const FOLDER = 'harbour-quotas';
const own: Files = Object.fromEntries(Object.entries(readShipped()).filter(([path]) => path.startsWith(`${FOLDER}/`)));
const written = (name: string): string => own[`${FOLDER}/${name}`]!;
const withFile = (name: string, text: string): Files => ({ ...own, [`${FOLDER}/${name}`]: text });
const without = (name: string): Files => Object.fromEntries(Object.entries(own).filter(([path]) => path !== `${FOLDER}/${name}`));

function swapped(name: string, that: string, instead: string): Files {
  expect(written(name)).toContain(that);
  return withFile(
    name,
    written(name).replace(that, () => instead),
  );
}

const problemsIn = (files: Files): readonly Problem[] => loadFolder(files, FOLDER).problems;

/** An author's slip, where and as what it is said, and how many things are said of it at most: one slip is no reason for fifty complaints. */
const SLIPS: readonly (readonly [string, () => Files, string, RegExp, number])[] = [
  [
    'an event that others wait for is deleted',
    () => without('events/harbour-mouth.yaml'),
    'events/night-boat.yaml:2:25',
    /'harbour-mouth' is not an event here/,
    1,
  ],
  ['the scenario’s own file is deleted', () => without('scenario.yaml'), 'scenario.yaml:1:1', /has no scenario\.yaml/, 1],
  ['positions are deleted', () => without('positions.csv'), 'parties.yaml:2:1', /no row in positions\.csv.*does not care/, 4],
  [
    'a whole number in a condition',
    () => swapped('events/night-boat.yaml', 'round >= 3.0', 'round >= 3'),
    'events/night-boat.yaml:2:17',
    /decimal point; write 3\.0/,
    1,
  ],
  [
    '= for ==',
    () => swapped('events/night-boat.yaml', 'round >= 3.0', 'round = 3.0'),
    'events/night-boat.yaml:2:14',
    /write == to ask whether/,
    1,
  ],
  [
    'a name in a condition misspelt',
    () => swapped('events/night-boat.yaml', 'round >= 3.0', 'rounds >= 3.0'),
    'events/night-boat.yaml:2:8',
    /did you mean 'round'\?/,
    1,
  ],
  [
    'a key of a list’s entry moved by a column',
    () => swapped('events/harbour-mouth.yaml', '    effects:', '   effects:'),
    'events/harbour-mouth.yaml:8:1',
    /not indented as the lines around it/,
    1,
  ],
  [
    'a top key indented',
    () => swapped('events/harbour-mouth.yaml', 'otherwise:', ' otherwise:'),
    'events/harbour-mouth.yaml:16:1',
    /not indented as the lines around it/,
    1,
  ],
  [
    'a tab',
    () => swapped('events/harbour-mouth.yaml', '    effects:', '\teffects:'),
    'events/harbour-mouth.yaml:8:1',
    /a tab where YAML wants spaces/,
    1,
  ],
  [
    'a quote not closed',
    () => swapped('events/harbour-mouth.yaml', 'round >= 3.0"', 'round >= 3.0'),
    'events/harbour-mouth.yaml:2:7',
    /a quote is opened here and not closed/,
    1,
  ],
  ['a brace not closed', () => swapped('parties.yaml', ' }', ''), 'parties.yaml:3:1', /a bracket is opened before this and not closed/, 1],
  [
    'a party twice',
    () => withFile('parties.yaml', `${written('parties.yaml')}\nhythe: { code: HX, influence: 1, style: linear, costOfFailure: 3 }\n`),
    'parties.yaml:8:1',
    /the key 'hythe' is written twice/,
    1,
  ],
  [
    'a choice twice',
    () => swapped('events/harbour-mouth.yaml', '- id: join', '- id: call-off'),
    'events/harbour-mouth.yaml:11:9',
    /the choice 'call-off' is written twice/,
    1,
  ],
  [
    'a row twice',
    () => withFile('positions.csv', `${written('positions.csv')}${written('positions.csv').split('\n')[1]}\n`),
    'positions.csv:17:1',
    /stands in line 2 already/,
    1,
  ],
  ['issues emptied', () => withFile('issues.yaml', ''), 'issues.yaml:1:1', /nothing is negotiated/, 1],
  ['parties emptied', () => withFile('parties.yaml', ''), 'parties.yaml:1:1', /nobody takes part/, 1],
  ['the scenario’s own file emptied', () => withFile('scenario.yaml', ''), 'scenario.yaml:1:1', /scenario\.yaml is empty/, 1],
  ['an event emptied', () => withFile('events/night-boat.yaml', ''), 'events/night-boat.yaml:1:1', /is empty; it must be a map of keys/, 1],
  ['a table emptied', () => withFile('positions.csv', ''), 'positions.csv:1:1', /the table is empty; begin with the line/, 1],
  [
    'a file of 3 MB',
    () => withFile('text/en.yaml', `${written('text/en.yaml')}#${' '.repeat(3_000_000)}`),
    'text/en.yaml:1:1',
    /split it into several files/,
    1,
  ],
  ['a binary file', () => withFile('issues.yaml', '\uFFFDPNG\r\n\u001A\0\0'), 'issues.yaml:1:1', /not UTF-8 text/, 1],
  [
    'a table saved with semicolons',
    () => withFile('positions.csv', written('positions.csv').replaceAll(',', ';')),
    'positions.csv:1:1',
    /parted by semicolons; save the table with commas/,
    1,
  ],
  [
    'more rounds than days',
    () => swapped('scenario.yaml', 'rounds: 6', 'rounds: 9'),
    'scenario.yaml:36:3',
    /6 entries, the procedure 9 rounds; add 3/,
    1,
  ],
  [
    'red lines that leave nothing',
    () =>
      withFile(
        'positions.csv',
        written('positions.csv')
          .replace(/^ostrey,quota,.*$/m, 'ostrey,quota,,40,90,max,40,low,invented,,')
          .replace(/^varrow,quota,.*$/m, 'varrow,quota,,100,90,min,100,low,invented,,'),
      ),
    'issues.yaml:3:1',
    /'varrow' accepts no less than 100, 'ostrey' no more than 40; move one of the two/,
    1,
  ],
];

describe('an author who slips is told where, what and what to do, once', () => {
  test.each(SLIPS)('%s', (_, files, place, says, most) => {
    const problems = problemsIn(files());
    const [first] = problems;
    expect(`${first?.file.replace(`${FOLDER}/`, '')}:${first?.line}:${first?.col}`).toBe(place);
    expect(`${first?.message}; ${first?.help}`).toMatch(says);
    expect(problems.length).toBeLessThanOrEqual(most);
  });
});

describe('what was taken out in the text while others speak of it', () => {
  test('is named wherever it is spoken of, and what can go goes by one remedy; what its author has to think about is left', () => {
    const files = withFile('parties.yaml', written('parties.yaml').replace(/^saltmere:.*\n/m, ''));
    const problems = problemsIn(files);
    expect(problems.length).toBeGreaterThan(5);
    expect(new Set(problems.map(({ rule }) => rule))).toEqual(new Set(['unknown-party']));
    const forget = remediesFor(problems[0]!, files).find(({ kind }) => kind === 'forget');
    const left = problemsIn(revised(files, forget!.revision()!));
    expect(left.length).toBeLessThan(problems.length);
    // Rows go, and what a list can spare; who gives, who is asked and a bloc of two are its author's to think about.
    expect(new Set(left.map(({ file }) => file.slice(FOLDER.length + 1)))).toEqual(
      new Set(['assets.yaml', 'blocs.yaml', 'events/short-shift.yaml', 'events/supermarket-label.yaml']),
    );
    expect(new Set(left.map(({ rule }) => rule))).toEqual(new Set(['unknown-party']));
  });
});
