import { crc32 } from './checksums.ts';
import { PackRefused } from './refused.ts';

/** One file of an archive, as it lies there: deflated, or as it is where `method` is 0. Folding and unfolding are the host's. */
export interface Member {
  readonly name: string;
  readonly method: number;
  readonly packed: Uint8Array;
  /** Bytes it unfolds to. */
  readonly size: number;
  readonly crc: number;
}

/** Far more than any scenario needs, far less than harms a machine. Bytes. */
export const LIMITS = { archive: 8_000_000, entries: 2000, entry: 1_100_000, total: 24_000_000, name: 200 } as const;

/** How a file that is put in is folded: deflate, without wrapping. */
export const DEFLATED = 8;

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
/** 1 January 1980, midnight: the same files give the same archive. */
const DATE = 0x0021;
const UTF8 = 0x0800;
const LOCAL_BYTES = 30;
const CENTRAL_BYTES = 46;
const END_BYTES = 22;

/** A ZIP archive (PKWARE APPNOTE 6.3.10, no ZIP64), the same bytes for the same members. Names are one byte a letter. */
export function archived(members: readonly Member[]): Uint8Array {
  const around = members.reduce((sum, { name }) => sum + LOCAL_BYTES + CENTRAL_BYTES + 2 * name.length, END_BYTES);
  const bytes = new Uint8Array(members.reduce((sum, { packed }) => sum + packed.length, around));
  const view = new DataView(bytes.buffer);
  let at = 0;
  const offsets = members.map(member => {
    const offset = at;
    view.setUint32(at, LOCAL, true);
    at = writeCommon(view, at + 4, member) + 2;
    at = writeName(bytes, at, member.name);
    bytes.set(member.packed, at);
    at += member.packed.length;
    return offset;
  });
  const directory = at;
  members.forEach((member, i) => {
    view.setUint32(at, CENTRAL, true);
    view.setUint16(at + 4, 20, true);
    writeCommon(view, at + 6, member);
    view.setUint32(at + 42, offsets[i]!, true);
    at = writeName(bytes, at + CENTRAL_BYTES, member.name);
  });
  view.setUint32(at, END, true);
  for (const place of [8, 10]) view.setUint16(at + place, members.length, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
  return bytes;
}

/** What both headers of a member say, up to the length of its name; the offset after that. */
function writeCommon(view: DataView, at: number, { name, method, packed, size, crc }: Member): number {
  for (const [i, value] of [20, UTF8, method, 0, DATE].entries()) view.setUint16(at + 2 * i, value, true);
  for (const [i, value] of [crc, packed.length, size].entries()) view.setUint32(at + 10 + 4 * i, value, true);
  view.setUint16(at + 22, name.length, true);
  return at + 24;
}

function writeName(bytes: Uint8Array, at: number, name: string): number {
  for (let i = 0; i < name.length; i += 1) bytes[at + i] = name.charCodeAt(i);
  return at + name.length;
}

/**
 * The members of an archive, read within `LIMITS` whatever it claims of itself. Throws `PackRefused`: nothing of it is used where
 * anything is amiss.
 */
export function membersOf(archive: Uint8Array): readonly Member[] {
  try {
    return readMembers(archive);
  } catch (error) {
    // An offset that leads out of the archive.
    if (error instanceof RangeError) throw new PackRefused('damaged');
    throw error;
  }
}

function readMembers(archive: Uint8Array): readonly Member[] {
  if (archive.length > LIMITS.archive) throw new PackRefused('tooLarge');
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  if (archive.length < END_BYTES || view.getUint32(0, true) !== LOCAL) throw new PackRefused('notZip');
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > LIMITS.entries) throw new PackRefused('tooMany');
  const members: Member[] = [];
  const names = new Set<string>();
  const taken: [number, number][] = [];
  let [at, total] = [view.getUint32(end + 16, true), 0];
  for (let i = 0; i < count; i++) {
    if (at + CENTRAL_BYTES > end || view.getUint32(at, true) !== CENTRAL) throw new PackRefused('damaged');
    const header = headerAt(view, at);
    at = header.next;
    if (header.name.endsWith('/') && header.size === 0) continue;
    checkHeader(header, names);
    const { name, method, size, crc } = header;
    const { from, to } = dataOf(view, header, end);
    taken.push([header.offset, to]);
    total += size;
    if (size > LIMITS.entry || total > LIMITS.total) throw new PackRefused('tooLarge', name);
    if (method !== 0 && method !== DEFLATED) throw new PackRefused('method', name);
    members.push({ name, method, packed: archive.subarray(from, to), size, crc });
  }
  // Entries that share bytes are how small archives claim to be huge.
  taken.sort(([a], [b]) => a - b);
  if (taken.some(([from], i) => i > 0 && from < taken[i - 1]![1])) throw new PackRefused('overlap');
  return members;
}

