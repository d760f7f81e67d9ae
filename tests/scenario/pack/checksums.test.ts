import { createHash } from 'node:crypto';
import { crc32 as theirs } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { crc32, sha256 } from '../../../src/scenario/pack/checksums.ts';

/** Lengths around a block and its padding, and anything in them. */
const bytes = fc.oneof(fc.uint8Array({ maxLength: 200 }), fc.uint8Array({ minLength: 1000, maxLength: 5000 }));

test('SHA-256 and CRC-32 are what everybody else reckons', () => {
  fc.assert(
    fc.property(bytes, content => {
      expect(sha256(content)).toBe(createHash('sha256').update(content).digest('hex'));
      expect(crc32(content)).toBe(theirs(content));
    }),
    { seed: 20261126, numRuns: 300 },
  );
});

test('the published example: three letters', () => {
  expect(sha256(Uint8Array.from([97, 98, 99]))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});
