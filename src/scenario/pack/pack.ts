import * as v from 'valibot';
import { type Files, joinPath } from '../files.ts';
import { partsOf } from '../selection.ts';
import { sha256 } from './checksums.ts';
import { PackRefused } from './refused.ts';
import { checkName, LIMITS } from './zip.ts';

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

/** One file of a pack, unfolded. */
export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Text as bytes and back, by the host: `decode` is undefined for what is not UTF-8, and leaves a mark at the beginning where it is. */
export interface Utf8 {
  readonly encode: (text: string) => Uint8Array;
  readonly decode: (bytes: Uint8Array) => string | undefined;
}

/** What a host has for that: a `TextEncoder`, and a `TextDecoder` that is strict (`fatal`) and keeps the mark (`ignoreBOM`). */
export function utf8By(
  encoder: { readonly encode: (text: string) => Uint8Array },
  strict: { readonly decode: (bytes: Uint8Array) => string },
): Utf8 {
  return {
    encode: text => encoder.encode(text),
    decode: bytes => {
      try {
        return strict.decode(bytes);
      } catch {
        return undefined;
      }
    },
  };
}

/** What may be in a pack besides the manifest: words and tables, nothing that runs. */
const ALLOWED = /\.(yaml|csv)$|(^|\/)(LICEN[CS]E|README)(\.md|\.txt)?$/;

/** A scenario or campaign with all it borrows, as the files of a pack, in a fixed order. Throws `PackRefused`. */
export function entriesOf(files: Files, folder: string, about: Pick<Manifest, 'title' | 'version' | 'licence'>, utf8: Utf8): Entry[] {
  const paths = partsOf(files, folder);
  const inPack = rooted(paths, folder);
  const entries = paths.map(path => ({ name: inPack(path), bytes: utf8.encode(files[path]!) }));
  for (const { name } of entries) checkName(name);
  const list: Manifest = {
    pack: 1,
    opens: inPack(folder),
    ...about,
    files: Object.fromEntries(entries.map(({ name, bytes }) => [name, sha256(bytes)])),
  };
  return [{ name: MANIFEST, bytes: utf8.encode(`${JSON.stringify(list, null, 2)}\n`) }, ...entries];
}

/** Casts may lie above the scenario (`../../casts/coast`): in a pack all paths start from the highest folder that is needed. */
function rooted(paths: readonly string[], folder: string): (path: string) => string {
  const ups = Math.max(...paths.map(path => /^(?:\.\.\/)*/.exec(path)![0].length / 3));
  const base = Array.from({ length: ups }, (_, i) => `up${i + 1}`).join('/');
  const inPack = (path: string): string => joinPath(base, path);
  if ([...paths, folder].some(path => inPack(path).startsWith('..'))) throw new PackRefused('damaged');
  return inPack;
}

/** The pack that these files are. Throws `PackRefused`. */
export function packOf(entries: readonly Entry[], utf8: Utf8): Pack {
  const [first, ...rest] = entries;
  if (first?.name !== MANIFEST) throw new PackRefused('noManifest');
  const list = manifestIn(decoded(first, utf8));
  const files: Record<string, string> = {};
  for (const entry of rest) {
    if (!ALLOWED.test(entry.name)) throw new PackRefused('notAllowed', entry.name);
    if (list.files[entry.name] !== sha256(entry.bytes)) throw new PackRefused('changed', entry.name);
    files[entry.name] = decoded(entry, utf8);
  }
  const missing = Object.keys(list.files).find(path => !Object.hasOwn(files, path));
  if (missing !== undefined) throw new PackRefused('missing', missing.slice(0, LIMITS.name));
  const heads = ['scenario.yaml', 'campaign.yaml'].map(head => `${list.opens}/${head}`);
  if (!heads.some(head => Object.hasOwn(files, head))) throw new PackRefused('opensNothing');
  return { manifest: list, files };
}

function manifestIn(written: string): Manifest {
  let value: unknown;
  try {
    value = JSON.parse(written);
  } catch {
    throw new PackRefused('badManifest', 'JSON');
  }
  const result = v.safeParse(manifest, value);
  if (!result.success) throw new PackRefused('badManifest', v.getDotPath(result.issues[0]) ?? 'manifest');
  // Written anew it must come out as it stood: a key that stands twice, or hides in another spelling, does not.
  if (written.trim() !== JSON.stringify(value, null, 2)) throw new PackRefused('badManifest', 'keys');
  return result.output;
}

function decoded({ name, bytes }: Entry, utf8: Utf8): string {
  const text = utf8.decode(bytes);
  if (text === undefined) throw new PackRefused('encoding', name);
  return text;
}
