import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib';

/** One file of an archive. */
export interface Entry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Why an archive is not opened; the rest of the sentence is in the text catalogue. */
export type ZipRefusal =
  | 'notZip'
  | 'damaged'
  | 'tooMany'
  | 'tooLarge'
  | 'bomb'
  | 'badName'
  | 'twice'
  | 'encrypted'
  | 'method'
  | 'overlap'
  | 'link';
export class ZipRefused extends Error {
  readonly refusal: ZipRefusal;
  /** The file in the archive it is about. */
  readonly entry: string;
  constructor(refusal: ZipRefusal, entry = '') {
    super(refusal);
    this.refusal = refusal;
    this.entry = entry;
  }
}

/** Far more than any scenario needs, far less than harms a machine. Bytes. */
export const LIMITS = { archive: 8_000_000, entries: 2000, entry: 1_100_000, total: 24_000_000, name: 200 } as const;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, midnight: the same files give the same archive. */
const DATE = 0x0021;
const UTF8 = 0x0800;

/** A ZIP archive (PKWARE APPNOTE 6.3.10, deflated, no ZIP64), the same bytes for the same entries. */
export function zipped(entries: readonly Entry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { name, bytes } of entries) {
    const path = Buffer.from(name);
    const packed = deflateRawSync(bytes, { level: 9 });
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(UTF8, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt16LE(0, 6);
    common.writeUInt16LE(DATE, 8);
    common.writeUInt32LE(crc32(bytes), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(path.length, 22);
    const local = Buffer.concat([signature(LOCAL), common, path, packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([signature(CENTRAL), Buffer.from([20, 0]), common, place, path]));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(entries.length, 4);
  end.writeUInt16LE(entries.length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, signature(END), end]);
}

function signature(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}

/**
 * The files of an archive, read within `LIMITS` whatever it claims of itself. Throws `ZipRefused`: nothing of it is used where
 * anything is amiss.
 */
export function unzipped(archive: Uint8Array): readonly Entry[] {
  if (archive.length > LIMITS.archive) throw new ZipRefused('tooLarge');
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength);
  if (bytes.length < 22 || bytes.readUInt32LE(0) !== LOCAL) throw new ZipRefused('notZip');
  const end = endOf(bytes);
  const count = bytes.readUInt16LE(end + 10);
  if (count > LIMITS.entries) throw new ZipRefused('tooMany');
  const entries: Entry[] = [];
  const names = new Set<string>();
  const taken: [number, number][] = [];
  let [at, total] = [bytes.readUInt32LE(end + 16), 0];
  for (let i = 0; i < count; i++) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== CENTRAL) throw new ZipRefused('damaged');
    const header = headerAt(bytes, at);
    at = header.next;
    if (header.name.endsWith('/') && header.size === 0) continue;
    checkName(header, names);
    const data = dataOf(bytes, header, end);
    taken.push([header.offset, data.to]);
    const content = contentOf(bytes.subarray(data.from, data.to), header);
    total += content.length;
    if (total > LIMITS.total) throw new ZipRefused('tooLarge');
    if (crc32(content) !== header.crc) throw new ZipRefused('damaged', header.name);
    entries.push({ name: header.name, bytes: content });
  }
  // Entries that share bytes are how small archives claim to be huge.
  taken.sort(([a], [b]) => a - b);
  if (taken.some(([from], i) => i > 0 && from < taken[i - 1]![1])) throw new ZipRefused('overlap');
  return entries;
}

/** Where the record at the end begins; a comment of up to 64 KiB may follow it. */
function endOf(bytes: Buffer): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 65_535); at--) {
    if (bytes.readUInt32LE(at) === END && at + 22 + bytes.readUInt16LE(at + 20) === bytes.length) return at;
  }
  throw new ZipRefused('damaged');
}

interface Header {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packed: number;
  readonly size: number;
  readonly mode: number;
  readonly offset: number;
  readonly next: number;
}

function headerAt(bytes: Buffer, at: number): Header {
  const length = bytes.readUInt16LE(at + 28);
  const next = at + 46 + length + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  if (next > bytes.length) throw new ZipRefused('damaged');
  return {
    name: bytes.toString('utf8', at + 46, at + 46 + length),
    flags: bytes.readUInt16LE(at + 8),
    method: bytes.readUInt16LE(at + 10),
    crc: bytes.readUInt32LE(at + 16),
    packed: bytes.readUInt32LE(at + 20),
    size: bytes.readUInt32LE(at + 24),
    mode: bytes.readUInt32LE(at + 38) >>> 16,
    offset: bytes.readUInt32LE(at + 42),
    next,
  };
}

/** Names lead nowhere but into the folder: no drive, no parent, no root, no backslash, nothing hidden. */
function checkName({ name, flags, mode }: Header, names: Set<string>): void {
  const parts = name.split('/');
  const plain = name.length <= LIMITS.name && parts.every(part => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(part) && !part.endsWith('.'));
  if (!plain) throw new ZipRefused('badName', name.replace(/[^\x20-\x7e]/g, '?').slice(0, LIMITS.name));
  // Two that differ in capitals alone are one file on some machines.
  const folded = name.toLowerCase();
  if (names.has(folded)) throw new ZipRefused('twice', name);
  names.add(folded);
  if ((flags & 0x2041) !== 0) throw new ZipRefused('encrypted', name);
  if ((mode & 0xf000) === 0xa000) throw new ZipRefused('link', name);
}

function dataOf(bytes: Buffer, { name, offset, packed }: Header, end: number): { readonly from: number; readonly to: number } {
  if (offset + 30 > end || bytes.readUInt32LE(offset) !== LOCAL) throw new ZipRefused('damaged', name);
  const length = bytes.readUInt16LE(offset + 26);
  if (bytes.toString('utf8', offset + 30, offset + 30 + length) !== name) throw new ZipRefused('damaged', name);
  const from = offset + 30 + length + bytes.readUInt16LE(offset + 28);
  if (from + packed > end) throw new ZipRefused('damaged', name);
  return { from, to: from + packed };
}

function contentOf(packed: Buffer, { name, method, size }: Header): Uint8Array {
  if (size > LIMITS.entry) throw new ZipRefused('tooLarge', name);
  if (method !== 0 && method !== 8) throw new ZipRefused('method', name);
  let content: Uint8Array = packed;
  if (method === 8) {
    try {
      // Stops as soon as more comes out than was declared.
      content = inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
    } catch (error) {
      throw new ZipRefused((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE' ? 'bomb' : 'damaged', name);
    }
  }
  if (content.length !== size) throw new ZipRefused('damaged', name);
  return content;
}