/** Whether a member unfolded to what the archive says of it. Throws `PackRefused`. */
export function checkContent({ name, size, crc }: Member, content: Uint8Array): void {
  if (content.length > size) throw new PackRefused('bomb', name);
  if (content.length !== size || crc32(content) !== crc) throw new PackRefused('damaged', name);
}

/** Where the record at the end begins; a comment of up to 64 KiB may follow it. */
function endOf(view: DataView): number {
  const { byteLength: length } = view;
  for (let at = length - END_BYTES; at >= Math.max(0, length - END_BYTES - 65_535); at--) {
    if (view.getUint32(at, true) === END && at + END_BYTES + view.getUint16(at + 20, true) === length) return at;
  }
  throw new PackRefused('damaged');
}

interface Header extends Omit<Member, 'packed'> {
  readonly flags: number;
  readonly packed: number;
  readonly mode: number;
  readonly offset: number;
  readonly next: number;
}

function headerAt(view: DataView, at: number): Header {
  const length = view.getUint16(at + 28, true);
  const next = at + CENTRAL_BYTES + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  if (next > view.byteLength) throw new PackRefused('damaged');
  return {
    name: nameAt(view, at + CENTRAL_BYTES, length),
    flags: view.getUint16(at + 8, true),
    method: view.getUint16(at + 10, true),
    crc: view.getUint32(at + 16, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    mode: view.getUint32(at + 38, true) >>> 16,
    offset: view.getUint32(at + 42, true),
    next,
  };
}

/** A letter a byte: names with any but plain letters are refused. */
function nameAt(view: DataView, at: number, length: number): string {
  let name = '';
  for (let i = 0; i < length; i += 1) name += String.fromCharCode(view.getUint8(at + i));
  return name;
}

/** Names lead nowhere but into the folder: no drive, no parent, no root, no backslash, nothing hidden. Throws `PackRefused`. */
export function checkName(name: string): void {
  const plain = name.split('/').every(part => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(part) && !part.endsWith('.'));
  if (!plain || name.length > LIMITS.name) throw new PackRefused('badName', name.replace(/[^\x20-\x7e]/g, '?').slice(0, LIMITS.name));
}

function checkHeader({ name, flags, mode }: Header, names: Set<string>): void {
  checkName(name);
  // Two that differ in capitals alone are one file on some machines.
  const folded = name.toLowerCase();
  if (names.has(folded)) throw new PackRefused('twice', name);
  names.add(folded);
  if ((flags & 0x2041) !== 0) throw new PackRefused('encrypted', name);
  if ((mode & 0xf000) === 0xa000) throw new PackRefused('link', name);
}

function dataOf(view: DataView, { name, offset, packed }: Header, end: number): { readonly from: number; readonly to: number } {
  if (offset + LOCAL_BYTES > end || view.getUint32(offset, true) !== LOCAL) throw new PackRefused('damaged', name);
  const length = view.getUint16(offset + 26, true);
  if (nameAt(view, offset + LOCAL_BYTES, length) !== name) throw new PackRefused('damaged', name);
  const from = offset + LOCAL_BYTES + length + view.getUint16(offset + 28, true);
  if (from + packed > end) throw new PackRefused('damaged', name);
  return { from, to: from + packed };
}
