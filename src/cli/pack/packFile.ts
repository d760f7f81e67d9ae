import { readFileSync, statSync } from 'node:fs';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import {
  archived,
  checkContent,
  crc32,
  DEFLATED,
  type Entry,
  entriesOf,
  type Files,
  LIMITS,
  type Manifest,
  type Member,
  membersOf,
  type Pack,
  PackRefused,
  packOf,
  utf8By,
} from '../../scenario/index.ts';
import { CannotDo } from '../refusal.ts';
import { text } from '../text/index.ts';

const UTF8 = utf8By(new TextEncoder(), new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }));

/** A scenario or campaign with all it borrows, as the bytes of one file: the same bytes for the same files. Throws `CannotDo`. */
export function packed(files: Files, folder: string, about: Pick<Manifest, 'title' | 'version' | 'licence'>): Uint8Array {
  const bytes = inWords(folder, () => zipped(entriesOf(files, folder, about, UTF8)));
  // What cannot be opened again is not handed out.
  opened(bytes, about.title);
  return bytes;
}

/** An archive of these files. Throws `PackRefused`. */
export const zipped = (entries: readonly Entry[]): Uint8Array =>
  archived(
    entries.map(({ name, bytes }) => {
      const folded = deflateRawSync(bytes, { level: 9 });
      return { name, method: DEFLATED, packed: folded, size: bytes.length, crc: crc32(bytes) };
    }),
  );

/** The files of an archive. Throws `PackRefused`. */
export const unzipped = (archive: Uint8Array): readonly Entry[] =>
  membersOf(archive).map(member => ({ name: member.name, bytes: contentOf(member) }));

/** Reads a pack from disk. Throws `CannotDo` with the one sentence that says what is wrong with it. */
export function openPack(path: string): Pack {
  const { size } = statSync(path);
  return inWords(path, () => {
    if (size > LIMITS.archive) throw new PackRefused('tooLarge');
    return packOf(unzipped(readFileSync(path)), UTF8);
  });
}

/** The pack in these bytes. Throws `CannotDo`. */
export function opened(bytes: Uint8Array, name: string): Pack {
  return inWords(name, () => packOf(unzipped(bytes), UTF8));
}

function inWords<T>(name: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    if (!(error instanceof PackRefused)) throw error;
    const entry = error.entry || 'none';
    throw new CannotDo(text(`pack.${error.refusal}`, { name, entry, what: error.entry, most: LIMITS.archive }));
  }
}

function contentOf(member: Member): Uint8Array {
  const { name, method, packed, size } = member;
  let content = packed;
  if (method === DEFLATED) {
    try {
      // Stops as soon as more comes out than was declared.
      content = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    } catch (error) {
      throw new PackRefused((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'damaged', name);
    }
  }
  checkContent(member, content);
  return content;
}
