import { relative } from 'node:path';

/** A path as seen from where the author stands, if it lies below. */
export function shownPath(path: string): string {
  const below = relative(process.cwd(), path);
  return below.startsWith('..') ? path : below;
}
