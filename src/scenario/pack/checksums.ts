/** The checksum of ZIP archives: CRC-32 (ISO 3309), as an unsigned number. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC[(crc ^ byte) & 0xff]! ^ (crc >>> 8);
  return ~crc >>> 0;
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k += 1) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c;
});

/** SHA-256 (FIPS 180-4) in hexadecimal digits. Here and not the host's: browsers have one on secure pages alone. */
export function sha256(bytes: Uint8Array): string {
  const state = Uint32Array.from(fractions(8, Math.sqrt));
  const padded = paddedTo64(bytes);
  const view = new DataView(padded.buffer);
  const w = new Uint32Array(64);
  for (let at = 0; at < padded.length; at += 64) digest(state, view, at, w);
  return Array.from(state, word => word.toString(16).padStart(8, '0')).join('');
}

function digest(state: Uint32Array, view: DataView, at: number, w: Uint32Array): void {
  for (let i = 0; i < 16; i += 1) w[i] = view.getUint32(at + 4 * i);
  for (let i = 16; i < 64; i += 1) {
    const [a, b] = [w[i - 15]!, w[i - 2]!];
    w[i] = w[i - 16]! + (turned(a, 7) ^ turned(a, 18) ^ (a >>> 3)) + w[i - 7]! + (turned(b, 17) ^ turned(b, 19) ^ (b >>> 10));
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number];
  for (let i = 0; i < 64; i += 1) {
    const one = (h + (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) + ((e & f) ^ (~e & g)) + K[i]! + w[i]!) | 0;
    const two = ((turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, i) => {
    state[i] = state[i]! + word;
  });
}

const turned = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The message, a bit, zeros, and its length in bits. */
function paddedTo64(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array((((bytes.length + 8) >> 6) + 1) << 6);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 8, Math.floor(bytes.length / 0x20000000));
  view.setUint32(padded.length - 4, bytes.length << 3);
  return padded;
}

/** The first 32 bits of the fractions of roots of the first primes, which the standard takes its constants from. */
function fractions(count: number, root: (n: number) => number): number[] {
  const primes: number[] = [];
  for (let n = 2; primes.length < count; n += 1) if (primes.every(p => n % p !== 0)) primes.push(n);
  return primes.map(prime => Math.floor((root(prime) % 1) * 0x100000000));
}

/** By Newton's steps, which end where they no longer change anything. */
function cubeRoot(n: number): number {
  let x = n;
  for (let i = 0; i < 100; i += 1) x = (2 * x + n / (x * x)) / 3;
  return x;
}

const K = Uint32Array.from(fractions(64, cubeRoot));
