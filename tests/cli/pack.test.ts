import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { afterAll, describe, expect, test } from 'vitest';
import { opened, packed, unzipped, zipped } from '../../src/cli/pack/packFile.ts';
import { readScenarios } from '../../src/cli/readScenarios.ts';
import { CannotDo } from '../../src/cli/refusal.ts';
import { type Entry, type Files, LIMITS, lint, loadLibrary, MANIFEST } from '../../src/scenario/index.ts';
import { printed, valid } from '../scenario/fixtures.ts';
import { run } from './run.ts';

const disk = mkdtempSync(join(tmpdir(), 'pack-'));
afterAll(() => rmSync(disk, { recursive: true }));
const ABOUT = { title: 'T', version: '1.0.0', licence: 'CC0-1.0' };

function onDisk(name: string, bytes: Uint8Array | string): string {
  const file = join(disk, name);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
}

/** A pack of these files whose manifest agrees with them, unless it is given. */
function pack(files: Readonly<Record<string, string | Uint8Array>>, manifest?: string): Uint8Array {
  const entries: Entry[] = Object.entries(files).map(([name, content]) => ({ name, bytes: Buffer.from(content) }));
  const hashes = Object.fromEntries(entries.map(({ name, bytes }) => [name, createHash('sha256').update(bytes).digest('hex')]));
  const written = manifest ?? `${JSON.stringify({ pack: 1, opens: 'harbour', ...ABOUT, files: hashes }, null, 2)}\n`;
  return zipped([{ name: MANIFEST, bytes: Buffer.from(written) }, ...entries]);
}
const harbour: Files = Object.fromEntries(Object.entries(valid).filter(([path]) => path.startsWith('harbour/')));

