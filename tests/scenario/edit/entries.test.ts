import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMap, isSeq, parseDocument } from 'yaml';
import { readShipped } from '../../../src/cli/readScenarios.ts';
import { addEntry, removeEntry } from '../../../src/scenario/edit/entries.ts';
import { edited, type Written } from '../../../src/scenario/edit/nodes.ts';

type Path = readonly (string | number)[];

describe('an entry is added as its neighbours are written', () => {
  test.each<readonly [string, string, Path, string | undefined, Written, string]>([
    ['to a block, a line each', '# who\na: { x: 1 } # r\n\n# end\n', [], 'b', { x: 2 }, '# who\na: { x: 1 } # r\nb: { x: 2 }\n\n# end\n'],
    ['to braces', 'a: { x: 1 }\n', ['a'], 'y', 2, 'a: { x: 1, y: 2 }\n'],
    [
      'over lines among such',
      'p:\n  a:\n    name: A\nz: 1\n',
      ['p'],
      'b',
      { name: 'B', aim: 'x: y' },
      'p:\n  a:\n    name: A\n  b:\n    name: B\n    aim: "x: y"\nz: 1\n',
    ],
    [
      'to a list of lines',
      'r:\n  - { d: 1 } # first\nz: 1\n',
      ['r'],
      undefined,
      { d: 2 },
      'r:\n  - { d: 1 } # first\n  - { d: 2 }\nz: 1\n',
    ],
    [
      'to a list whose entries have lines of their own',
      'c:\n  - id: a\n    e: []\nz: 1\n',
      ['c'],
      undefined,
      { id: 'b', e: [] },
      'c:\n  - id: a\n    e: []\n  - id: b\n    e: []\nz: 1\n',
    ],
    ['to a list that begins where its key does', 'r:\n- 1\n- 2\nz: 1\n', ['r'], undefined, 3, 'r:\n- 1\n- 2\n- 3\nz: 1\n'],
    ['to a list in brackets', 'b: [x, y] # r\n', ['b'], undefined, 'z', 'b: [x, y, z] # r\n'],
    ['to an empty one', 'b: []\n', ['b'], undefined, { k: 1 }, 'b: [{ k: 1 }]\n'],
    ['to one that is not there', 'a: 1\n', ['c'], undefined, { id: 'x' }, 'a: 1\nc:\n  - { id: x }\n'],
    [
      'to one deeper down that is not there',
      's:\n  map: none\n',
      ['s', 'places'],
      'quay',
      [1, 2],
      's:\n  map: none\n  places: { quay: [1, 2] }\n',
    ],
    ['to a key without a value', 'a:\nb: 1\n', ['a'], undefined, 1, 'a: [1]\nb: 1\n'],
    ['to a file of remarks', '# only\n', [], 'a', { x: 1 }, '# only\na: { x: 1 }\n'],
  ])('%s', (_, text, path, key, value, after) => {
    const edit = addEntry(text, path, key, value);
    expect(edit && edited(text, edit)).toBe(after);
  });
});

describe('an entry is taken out, and nothing with it', () => {
  test.each<readonly [string, string, Path, string | undefined]>([
    [
      'with the remark on its line; that above it stays',
      '# one\na: 1\n# two\nb: 2 # of b\n\nc: 3\n',
      ['b'],
      '# one\na: 1\n# two\n\nc: 3\n',
    ],
    ['of many lines', 'p:\n  a:\n    name: A\n    aim: |-\n      x\n\n      y\n  b: 1\n', ['p', 'a'], 'p:\n  b: 1\n'],
    ['of a list', 'r:\n  - { d: 1 } # first\n  # before the second\n  - { d: 2 }\n', ['r', 0], 'r:\n  # before the second\n  - { d: 2 }\n'],
    ['whose lines are its own', 'c:\n  - id: a\n    e: []\n  - id: b\nz: 1\n', ['c', 0], 'c:\n  - id: b\nz: 1\n'],
    ['the only one of a list', 'e: # why\n  # more\n  - { t: 1 }\nz: 1\n', ['e', 0], 'e: [] # why\n  # more\nz: 1\n'],
    ['the only one of a map', 't:\n  a: 1\nz: 1\n', ['t', 'a'], 't: {}\nz: 1\n'],
    ['from brackets, first', 'b: [x, y, z]\n', ['b', 0], 'b: [y, z]\n'],
    ['and last', 'b: [x, y, z]\n', ['b', 2], 'b: [x, y]\n'],
    ['and the only one', 'b: [x]\n', ['b', 0], 'b: []\n'],
    ['a remark between two in braces stays', 'a: {\n  x: 1, # of x\n  y: 2,\n  z: 3\n}\n', ['a', 'y'], 'a: {\n  x: 1, # of x\n  z: 3\n}\n'],
    ['not what others are written by', 'a: &one { x: 1 }\nb: *one\n', ['a'], undefined],
    ['not where an entry of a list begins', 'c:\n  - id: s\n    e: 1\n', ['c', 0, 'id'], undefined],
    ['not what is not there', 'a: 1\n', ['b'], undefined],
  ])('%s', (_, text, path, after) => {
    const edit = removeEntry(text, path);
    expect(edit && edited(text, edit)).toBe(after);
  });
});

/** Every entry of a file's maps and lists. */
function entriesIn(text: string): readonly Path[] {
  const found: Path[] = [];
  const walk = (node: unknown, path: Path): void => {
    if (path.length > 0) found.push(path);
    if (isMap(node)) for (const { key, value } of node.items) walk(value, [...path, (key as { value: string }).value]);
    else if (isSeq(node)) for (const [i, item] of node.items.entries()) walk(item, [...path, i]);
  };
  walk(parseDocument(text).contents, []);
  return found;
}

const remarks = (text: string): readonly string[] => text.split('\n').filter(line => /^\s*#/.test(line));
const files = Object.entries(readShipped()).filter(([path]) => path.endsWith('.yaml') && !path.includes('reviewed'));

test('law: of any shipped file any entry can be taken out, and every other line and every remark above one stays', () => {
  let done = 0;
  let refused = 0;
  fc.assert(
    fc.property(fc.nat(), fc.nat(), (a, b) => {
      const [, text] = files[a % files.length]!;
      const entries = entriesIn(text);
      if (entries.length === 0) return;
      const path = entries[b % entries.length]!;
      const edit = removeEntry(text, path);
      if (!edit) {
        refused += 1;
        return;
      }
      done += 1;
      const after = edited(text, edit);
      // Whole remarks, wherever they stand outside the entry, are there still.
      expect(
        remarks(text)
          .filter(line => !remarks(after).includes(line))
          .every(line => text.slice(edit.from, edit.to).includes(line)),
      ).toBe(true);
      expect(after.startsWith(text.slice(0, edit.from))).toBe(true);
      expect(after.endsWith(text.slice(edit.to))).toBe(true);
    }),
    { seed: 20261126, numRuns: 400 },
  );
  // What is refused is the first key of an entry of a list, which shares its line.
  expect(refused).toBeLessThan(done / 5);
});
