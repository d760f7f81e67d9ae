import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isScalar, isSeq, parse, parseDocument } from 'yaml';
import { readShipped } from '../../../src/cli/readScenarios.ts';
import { removeKey, setValue } from '../../../src/scenario/edit/edit.ts';
import { edited } from '../../../src/scenario/edit/nodes.ts';

type Path = readonly (string | number)[];

const set = (text: string, path: Path, value: string | number | boolean): string | undefined => {
  const edit = setValue(text, path, value);
  return edit && edited(text, edit);
};

describe('a value is written where it stands, as it stood', () => {
  test.each<readonly [string, string, Path, string | number | boolean, string]>([
    ['a number, its remark kept', 'a: 1 # one\nb: 2\n', ['a'], 5, 'a: 5 # one\nb: 2\n'],
    ['in braces', 'up: { code: UP,  influence: 40 } # x\n', ['up', 'influence'], 12, 'up: { code: UP,  influence: 12 } # x\n'],
    ['double quotes stay', 'when: "round >= 2.0"\n', ['when'], 'x == "y"', 'when: "x == \\"y\\""\n'],
    ['single quotes stay', "t: 'it''s'\n", ['t'], "they're", "t: 'they''re'\n"],
    ['quotes where the words need them', 'a: x\n', ['a'], 'b: c', 'a: "b: c"\n'],
    ['and where a word would be read as something else', 'a: x\n', ['a'], 'true', 'a: "true"\n'],
    ['a key without a value', 'a:\nb: 1\n', ['a'], 3, 'a: 3\nb: 1\n'],
    [
      'an entry of a list',
      'r:\n  - { d: 1, p: x } # first\n  - { d: 2 }\n',
      ['r', 1, 'd'],
      7,
      'r:\n  - { d: 1, p: x } # first\n  - { d: 7 }\n',
    ],
    ['a new key in braces', 'a: { x: 1 } # r\n', ['a', 'y'], 2, 'a: { x: 1, y: 2 } # r\n'],
    ['a new key in empty braces', 'a: {}\n', ['a', 'y'], 2, 'a: { y: 2 }\n'],
    ['a new key in a block, after the last line’s remark', 'a:\n  x: 1 # r\n\nb: 2\n', ['a', 'y'], 2, 'a:\n  x: 1 # r\n  y: 2\n\nb: 2\n'],
    ['a new key after a list', 'c:\n  - id: s\n    e: []\nz: 1\n', ['c', 0, 'f'], 1, 'c:\n  - id: s\n    e: []\n    f: 1\nz: 1\n'],
    ['a new key with its map', 'a: 1\n', ['stage', 'mood'], 'grave', 'a: 1\nstage: { mood: grave }\n'],
    ['in an empty file', '# only a remark\n', ['a'], 1, '# only a remark\na: 1\n'],
    ['without an end of line', 'a: 1', ['b'], 2, 'a: 1\nb: 2'],
    [
      'after a text over several lines',
      'a:\n  t: |\n    one\n    two\nb: 1\n',
      ['a', 'u'],
      2,
      'a:\n  t: |\n    one\n    two\n  u: 2\nb: 1\n',
    ],
  ])('%s', (_, text, path, value, after) => {
    expect(set(text, path, value)).toBe(after);
  });

  test.each<readonly [string, string, Path]>([
    ['a map', 'a: { b: 1 }\n', ['a']],
    ['a text over several lines', 'a: |\n  b\n', ['a']],
    ['a broken file', 'a: {\n', ['a']],
    ['an entry that a list has not', 'a: [1]\n', ['a', 3, 'x']],
  ])('%s is left to hands', (_, text, path) => {
    expect(setValue(text, path, 1)).toBeUndefined();
  });
});

describe('a key is taken out', () => {
  test.each<readonly [string, string, Path, string | undefined]>([
    ['from the middle of braces', 'a: { x: 1, y: 2, z: 3 }\n', ['a', 'y'], 'a: { x: 1, z: 3 }\n'],
    ['from their end', 'a: { x: 1, y: 2 }\n', ['a', 'y'], 'a: { x: 1 }\n'],
    ['from a block', 'x: 1 # r\ny: 2\nz: 3\n', ['y'], 'x: 1 # r\nz: 3\n'],
    ['not with somebody’s remark', 'x: 1\ny: 2 # why\n', ['y'], undefined],
    ['not where an entry of a list begins', 'c:\n  - id: s\n    e: 1\n', ['c', 0, 'id'], undefined],
    ['not where there is none', 'a: 1\n', ['b'], undefined],
  ])('%s', (_, text, path, after) => {
    const edit = removeKey(text, path);
    expect(edit && edited(text, edit)).toBe(after);
  });
});

/** Every single value of a file, with where it stands. */
function scalarsIn(text: string): readonly { readonly path: Path; readonly from: number; readonly to: number; readonly block: boolean }[] {
  const found: { path: Path; from: number; to: number; block: boolean }[] = [];
  const walk = (node: unknown, path: Path): void => {
    if (isMap(node)) for (const { key, value } of node.items) walk(value, [...path, (key as { value: string | number }).value]);
    else if (isSeq(node)) for (const [i, item] of node.items.entries()) walk(item, [...path, i]);
    else if (isScalar(node)) {
      const [from, to] = node.range!;
      found.push({ path, from, to, block: node.type!.startsWith('BLOCK') || text.slice(from, to).includes('\n') });
    }
  };
  walk(parseDocument(text).contents, []);
  return found.filter(({ path }) => path.length > 0);
}

const files = Object.entries(readShipped()).filter(
  ([path]) => path.endsWith('.yaml') && !path.includes('/text/') && !path.includes('reviewed'),
);
const at = (value: unknown, path: Path): unknown =>
  path.reduce<unknown>((inner, key) => (inner as Record<string | number, unknown>)[key], value);

test('law: an edit changes the one value, in the lines of that value, in any shipped file', () => {
  const values = fc.oneof(
    fc.integer({ min: -9, max: 999 }),
    fc.boolean(),
    fc.string({ maxLength: 12 }).map(said => said.replace(/[^\x20-\x7e]/g, '')),
  );
  fc.assert(
    fc.property(fc.nat(), fc.nat(), values, (a, b, value) => {
      const [, text] = files[a % files.length]!;
      const scalars = scalarsIn(text);
      if (scalars.length === 0) return;
      const { path, from, to, block } = scalars[b % scalars.length]!;
      const after = set(text, path, value);
      if (block) {
        expect(after).toBeUndefined();
        return;
      }
      // Nothing before the value and nothing behind it is another than it was: remarks, order and spacing are as they were left.
      expect(after!.slice(0, from)).toBe(text.slice(0, from));
      expect(after!.slice(after!.length - (text.length - to))).toBe(text.slice(to));
      expect(after!.split('\n')).toHaveLength(text.split('\n').length);
      expect(at(parse(after!), path)).toBe(value);
    }),
    { seed: 20261126, numRuns: 500 },
  );
});