describe('a pack', () => {
  test.each(['shores', 'voyage'])('of %s holds all it needs and nothing else, and opens as what was packed', folder => {
    const { files, manifest } = opened(packed(valid, folder, ABOUT), 'x');
    expect(printed(lint(files, manifest.opens))).toBe('');
    const [before, after] = [loadLibrary(valid).library, loadLibrary(files).library];
    for (const [id, { hash }] of Object.entries(after.scenarios)) expect(hash).toBe(before.scenarios[id]!.hash);
    expect(Object.keys(after.scenarios)).toEqual(folder === 'voyage' ? ['harbour', 'shores'] : ['shores']);
  });
  test('is the same bytes for the same files, in whatever order they were read', () => {
    const turned = Object.fromEntries(Object.entries(valid).reverse());
    expect(Buffer.compare(packed(valid, 'voyage', ABOUT), packed(turned, 'voyage', ABOUT))).toBe(0);
  });
  test('keeps a cast that lies further up where the scenario looks for it', () => {
    const files: Files = Object.fromEntries(
      Object.entries(valid)
        .filter(([path]) => /^(shores|casts)\//.test(path))
        .map(([path, text]) => [path.startsWith('casts/') ? `../${path}` : path, text.replace('cast: ../casts', 'cast: ../../casts')]),
    );
    const { files: unpacked, manifest } = opened(packed(files, 'shores', ABOUT), 'x');
    expect(printed(lint(unpacked, manifest.opens))).toBe('');
    expect(Object.keys(unpacked).some(path => path.includes('..'))).toBe(false);
  });
  test('is read wherever a scenario is', async () => {
    const file = onDisk('harbour.pack', packed(valid, 'harbour', ABOUT));
    expect(readScenarios(file).folder).toBe('harbour');
    expect(await run('lintScenarios', file)).toEqual({ status: 0, stdout: '0 errors, 0 warnings, 0 notes\n', stderr: '' });
  });
});

describe('the command', () => {
  test('packs what is shipped, which then plays as from its folder', async () => {
    const out = join(disk, 'quotas.pack');
    const { status, stdout } = await run('pack', 'harbour-quotas', '--out', out);
    expect([status, stdout]).toEqual([0, expect.stringMatching(/^\d+ files packed into .* under the licence MIT/)]);
    const of = async (name: string) => ({ ...JSON.parse((await run('sim', name, '--games', '5', '--json')).stdout), gamesPerSecond: 0 });
    expect(await of(out)).toEqual(await of('harbour-quotas'));
    expect((await run('pack', '--list', out)).stdout).toMatch(
      /^The Lantern Bank, version .*; opens harbour-quotas\n[0-9a-f]{16} {2}harbour-quotas\/assets/,
    );
  });
  test.each([
    [[], /^Name a scenario/],
    [['no-such'], /^There is no scenario/],
    [['--list', 'package.json'], /is not a pack/],
  ])('%j: one sentence, exit 2', async (args, sentence) => {
    const { status, stdout, stderr } = await run('pack', ...args);
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(stderr).toMatch(sentence);
  });
  test('asks for a licence where there is none', async () => {
    for (const [path, text] of Object.entries(harbour)) onDisk(`free/${path}`, text);
    expect((await run('pack', join(disk, 'free/harbour'), '--out', join(disk, 'y.pack'))).stderr).toMatch(/^Say under what terms/);
    onDisk('free/harbour/LICENCE', '# CC-BY-4.0\n\nDo what you like.\n');
    expect((await run('pack', join(disk, 'free/harbour'), '--out', join(disk, 'y.pack'))).stdout).toMatch(/under the licence CC-BY-4\.0/);
  });
});

/** An archive with one field of its only entry's headers overwritten, in both places where it stands. */
function forged(change: (central: Buffer, local: Buffer) => void, name = 'harbour/x.yaml', content = 'a: 1\n'): Uint8Array {
  const bytes = Buffer.from(zipped([{ name, bytes: Buffer.from(content) }]));
  change(bytes.subarray(bytes.readUInt32LE(bytes.length - 6)), bytes);
  return bytes;
}
/** Claims to hold `claimed` bytes, and holds `real` ones. */
function bomb(claimed: number, real: number): Uint8Array {
  const data = Buffer.alloc(real, 97);
  const honest = Buffer.from(zipped([{ name: 'harbour/x.yaml', bytes: data }]));
  for (const at of [22, honest.readUInt32LE(honest.length - 6) + 24]) honest.writeUInt32LE(claimed, at);
  expect(deflateRawSync(data).length).toBeLessThan(LIMITS.archive);
  expect(crc32(data)).toBeGreaterThan(0);
  return honest;
}

describe('a pack from a stranger is refused by name', () => {
  test.each<readonly [string, () => Uint8Array, RegExp]>([
    ['no archive', () => Buffer.from('format: 1\nid: x\nand more than a header has'), /is not a pack/],
    ['nothing', () => Buffer.alloc(0), /is not a pack/],
    ['half an archive', () => pack(harbour).subarray(0, 900), /is damaged/],
    ['one bit turned', () => Buffer.from(pack(harbour)).fill(255, 700, 704), /is damaged|unfolds to more/],
    ['fifty million bytes', () => Buffer.concat([pack(harbour), Buffer.alloc(50_000_000)]), /is too large/],
    ['a file that says it is huge', () => bomb(50_000_000, 50_000_000), /is too large at harbour\/x\.yaml/],
    ['a file that says it is small', () => bomb(100, 50_000_000), /x\.yaml unfolds to more than it says/],
    ['a way up', () => pack({ '../up.yaml': 'a' }), /'\.\.\/up\.yaml' has a name that leads elsewhere/],
    ['a way up inside', () => pack({ 'harbour/../../up.yaml': 'a' }), /leads elsewhere/],
    ['the root of the disk', () => pack({ '/etc/up.yaml': 'a' }), /leads elsewhere/],
    ['a drive', () => pack({ 'C:/up.yaml': 'a' }), /leads elsewhere/],
    ['backslashes', () => pack({ 'harbour\\..\\up.yaml': 'a' }), /leads elsewhere/],
    ['a hidden file', () => pack({ 'harbour/.git.yaml': 'a' }), /leads elsewhere/],
    ['a name of another kind', () => pack({ 'harbour/a\0.yaml': 'a' }), /leads elsewhere/],
    [
      'one file twice',
      () =>
        zipped([
          { name: 'a.yaml', bytes: Buffer.from('a') },
          { name: 'A.yaml', bytes: Buffer.from('b') },
        ]),
      /A\.yaml is in it twice/,
    ],
    [
      'a secret',
      () =>
        forged((central, local) => {
          central[8] = 1;
          local[6] = 1;
        }),
      /is encrypted/,
    ],
    [
      'a rare compression',
      () =>
        forged((central, local) => {
          central[10] = 12;
          local[8] = 12;
        }),
      /compressed in a way/,
    ],
    ['a link', () => forged(central => central.writeUInt32LE(0xa1ff0000, 38)), /is a link/],
    [
      'another name inside than outside',
      () =>
        forged((_, local) => {
          local[30] = 90;
        }),
      /is damaged/,
    ],
    ['a place beyond the end', () => forged(central => central.writeUInt32LE(0xfffffff0, 42)), /is damaged/],
    ['a program', () => pack({ ...harbour, 'harbour/run.js': 'process.exit()' }), /run\.js is neither words nor a table/],
    [
      'a file that was changed',
      () => pack(harbour, JSON.stringify({ pack: 1, opens: 'harbour', ...ABOUT, files: {} }, null, 2)),
      /is not what its manifest says/,
    ],
    ['no manifest', () => zipped([{ name: 'harbour/scenario.yaml', bytes: Buffer.from('a: 1') }]), /begins with manifest\.json/],
    ['a manifest that is none', () => pack(harbour, '{'), /manifest\.json is not one \(look at: JSON\)/],
    [
      'a manifest with a key twice',
      () =>
        pack(
          harbour,
          '{\n  "pack": 1,\n  "pack": 1,\n  "opens": "harbour",\n  "title": "T",\n  "version": "1",\n  "licence": "x",\n  "files": {}\n}',
        ),
      /look at: keys/,
    ],
    [
      'a manifest with more',
      () => pack(harbour, JSON.stringify({ pack: 1, opens: 'x', ...ABOUT, files: {}, run: 'x' }, null, 2)),
      /look at: run/,
    ],
    ['a later kind of pack', () => pack(harbour, JSON.stringify({ pack: 2, opens: 'x', ...ABOUT, files: {} }, null, 2)), /look at: pack/],
    ['nothing to open', () => pack({ 'harbour/issues.yaml': 'a: 1' }), /holds no scenario/],
    [
      'another encoding',
      () => pack({ ...harbour, 'harbour/blocs.yaml': Uint8Array.from([0xff, 0xfe, 97, 0]) }),
      /blocs\.yaml is not UTF-8/,
    ],
    [
      'thousands of files',
      () => pack(Object.fromEntries(Array.from({ length: 2500 }, (_, i) => [`harbour/f${i}.yaml`, 'a']))),
      /more files than/,
    ],
  ])('%s', (_, made, sentence) => {
    const bytes = made();
    expect(() => opened(bytes, 'this')).toThrow(CannotDo);
    expect(() => opened(bytes, 'this')).toThrow(sentence);
  });
  test('files that share their bytes', () => {
    const bytes = Buffer.from(zipped(['a.yaml', 'b.yaml'].map(name => ({ name, bytes: Buffer.from('same') }))));
    // The second entry of the directory is made to point at the first, name and all.
    const second = bytes.indexOf('b.yaml', bytes.readUInt32LE(bytes.length - 6));
    bytes.writeUInt32LE(0, second - 4);
    expect(() => unzipped(bytes)).toThrow(/damaged|overlap/);
  });
  test('on the command line, with one sentence and exit 2', async () => {
    const { status, stdout, stderr } = await run('lintScenarios', onDisk('up.pack', pack({ '../up.yaml': 'a' })));
    expect([status, stdout, stderr.trim().split('\n').length]).toEqual([2, '', 1]);
    expect(readFileSync(join(disk, 'up.pack')).length).toBeGreaterThan(100);
  });
});
