import type { Difference } from '../../series/compare.ts';
import type { Meeting } from '../page.ts';

/** What a section of a comparison needs: one meeting in both versions, and the figures they have in common, by name. */
export interface Versions {
  readonly before: Meeting;
  readonly after: Meeting;
  readonly found: ReadonlyMap<string, Difference>;
}

/** Those with an id of either version, the later first, each with the version that knows its words. */
export function either<T extends { readonly id: string }>(
  { before, after }: Versions,
  of: (meeting: Meeting) => readonly T[],
): readonly { readonly one: T; readonly in: Meeting }[] {
  const now = of(after).map(one => ({ one, in: after }));
  const gone = of(before).filter(({ id }) => !now.some(({ one }) => one.id === id));
  return [...now, ...gone.map(one => ({ one, in: before }))];
}
