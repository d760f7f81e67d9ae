export type Kit = typeof import('./kit.ts');

let fetched: Kit | undefined;

/** Fetches what draws plots: for a debrief, and ahead of one while its ending is read. Rejects where it cannot be had. */
export async function fetchKit(): Promise<Kit> {
  fetched ??= await import('./kit.ts');
  return fetched;
}
