import {
  archived,
  checkContent,
  crc32,
  DEFLATED,
  type Entry,
  entriesOf,
  type Files,
  type Manifest,
  type Member,
  membersOf,
  type Pack,
  PackRefused,
  packOf,
  utf8By,
} from '../../../scenario/index.ts';

/** Packs with what a browser has: the same form, and the same refusals, as on the command line. */
const UTF8 = utf8By(new TextEncoder(), new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }));

/** A draft as the bytes of one file. Rejects with `PackRefused` where it could not be opened again. */
export async function packDraft(files: Files, folder: string, about: Pick<Manifest, 'title' | 'version' | 'licence'>): Promise<Uint8Array> {
  const members = await Promise.all(entriesOf(files, folder, about, UTF8).map(folded));
  const bytes = archived(members);
  await openPack(bytes);
  return bytes;
}

/** What is in a pack. Rejects with `PackRefused`. */
export async function openPack(bytes: Uint8Array): Promise<Pack> {
  const entries: Entry[] = [];
  // One after the other: what a stranger's file unfolds to is never in memory all at once before it has been counted.
  for (const member of membersOf(bytes)) entries.push({ name: member.name, bytes: await contentOf(member) });
  return packOf(entries, UTF8);
}

async function folded({ name, bytes }: Entry): Promise<Member> {
  const packed = await through(bytes, new CompressionStream('deflate-raw'), Number.POSITIVE_INFINITY);
  return { name, method: DEFLATED, packed, size: bytes.length, crc: crc32(bytes) };
}

async function contentOf(member: Member): Promise<Uint8Array> {
  const { name, method, packed, size } = member;
  let content = packed;
  if (method === DEFLATED) {
    try {
      content = await through(packed, new DecompressionStream('deflate-raw'), size);
    } catch {
      throw new PackRefused('damaged', name);
    }
  }
  checkContent(member, content);
  return content;
}

/** All that comes out at the other end; no more is taken than shows that it is more than `most`. */
async function through(bytes: Uint8Array, stream: CompressionStream | DecompressionStream, most: number): Promise<Uint8Array> {
  const reader = new Blob([bytes as Uint8Array<ArrayBuffer>]).stream().pipeThrough(stream).getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  while (length <= most) {
    const { done, value } = await reader.read();
    if (done) break;
    parts.push(value);
    length += value.length;
  }
  await reader.cancel();
  const whole = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
