import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readScenarios, readShipped } from '../../src/cli/readScenarios.ts';
import { quickYaml } from '../../src/scenario/form/quickYaml.ts';
import { parseFully } from '../../src/scenario/form/yamlFile.ts';
import { newReport } from '../../src/scenario/problem.ts';
import { invalidCases, invalidFiles } from './fixtures.ts';

/** What the full reader makes of a text: its value, or that something is wrong with it. */
function fully(text: string): { readonly value: unknown } | undefined {
  const report = newReport();
  const value = parseFully('a.yaml', text, report)?.value;
  return report.problems.length > 0 ? undefined : { value };
}

/** Whatever is read quickly is read so by the full reader too. */
function agree(text: string): void {
  const quick = quickYaml(text);
  if (quick) expect(fully(text), text).toEqual(quick);
}

const shipped = { ...readShipped(), ...readScenarios('guide').files };
const yaml = Object.entries(shipped).filter(([path]) => path.endsWith('.yaml'));

test('every file of a scenario is read as by the full reader, and most of them quickly', () => {
  const quick = yaml.filter(([, text]) => quickYaml(text));
  for (const [path, text] of quick) expect(fully(text), path).toEqual(quickYaml(text));
  expect(quick.length / yaml.length).toBeGreaterThan(0.8);
});

test('so is every file of the linter’s cases, whatever is wrong with it', () => {
  const seen = new Set<string>();
  for (const name of invalidCases)
    for (const [path, text] of Object.entries(invalidFiles(name))) {
      if (!path.endsWith('.yaml') || text.length > 100_000 || seen.has(text)) continue;
      seen.add(text);
      agree(text);
    }
});

describe('what is written otherwise is left to the full reader', () => {
  test.each([
    'a: &x 1',
    'a: *x',
    'a: !!str 1',
    'a: |\n  text',
    'a: one\n  two',
    'a: {b: 1,\nc: 2}',
    'a: {b: 1, # one\n  c: 2}',
    'a: {b: 1,\n\n  c: 2}',
    'a: ["b\n  c"]',
    'a: >-\n  b\n\n  c',
    'a: >-\n  b\n  # c',
    'a: >-\n  b\n    c',
    'a: >-\n  b \n  c',
    'a: >\n  b',
    'a: {b}',
    'a: [1, , ]',
    'a: [, ]',
    'a: {b:1}',
    'a: 0x1F',
    'a: 1e3',
    'a: .nan',
    'a: ~',
    'a: NULL',
    'a: "\\x41"',
    'a: "two\n  lines"',
    '1.0: a',
    '01: a',
    '1: a\n"1": b',
    'null: a',
    'a: 1\na: 2',
    'a: {b: 1, b: 2}',
    '__proto__: 1',
    '<<: {a: 1}',
    '? a',
    '- a',
    '--- \na: 1',
    '%YAML 1.1',
    'a:\tb',
    'a: b: c',
    'a: b\r\n',
    ' a: 1',
    'a: 1\n b: 2',
    'a:\n  b: 1\n c: 2',
    'a:\n  - 1\n - 2',
    'a:\n  - - 1',
    'a: @b',
    'a: "b" c',
    "a: 'b'c",
    'a: [1] 2',
    'a: [1]#x',
    'a\u2028b: 1',
  ])('%j', text => {
    expect(quickYaml(text)).toBeUndefined();
  });
});

describe('what is written as usual is read at once', () => {
  test.each([
    ['a: 1 # one\n\n# a remark\nb: x#y', { a: 1, b: 'x#y' }],
    ['a:\n- 1\n- b: 2\n  c: 3\nd: 2025-06-01', { a: [1, { b: 2, c: 3 }], d: '2025-06-01' }],
    ['a: >-\n  b\n  - c: d\n\ne: >-\n   f', { a: 'b - c: d', e: 'f' }],
    ['a:\n  {\n    b: 1,\n    c: [x, y, ],\n  } # end\nd: [\n  1 ]', { a: { b: 1, c: ['x', 'y'] }, d: [1] }],
    ['a: { b:\n  [2] }\n2029: c', { a: { b: [2] }, '2029': 'c' }],
    ['a:\nb: {}\nc: []', { a: null, b: {}, c: [] }],
    ['"2029": \'it\'\'s\'\n.: "say \\"so\\""', { '2029': "it's", '.': 'say "so"' }],
    ['a: { b: [x, -1.5, true], c: https://a.b/c } # end', { a: { b: ['x', -1.5, true], c: 'https://a.b/c' } }],
  ])('%j', (text, value) => {
    expect([quickYaml(text)?.value, fully(text)?.value]).toEqual([value, value]);
  });
});

test('texts made of YAML’s own signs, and shipped files with some letters changed, are read alike or left alone', () => {
  const pieces = [
    'a',
    'b',
    ':',
    ': ',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '- ',
    '-',
    '{',
    '}',
    '[',
    ']',
    ', ',
    ',',
    '#',
    ' #',
    '"',
    "'",
    '0',
    '1',
    '.5',
  ];
  const more = [
    '>-\n  ',
    '>-',
    '|',
    '>',
    '&',
    '*',
    '!',
    '?',
    '~',
    'null',
    'true',
    '\\',
    '\t',
    '%',
    '...',
    '---',
    '-1',
    '1e2',
    'é',
    '𝄞',
    '\u00a0',
    '.',
  ];
  const signs = fc.array(fc.constantFrom(...pieces, ...pieces, ...more), { maxLength: 18 }).map(all => all.join(''));
  fc.assert(fc.property(signs, agree), { seed: 5, numRuns: 6000 });
  const short = yaml.map(([, text]) => text).filter(text => text.length < 2500);
  const spoilt = fc
    .tuple(
      fc.constantFrom(...short),
      fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(...pieces, ...more)), { minLength: 1, maxLength: 3 }),
    )
    .map(([text, changes]) =>
      changes.reduce((now, [where, piece], i) => {
        const at = Math.floor(where * now.length);
        return now.slice(0, at) + piece + now.slice(at + (i % 2));
      }, text),
    );
  fc.assert(fc.property(spoilt, agree), { seed: 5, numRuns: 1200 });
});
