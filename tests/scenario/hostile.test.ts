import { describe, expect, test } from 'vitest';
import { type Files, lint, loadLibrary } from '../../src/scenario/index.ts';
import { changed, valid } from './fixtures.ts';

const withFile = (path: string, text: string): Files => ({ ...valid, [path]: text });
const rulesOf = (files: Files): ReadonlySet<string> => new Set(lint(files).map(problem => problem.rule));
const event = (when: string): string => `when: ${JSON.stringify(when)}\nbasis: plausible\n`;

/** Rows: what a stranger may send, and the rule it is refused by. That each is refused fast is measured in `tests/bench`. */
describe('files from strangers are refused by name', () => {
  test.each<readonly [string, Files, string]>([
    ['a file of fifty million characters', withFile('shores/text/en.yaml', 'a'.repeat(50_000_000)), 'too-large'],
    ['brackets without end', withFile('shores/issues.yaml', '['.repeat(900_000)), 'too-large'],
    ['braces without end', withFile('shores/issues.yaml', '{a: '.repeat(200_000)), 'too-large'],
    ['lists in lists on one line', withFile('shores/blocs.yaml', `a: \n  ${'- '.repeat(400_000)}`), 'too-large'],
    [
      'indentation without end',
      withFile('shores/blocs.yaml', Array.from({ length: 1300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')),
      'too-large',
    ],
    [
      'aliases that multiply',
      withFile(
        'shores/blocs.yaml',
        Array.from(
          { length: 12 },
          (_, i) =>
            `a${i}: &a${i} [${Array(9)
              .fill(i === 0 ? 'north' : `*a${i - 1}`)
              .join(', ')}]`,
        ).join('\n'),
      ),
      'yaml-syntax',
    ],
    ['an alias of itself', withFile('shores/blocs.yaml', 'a: &a [*a, *a]\n'), 'wrong-type'],
    ['a key written twice', withFile('shores/blocs.yaml', 'coasts: [north, south]\ncoasts: [south, north]\n'), 'duplicate-key'],
    ['another version of YAML', withFile('shores/blocs.yaml', '%YAML 1.1\n---\ncoasts: [north, south]\n'), 'yaml-syntax'],
    ['a tag that makes an object', withFile('shores/blocs.yaml', 'coasts: !!js/function "north"\n'), 'yaml-syntax'],
    ['two documents', withFile('shores/blocs.yaml', 'coasts: [north, south]\n---\ncoasts: [north]\n'), 'yaml-syntax'],
    ['Latin-1 read as UTF-8', withFile('shores/blocs.yaml', '# caf\uFFFD\n'), 'wrong-encoding'],
    ['UTF-16 read as UTF-8', withFile('shores/blocs.yaml', '\uFFFD\uFFFDa\0:\0'), 'wrong-encoding'],
    ['a table that is no text', withFile('casts/coast/figures.csv', 'party\0figure'), 'wrong-encoding'],
    [
      'no number',
      withFile('shores/issues.yaml', 'dues: { scale: { from: .nan, to: .inf, step: 1, unit: percent }, statusQuo: 1 }\n'),
      'wrong-type',
    ],
    ['a name the language knows', withFile('shores/issues.yaml', '__proto__: { options: { a: 0, b: 1 }, statusQuo: a }\n'), 'bad-id'],
    ['a condition with a misspelt name', withFile('shores/events/storm.yaml', event('track.clam > 1.0')), 'unknown-track'],
    ['a condition with a misspelt word', withFile('shores/events/storm.yaml', event("stance.south == 'suport'")), 'cel-type'],
    [
      'an event that triggers itself',
      changed([{ in: 'shores/events/storm.yaml', replace: 'round >= 2.0', with: "!fired['storm']" }]),
      'self-trigger',
    ],
    ['a condition that never ends', withFile('shores/events/storm.yaml', event('[1, 2, 3].all(x, x > 0)')), 'cel-unsupported'],
    ['a pattern that takes for ever', withFile('shores/events/storm.yaml', event("stance.south.matches('(a+)+$')")), 'cel-unsupported'],
    [
      'a condition of a thousand parts',
      withFile('shores/events/storm.yaml', event(Array(1000).fill('round > 1.0').join(' && '))),
      'cel-syntax',
    ],
    [
      'a condition a hundred levels deep',
      withFile('shores/events/storm.yaml', event(`${'('.repeat(100)}true${')'.repeat(100)}`)),
      'cel-syntax',
    ],
    ['ten thousand signs of not', withFile('shores/events/storm.yaml', event(`${'!'.repeat(10_000)}true`)), 'cel-syntax'],
    [
      'a thousand parties',
      withFile(
        'casts/coast/parties.yaml',
        Array.from({ length: 1000 }, (_, i) => `p${i}: { code: PP, influence: 1, style: linear, costOfFailure: 1 }`).join('\n'),
      ),
      'too-large',
    ],
    [
      'words with braces without end',
      withFile('shores/text/en.yaml', `unit: { percent: "${'{a, select, other {'.repeat(50_000)}" }`),
      'too-large',
    ],
    ['words with tags without end', withFile('shores/text/en.yaml', `unit: { percent: "${'<a>'.repeat(50_000)}" }`), 'icu-pattern'],
  ])('%s', (_, files, rule) => {
    expect(rulesOf(files)).toContain(rule);
    expect(loadLibrary(files).library.scenarios.harbour).toBeDefined();
  });
});
