import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SavedGame } from '../../../src/web/saves/savedGame.ts';
import { Shelves } from './shelves.ts';

const SAVES = 'five-percent';
const LINES = 'five-percent-lines';

const save = (id: string, savedAt: number, revision = 1): SavedGame =>
  ({
    ...{ format: 1, id, revision, savedAt, play: 'road', scenario: 'town', seat: 'x', meeting: 1, round: revision, over: false },
    ...{ record: { rules: '7', setup: { seed: '5' } }, plan: [{ type: 'pass' }] },
  }) as unknown as SavedGame;

let shelves: Shelves;
let slots: typeof import('../../../src/web/saves/slots.ts');
let held: readonly string[];

beforeEach(async () => {
  shelves = new Shelves();
  held = [];
  vi.stubGlobal('indexedDB', shelves);
  vi.stubGlobal('navigator', { locks: { query: async () => ({ held: held.map(name => ({ name })) }) } });
  vi.resetModules();
  slots = await import('../../../src/web/saves/slots.ts');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
});

/** Saves that a list had to read whole. */
async function readWhole(): Promise<readonly string[]> {
  shelves.read.length = 0;
  await slots.listSaves();
  return shelves.read.filter(read => read.startsWith(`${SAVES} `)).map(read => read.slice(SAVES.length + 1));
}

test('saves without lines, as earlier releases left them, are listed newest first, and read whole once', async () => {
  for (const [n, id] of ['a', 'b', 'c'].entries()) shelves.lying(SAVES).set(id, save(id, n));
  expect((await slots.listSaves()).map(({ id }) => id)).toEqual(['c', 'b', 'a']);
  expect(await readWhole()).toEqual([]);
  expect((await slots.listSaves())[0]).toEqual({
    ...{ id: 'c', revision: 1, savedAt: 2, play: 'road', scenario: 'town', seat: 'x', round: 1, over: false },
    ...{ planned: 1, rules: '7', seed: '5' },
  });
});

test('a save that is written is listed as it is now, without being read', async () => {
  expect(await slots.writeSave(save('a', 1), 0)).toBe('saved');
  expect(await slots.writeSave(save('a', 2, 2), 1)).toBe('saved');
  expect(await slots.writeSave(save('a', 3, 2), 1)).toBe('conflict');
  // The line went before the write was refused: the save is looked into again.
  expect(await readWhole()).toEqual(['a']);
  expect(await readWhole()).toEqual([]);
  expect(await slots.listSaves()).toMatchObject([{ id: 'a', savedAt: 2, revision: 2, round: 2 }]);
  expect(await slots.readSave('a')).toEqual(save('a', 2, 2));
});

test('what cannot be read is named each time, handed over as it lies there, and left alone', async () => {
  const broken = { id: 'broken', format: 1, revision: 'three' };
  const astray = save('elsewhere', 4);
  shelves.lying(SAVES).set('broken', broken).set('a', save('a', 1)).set('astray', astray);
  for (let n = 0; n < 2; n += 1)
    expect(await slots.listSaves()).toMatchObject([
      { id: 'a' },
      { id: 'broken', unreadable: broken },
      { id: 'astray', unreadable: astray },
    ]);
  expect(shelves.lying(SAVES).get('broken')).toEqual(broken);
});

test('a save that was spoilt after it was listed is named from then on', async () => {
  await slots.writeSave(save('a', 1), 0);
  shelves.lying(SAVES).set('a', 'spoilt');
  expect(await slots.readSave('a')).toBeUndefined();
  expect(await slots.listSaves()).toEqual([{ id: 'a', unreadable: 'spoilt' }]);
});

test.each([
  ['no line', undefined],
  ['a line of another form', { id: 'a', round: 3 }],
  ['the line of another save', { id: 'b', revision: 1, savedAt: 9, planned: 0, play: 'p', scenario: 's', seat: 'x' }],
])('a save beside %s is read whole', async (_, line) => {
  shelves.lying(SAVES).set('a', save('a', 1));
  if (line) shelves.lying(LINES).set('a', line);
  expect(await slots.listSaves()).toMatchObject([{ id: 'a', savedAt: 1, round: 1 }]);
});

test('a save that a tab holds is read whole, as that tab may have an older build that writes no lines', async () => {
  await slots.writeSave(save('a', 1), 0);
  shelves.lying(SAVES).set('a', save('a', 2, 2));
  held = ['five-percent:a'];
  expect(await slots.listSaves()).toMatchObject([{ id: 'a', round: 2 }]);
  held = [];
  expect(await slots.listSaves()).toMatchObject([{ id: 'a', round: 2 }]);
});

test('a save that is deleted leaves no line, and lines without a save are let go', async () => {
  await slots.writeSave(save('a', 1), 0);
  await slots.writeSave(save('b', 1), 0);
  await slots.deleteSave('a');
  shelves.lying(SAVES).delete('b');
  expect(await slots.listSaves()).toEqual([]);
  expect([...shelves.lying(LINES).keys()]).toEqual([]);
});

test('where lines cannot be kept, saves are listed and written all the same', async () => {
  const open = shelves.open.bind(shelves);
  shelves.open = name => {
    if (name === LINES) throw new DOMException('The operation is insecure.', 'SecurityError');
    return open(name);
  };
  expect(await slots.writeSave(save('a', 1), 0)).toBe('saved');
  expect(await slots.listSaves()).toMatchObject([{ id: 'a', savedAt: 1 }]);
  await slots.deleteSave('a');
  expect(await slots.listSaves()).toEqual([]);
});
