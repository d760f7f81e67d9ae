import { createHash, randomBytes, randomInt } from 'node:crypto';

/** Without 0 and O, 1, I and L, which look alike on a board. */
const LETTERS = 'ABCDEFGHJKMNPQRSTUVWXYZ23456789';
/** Letters of a person's code. */
export const REJOIN_LENGTH = 8;

/** A code to read out: `length` unambiguous letters. */
export function newCode(length: number): string {
  return Array.from({ length }, () => LETTERS[randomInt(LETTERS.length)]).join('');
}

/** What a browser keeps; 128 bits. */
export const newToken = (): string => randomBytes(16).toString('base64url');

/** What is kept of a token or a code. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('base64url');

/** A code as typed: any case, with spaces or hyphens. */
export const typed = (code: string): string => code.toUpperCase().replace(/[\s-]/g, '');
