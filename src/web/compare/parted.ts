import type { Moment } from '../game/types.ts';

/** The first moment at which two games differ, by the hashes of their states; undefined where one is the beginning of the other, or the same. */
export function partedAt(one: readonly (readonly string[])[], other: readonly (readonly string[])[]): Moment | undefined {
  for (let meeting = 0; meeting < Math.min(one.length, other.length); meeting += 1) {
    const [mine, theirs] = [one[meeting]!, other[meeting]!];
    const round = mine.findIndex((hash, at) => theirs[at] !== hash);
    if (round >= 0 && round < theirs.length) return { meeting, round };
    // One goes on where the other was closed: they differ from the round after.
    if (mine.length !== theirs.length && (one.length > meeting + 1 || other.length > meeting + 1))
      return { meeting, round: Math.min(mine.length, theirs.length) };
  }
  return undefined;
}
