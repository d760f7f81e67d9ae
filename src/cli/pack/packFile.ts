import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { isAbsolute, join, normalize, relative, sep } from 'node:path';
import * as v from 'valibot';
import { type Files, partsOf } from '../../scenario/index.ts';
import { CannotDo } from '../refusal.ts';
import { text } from '../text/index.ts';
import { type Entry, LIMITS, unzipped, ZipRefused, zipped } from './zip.ts';

export const MANIFEST = 'manifest.json';

/** First in every pack: what it is, what it opens with, and what each file must hold. */
const manifest = v.strictObject({
  pack: v.literal(1),
  /** Folder in the pack of the scenario or campaign it is made for. */
  opens: v.string(),
  title: v.string(),
  version: v.string(),
  licence: v.pipe(v.string(), v.maxLength(200)),
  /** SHA-256 in hexadecimal digits, by path. */
  files: v.record(v.string(), v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/))),
});
export type Manifest = v.InferOutput<typeof manifest>;

export interface Pack {
  readonly manifest: Manifest;
  readonly files: Files;
}

/** What may be in a pack besides the manifest: words and tables, nothing that runs. */
const ALLOWED = /\.(yaml|csv)$|(^|\/)(LICEN[CS]E|README)(\.md|\.txt)?$/;

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** A scenario or campaign with all it borrows, as the bytes of one file: the same bytes for the same files. */
export function packed(files: Files, folder: string, about: Pick<Manifest, 'title' | 'version' | 'licence'>): Uint8Array {
  const paths = partsOf(files, folder);
  const inPack = rooted(paths, folder);
  const entries = paths.map(path => ({ name: inPack(path), bytes: Buffer.from(files[path]!) }));
  const list: Manifest = {
    pack: 1,
    opens: inPack(folder),
    ...about,
    files: Object.fromEntries(entries.map(({ name, bytes }) => [name, sha256(bytes)])),
  };
  const bytes = zipped([{ name: MANIFEST, bytes: Buffer.from(`${JSON.stringify(list, null, 2)}\n`) }, ...entries]);
  // What cannot be opened again is not handed out.
  opened(bytes, about.title);
  return bytes;
}

/** Casts may lie above the scenario (`../../casts/coast`): in a pack all paths start from the highest folder that is needed. */
function rooted(paths: readonly string[], folder: string): (path: string) => string {
  const ups = Math.max(...paths.map(path => /^(?:\.\.\/)*/.exec(path)![0].length / 3));
  const base = Array.from({ length: ups }, (_, i) => `up${i + 1}`).join('/');
  const all = [...paths, folder].map(path => normalize(join('/', base, path)));
  if (all.some(path => !isAbsolute(path))) throw new CannotDo(text('pack.damaged', { name: folder, entry: '' }));
  return path =>
    relative('/', normalize(join('/', base, path)))
      .split(sep)
      .join('/');
}

/** Reads a pack from disk. Throws `CannotDo` with the one sentence that says what is wrong with it. */
export function openPack(path: string): Pack {
  const { size } = statSync(path);
  if (size > LIMITS.archive) throw new CannotDo(text('pack.tooLarge', { name: path, entry: 'none', most: LIMITS.archive }));
  return opened(readFileSync(path), path);
}

/** The pack in these bytes. Throws `CannotDo`. */
export function opened(bytes: Uint8Array, name: string): Pack {
  const entries = entriesOf(bytes, name);
  const [first, ...rest] = entries;
  if (first?.name !== MANIFEST) throw new CannotDo(text('pack.noManifest', { name }));
  const list = manifestOf(first, name);
  const files: Record<string, string> = {};
  for (const entry of rest) {
    if (!ALLOWED.test(entry.name)) throw new CannotDo(text('pack.notAllowed', { name, entry: entry.name }));
    if (list.files[entry.name] !== sha256(entry.bytes)) throw new CannotDo(text('pack.changed', { name, entry: entry.name }));
    files[entry.name] = decoded(entry, name);
  }
  const missing = Object.keys(list.files).find(path => !Object.hasOwn(files, path));
  if (missing !== undefined) throw new CannotDo(text('pack.missing', { name, entry: missing.slice(0, LIMITS.name) }));
  const heads = ['scenario.yaml', 'campaign.yaml'].map(head => `${list.opens}/${head}`);
  if (!heads.some(head => Object.hasOwn(files, head))) throw new CannotDo(text('pack.opensNothing', { name }));
  return { manifest: list, files };
}

function entriesOf(bytes: Uint8Array, name: string): readonly Entry[] {
  try {
    return unzipped(bytes);
  } catch (error) {
    if (error instanceof ZipRefused)
      throw new CannotDo(text(`pack.${error.refusal}`, { name, entry: error.entry || 'none', most: LIMITS.archive }));
    if (error instanceof RangeError) throw new CannotDo(text('pack.damaged', { name, entry: 'none' }));
    throw error;
  }
}

function manifestOf(entry: Entry, name: string): Manifest {
  const written = decoded(entry, name);
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    throw new CannotDo(text('pack.badManifest', { name, what: 'JSON' }));
  }
  const result = v.safeParse(manifest, value);
  if (!result.success) throw new CannotDo(text('pack.badManifest', { name, what: v.getDotPath(result.issues[0]) ?? 'manifest' }));
  // Written anew it must come out as it stood: a key that stands twice, or hides in another spelling, does not.
  if (written.trim() !== JSON.stringify(value, null, 2)) throw new CannotDo(text('pack.badManifest', { name, what: 'keys' }));
  return result.output;
}

function decoded(entry: Entry, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(entry.bytes);
  } catch {
    throw new CannotDo(text('pack.encoding', { name, entry: entry.name }));
  }
}
